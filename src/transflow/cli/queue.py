"""`transflow queue`: the review queue, a command a verb."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transflow.cli import queue_view as view
from transflow.cli.clock import now, today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.groups import Group
from transflow.cli.options import FILE
from transflow.cli.output import note, note_problems
from transflow.cli.queue_desk import Desk, at_desk, filtered, item_argument, version_option
from transflow.errors import TransflowError
from transflow.io.files import read_bytes
from transflow.report import plural

if TYPE_CHECKING:
    from transflow.services.settling import Found
    from transflow.store.items import Wanted
    from transflow.store.values import Item

EMPTY = 1
NEVER_SYNCED = "The queue is empty: it holds what a sync has seen. Run: transflow sync"


@click.group("queue", cls=Group)
def queue_group() -> None:
    """Works through what is missing, stale, rejected or unsure, item by item.

    ITEM is a key or its beginning, with release/ or release/language/ before it where needed; without it
    the item that you hold is meant. Exit codes: 0 done, 1 nothing in the queue, 2 could not be done.
    """


@queue_group.command("list")
@filtered
@click.option("--all", "is_any", is_flag=True, help="Also what is done.")
@click.option("--mine", is_flag=True, help="Only what you hold, done or not.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@at_desk
def list_command(
    desk: Desk, *, wanted: Wanted, findings: bool, is_any: bool, mine: bool, limit: int | None
) -> int:
    """Lists what asks for work, the most urgent first."""
    from transflow.services.queue.faulty import faulty_items
    from transflow.services.queue.listing import demand_known, list_items
    from transflow.store.items import Wanted

    wanted = replace(wanted, is_any=is_any or mine, claimed_by=desk.name if mine else "")
    found = _checked(desk) if findings else None
    if found:
        items = faulty_items(desk.settings, wanted, now(), found.findings, limit=limit)
    else:
        items = list_items(desk.settings, wanted, now(), limit=limit)
    if not items:
        demand_known(desk.settings, wanted)
    desk.tell(view.items_as_table(items, now()), view.items_as_json(items))
    note(f"{plural(len(items), 'item')}.", quiet=desk.is_json)
    code = _name_unread(desk, wanted, found.problems if found else ())
    if not items and not code and not list_items(desk.settings, Wanted(is_any=True), now(), limit=1):
        note(NEVER_SYNCED, quiet=desk.is_json)
    return code


def _checked(desk: Desk) -> Found:
    from transflow.services.check import find

    return find(desk.settings, today=today())


def _name_unread(desk: Desk, wanted: Wanted, known: Iterable[str] = ()) -> int:
    """Names what of the releases wanted could not be read, beside what is known; the exit code, which is never 0
    then."""
    from transflow.services.queue.opening import troubles

    problems = dict.fromkeys((*known, *troubles(desk.settings, wanted)))
    note_problems(problems)
    return COULD_NOT_RUN if problems else 0


@queue_group.command("next")
@filtered
@at_desk
def next_command(desk: Desk, *, wanted: Wanted, findings: bool) -> int:
    """Takes the most urgent item that nobody holds, for 15 minutes that every activity renews.

    Reviewers take what is translated: queue next --state translated. Exit code 1: there is none.
    """
    from transflow.services.queue.claiming import HandedOut, hand_out
    from transflow.services.queue.faulty import next_faulty_item
    from transflow.services.queue.showing import show_item

    found = _checked(desk) if findings else None
    if found:
        done = HandedOut(next_faulty_item(desk.settings, wanted, desk.name, now(), found.findings))
    else:
        done = hand_out(desk.settings, wanted, desk.name, now())
    problems = (*(found.problems if found else ()), *done.problems)
    for each in done.gone:
        note(each)
    if done.item is None:
        desk.tell("", view.nothing_as_json())
        if not done.gone:
            note(_why_none(desk, wanted, findings=findings), quiet=desk.is_json)
        return _name_unread(desk, wanted, problems) or EMPTY
    shown = show_item(desk.settings, done.item.name, desk.name, now())
    desk.tell(view.shown_as_text(shown), view.shown_as_json(shown))
    return _name_unread(desk, wanted, problems)


def _why_none(desk: Desk, wanted: Wanted, *, findings: bool) -> str:
    from transflow.services.queue.listing import demand_known, list_items
    from transflow.store.items import Wanted

    demand_known(desk.settings, wanted)
    if findings:
        return "The gate stops at nothing that somebody could take."
    held = list_items(desk.settings, wanted, now())
    if held and all(each.claimed_by == desk.name for each in held):
        return f"All that is left is what you hold ({len(held)}): transflow queue list --mine"
    if held:
        return f"All that is left is held by somebody ({len(held)}): transflow queue list"
    if wanted != Wanted():
        return "Nothing in the queue is like that."
    if not list_items(desk.settings, Wanted(is_any=True), now(), limit=1):
        return NEVER_SYNCED
    return "The queue is empty. What check still stops at, if anything: transflow queue next --findings"


@queue_group.command("show")
@item_argument
@at_desk
def show_command(desk: Desk, *, item: str) -> None:
    """Shows an item: source, what changed in it, target, facts, terms, findings, comments, history."""
    from transflow.services.queue.showing import show_item

    shown = show_item(desk.settings, item, desk.name, now())
    desk.tell(view.shown_as_text(shown), view.shown_as_json(shown))


@queue_group.command("claim")
@item_argument
@at_desk
def claim_command(desk: Desk, *, item: str) -> None:
    """Takes one item for 15 minutes."""
    from transflow.services.queue.claiming import claim_item

    desk.tell_item(claim_item(desk.settings, item, desk.name, now()), "held")


@queue_group.command("release")
@item_argument
@at_desk
def release_command(desk: Desk, *, item: str) -> None:
    """Gives an item back, undone."""
    from transflow.services.queue.claiming import release_item

    desk.tell_item(release_item(desk.settings, item, desk.name, now()), "released")


@queue_group.command("accept")
@item_argument
@click.option("--final", "is_final", is_flag=True, help="Final at once.")
@click.option("--override", default="", metavar="REASON", help="Review one's own work all the same; logged.")
@version_option
@at_desk
def accept_command(desk: Desk, *, item: str, is_final: bool, override: str, based_on: str) -> int:
    """Accepts a translation: one state up, and no longer stale, rejected or in conflict."""
    from transflow.services.queue.accepting import accept_item

    def accept() -> Item:
        return accept_item(
            desk.settings,
            item,
            desk.name,
            now(),
            version=based_on,
            is_final=is_final,
            override=override,
        )

    return desk.save(accept, "accepted")


@queue_group.command("edit")
@item_argument
@click.option("--text", help="The new translation; paragraphs divided by blank lines.")
@click.option("--file", "source", type=FILE, help="A file with the new translation; - for stdin.")
@version_option
@at_desk
def edit_command(desk: Desk, *, item: str, text: str | None, source: Path | None, based_on: str) -> int:
    """Writes a translation, in $EDITOR where no text is given.

    The target file changes in that place alone."""
    from transflow.services.queue.editing import edit_item, edit_item_in

    if text is not None and source:
        raise click.UsageError("The translation is that of --text or that of --file, not of both.")
    if text is None and source is None:
        return desk.save(lambda: edit_item_in(desk.settings, item, view.typed, desk.name, now), "edited")
    new = _text_of(source) if source else text or ""
    return desk.save(
        lambda: edit_item(desk.settings, item, new, desk.name, now(), version=based_on), "edited"
    )


def _text_of(file: Path) -> str:
    data = sys.stdin.buffer.read() if str(file) == "-" else read_bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TransflowError(f"{file}: the text is not UTF-8; save it so.") from None


@queue_group.command("reject")
@item_argument
@click.option("--reason", required=True, help="What is wrong with it.")
@version_option
@at_desk
def reject_command(desk: Desk, *, item: str, reason: str, based_on: str) -> int:
    """Sends a translation back into the queue, with a reason."""
    from transflow.services.queue.rejecting import reject_item

    return desk.save(
        lambda: reject_item(desk.settings, item, reason, desk.name, now(), version=based_on), "rejected"
    )


@queue_group.command("dismiss")
@click.argument("fingerprint")
@click.option("--reason", required=True, help="Why the finding is none.")
@click.option("--release", default="", help="Look only in this release, which is faster.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The waiver ends after this day.")
@at_desk
def dismiss_command(
    desk: Desk, *, fingerprint: str, reason: str, release: str, until: datetime.datetime | None
) -> None:
    """Waives a finding, named by its fingerprint or the beginning of that, in the waivers file."""
    from transflow.services.queue.dismissing import dismiss_finding

    end = until.date().isoformat() if until else ""
    waiver = dismiss_finding(desk.settings, fingerprint, reason, desk.name, now(), release=release, until=end)
    done = f"dismissed {waiver.check} in {waiver.release}; written to {desk.settings.waivers}\n"
    desk.tell(done, view.waiver_as_json(waiver))


@queue_group.command("comment")
@click.argument("words", nargs=-1, metavar="[ITEM] TEXT")
@at_desk
def comment_command(desk: Desk, *, words: tuple[str, ...]) -> None:
    """Says something about an item, for all who look at it."""
    from transflow.services.queue.talking import comment_item

    item, text = _item_and_text(words)
    found, comment = comment_item(desk.settings, item, text, desk.name, now())
    desk.tell(f"commented {found.name}\n", view.comment_as_json(found, comment))


def _item_and_text(words: tuple[str, ...]) -> tuple[str, str]:
    """What is said, and about which item: about the one held where none is named."""
    if len(words) == 2:
        return words[0], words[1]
    if len(words) == 1 and " " in words[0].strip():
        return "", words[0]
    if len(words) == 1 and words[0].strip():
        raise TransflowError(
            f'Say something about {words[0]}: transflow queue comment {words[0]} "…" '
            "(a comment of a single word goes behind its item)."
        )
    if len(words) > 1:
        raise TransflowError('Put what you say in quotes: transflow queue comment [ITEM] "…"')
    raise TransflowError('Say something: transflow queue comment [ITEM] "…"')


@queue_group.command("undo")
@item_argument
@at_desk
def undo_command(desk: Desk, *, item: str) -> int:
    """Takes back the last decision about ITEM, or your last one: text and state."""
    from transflow.services.queue.undoing import undo_change

    return desk.save(lambda: undo_change(desk.settings, item, desk.name, now())[0], "undone")


@queue_group.command("history")
@item_argument
@at_desk
def history_command(desk: Desk, *, item: str) -> None:
    """Tells what happened to an item, and what was said about it."""
    from transflow.services.queue.talking import history_of

    told = history_of(desk.settings, item, desk.name, now())
    desk.tell(view.history_as_text(*told), view.history_as_json(*told))
