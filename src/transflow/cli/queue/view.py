"""How items of the queue look, on a terminal and as JSON."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

import click

from transflow.cli.output import as_json, in_pieces
from transflow.errors import TransflowError
from transflow.model import Record, State, Waiver
from transflow.report.json_pieces import LIST
from transflow.text.cut_short import beginning
from transflow.text.diff import marked

if TYPE_CHECKING:
    from transflow.services.queue.showing import Shown
    from transflow.services.queue.versions import VersionMismatchError
    from transflow.store.values import Comment, Event, Item

CUT = "──────── >8 ──────── what stands below is for reading; write above ────────"
WIDTH = 60
EDITORS = ("VISUAL", "EDITOR")  # variables that name the editor


def item_as_json(item: Item) -> str:
    """One item."""
    from transflow.services.queue import values_json

    return as_json({"item": values_json.item(item)})


def items_as_json(items: Iterable[Item]) -> Iterator[str]:
    """A list of items, in pieces."""
    from transflow.services.queue import values_json

    return in_pieces({"items": LIST}, map(values_json.item, items))


def nothing_as_json() -> str:
    """No item."""
    return as_json({"item": None})


def shown_as_json(shown: Shown) -> str:
    """An item with its surroundings."""
    from transflow.services.queue import values_json

    return as_json(values_json.shown(shown))


def comment_as_json(item: Item, comment: Comment) -> str:
    """A comment and the item it is about."""
    from transflow.services.queue import values_json

    return as_json({"item": item.name, "comment": values_json.comment(comment)})


def history_as_json(item: Item, events: Sequence[Event], comments: Sequence[Comment]) -> str:
    """What happened to an item."""
    from transflow.services.queue import values_json

    return as_json(values_json.history(item, events, comments))


def waiver_as_json(waiver: Waiver) -> str:
    """A waiver that was written."""
    from transflow.services.queue import values_json

    return as_json({"waiver": values_json.waiver(waiver)})


def mismatch_as_json(error: VersionMismatchError) -> str:
    """The three texts of a save that came too late."""
    from transflow.services.queue import values_json

    return as_json(values_json.mismatch(error))


def mismatch_as_text(error: VersionMismatchError) -> str:
    """The three texts of a save that came too late."""
    record = error.item.record
    nothing = "(none yet)" if error.is_base_known else "(not known any more)"
    written = error.written
    by = f"{written.by}, {written.at[:16]}Z" if written else ""
    rows = [("base", error.base or nothing), ("theirs", error.theirs), ("by", by), ("mine", error.mine)]
    if error.is_source_changed or record.change:
        rows.insert(0, ("source", record.source))
    return "".join(f"{name:>8}  {_indented(text)}\n" for name, text in rows if text)


def _flags(item: Item) -> str:
    record = item.record
    flags = [record.state.value]
    if record.conflict:
        flags.append("conflict")
    if record.change:
        flags.append(f"stale ({record.change})")
    if record.note:
        flags.append("rejected")
    return ", ".join(flags)


def item_as_line(item: Item, done: str) -> str:
    """What was done to an item, and what it is now."""
    return f"{done} {item.name}: {_flags(item)}\n"


def still_found(shown: Shown) -> str:
    """What stands against a translation after it was saved."""
    return "\n".join(
        f"still found: {each.check} ({each.level.label}): {each.message}" for each in shown.counted
    )


def items_as_table(items: Sequence[Item]) -> Iterator[str]:
    """A row an item: name, state, who holds it, how the source begins. The items are gone through twice."""
    widths = [0, 0, 0]
    for each in items:
        cells = each.name, _flags(each), each.claimed_by
        widths = [max(width, len(cell)) for width, cell in zip(widths, cells, strict=True)]
    for each in items:
        cells = each.name, _flags(each), each.claimed_by
        padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True) if width]
        yield "  ".join([*padded, beginning(each.record.source, WIDTH)]) + "\n"


def _indented(text: str) -> str:
    return text.replace("\n", "\n" + " " * 10)


def shown_as_text(shown: Shown) -> str:
    """An item as a page of the terminal."""
    return "\n".join(_page(shown)) + "\n"


def _page(shown: Shown) -> Iterator[str]:
    item, record = shown.item, shown.item.record
    yield f"{item.name}  {_flags(item)}"
    held = f"  held by {item.claimed_by} until {item.claimed_until[11:16]}Z" if item.claimed_by else ""
    yield "  ".join(f"{file}:{line}" for file, line in shown.places) + f"  version {item.version}{held}"
    yield ""
    yield f"  source  {_indented(record.source)}"
    if shown.diff:
        yield f" changed  {_indented(marked(shown.diff))}"
    yield f"  target  {_target(record)}"
    if record.conflict:
        yield f"   other  {_indented(record.conflict)}"
    if record.note:
        yield f"rejected  {_indented(record.note)}" + (f" ({record.by})" if record.by else "")
    for draft in shown.drafts:
        yield f"   draft  {_indented(draft.text)} ({draft.by})"
    yield from _sections(shown)


def _target(record: Record) -> str:
    if record.state is not State.MISSING:
        return _indented(record.target)
    return f"(none; it was) {_indented(record.target)}" if record.target else "(none yet)"


def _sections(shown: Shown) -> Iterator[str]:
    for side in ("source", "target"):
        facts = [each for each in shown.facts if each.side == side]
        if facts:
            told = ", ".join(each.surface if each.is_answered else f"{each.surface} (!)" for each in facts)
            yield f"   facts  {side}: {told}"
    for term in shown.terms:
        yield f"    term  {term.surface} → {term.approved}" + ("" if term.is_used else " (!)")
    for match in shown.matches:
        source = marked(match.diff) or match.unit.source
        yield f"  memory  {match.likeness}% {match.kind}: {_indented(source)}"
        yield f"          {_indented(match.unit.target)}"
    for finding in shown.findings:
        waived = f" [waived: {finding.waived.reason}]" if finding.waived else ""
        yield f" finding  {finding.check} ({finding.level.label}): {finding.message}{waived}"
        if not finding.waived:
            yield f"          dismiss as {finding.fingerprint[:15]}"
    yield from (f" comment  {_comment_line(each)}" for each in shown.comments)
    yield from (f" history  {line}" for _, line in _event_lines(shown.history))


def _comment_line(comment: Comment) -> str:
    return f"{comment.at[:16]}Z {comment.by}: {_indented(comment.text)}"


def _event_lines(events: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """When each event was, and what to say of it."""
    verbs = {each.uid: each.verb for each in events}
    for each in events:
        what = f" of {verbs[each.undoes]}" if each.undoes in verbs else ""
        states = ""
        if each.before and each.after and each.before.state != each.after.state:
            states = f" ({each.before.state.value} → {each.after.state.value})"
        reason = f": {each.reason}" if each.reason else ""
        yield each.at, f"{each.at[:16]}Z {each.by}: {each.verb}{what}{states}{reason}"


def history_as_text(item: Item, events: Sequence[Event], comments: Sequence[Comment]) -> str:
    """What happened to an item and what was said, as it came."""
    lines = [*_event_lines(events)]
    lines += [(each.at, f"{each.at[:16]}Z {each.by}: comment: {_indented(each.text)}") for each in comments]
    return "\n".join([item.name, *(f"  {line}" for _, line in sorted(lines, key=itemgetter(0)))]) + "\n"


def typed(item: Item) -> str:
    """The text that somebody makes of an item's translation in their editor."""
    if not (sys.stdin.isatty() or any(map(os.environ.get, EDITORS))):
        raise TransflowError("There is no terminal for an editor here; give the text with --text or --file.")
    record = item.record
    below = [f"item: {item.name} ({_flags(item)})", "", "source:", record.source]
    if record.change:
        below += ["", "the source was:", record.old_source]
    if record.conflict:
        below += ["", "the other translation:", record.conflict]
    if record.note:
        below += ["", "rejected:", record.note]
    answer = click.edit("\n".join([record.target, CUT, *below, ""]), extension=".txt")
    if answer is None:
        raise TransflowError("Nothing was saved in the editor, and nothing was changed.")
    return answer.partition(CUT[:12])[0].strip()
