"""What the ledger remembers, held against what the files say now. The gate asks; the sync writes it down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from transflow.align.changes import Change, bare, change_between
from transflow.model import Bead, Bitext, Block, Document, Ledger, Record, Staleness, State
from transflow.records import Pairing, is_proposed, matched
from transflow.text.normalise import storable, text_hash

SURE = 0.9
Kind = Literal[
    "added",
    "reworded",
    "cosmetic",
    "stale",
    "fresh",
    "proposal",
    "confirmed",
    "conflict",
    "agreed",
    "missing",
    "returned",
    "waiting",
    "obsolete",
]


@dataclass(frozen=True, slots=True)
class Action:
    """What became of one record, and why. `before` and `after` are the texts that differ, if any do."""

    kind: Kind
    key: str
    why: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The ledger as the files make it, what happened on the way, and which blocks are stale."""

    ledger: Ledger
    actions: tuple[Action, ...]
    stale: tuple[Staleness, ...]
    keys: tuple[tuple[Bead, str], ...]
    """The key of each bead that has a source."""


def joined(document: Document, blocks: Sequence[int]) -> str:
    """The text of a bead's blocks as a record holds it."""
    return "\n\n".join(storable(document.blocks[each].text) for each in blocks).strip()


def reconcile(bitext: Bitext, ledger: Ledger, today: str) -> Reconciled:
    """The ledger after a look at the files. `bitext` is aligned around `records.pins_of` the ledger; a
    ledger without records is begun. Doing it twice changes nothing."""
    beads = [bead for bead in bitext.beads if joined(bitext.source, bead.source)]
    texts = [(joined(bitext.source, bead.source), joined(bitext.target, bead.target)) for bead in beads]
    pairing = matched(texts, ledger.records, bitext.source.language)
    records, actions, keys = [], [], []
    taken = {each.key for each in ledger.records}
    for at, (bead, (source, target)) in enumerate(zip(beads, texts, strict=True)):
        known = pairing.record.get(at)
        if known is None:
            record = _begun(source, target, bead.confidence, _free_key(source, taken))
            actions.append(Action("added", record.key, _why_begun(record), after=source))
        else:
            here = _Here(source, target, bitext.source.language, bitext.target.language, today)
            record, what = _advanced(known, here)
            if what:
                actions.append(_action(*what, known, record))
        taken.add(record.key)
        records.append(record)
        keys.append((bead, record.key))
    left = _left(ledger, pairing)
    actions += [
        Action("obsolete", each.key, "Its paragraph is gone from the source.", before=each.source)
        for each in ledger.active
        if each.key in {kept.key for kept in left}
    ]
    after = replace(ledger, records=(*records, *left))
    stale = tuple(_staleness(bitext, beads, pairing, records))
    return Reconciled(after, tuple(actions), stale, tuple(keys))


def _free_key(source: str, taken: set[str]) -> str:
    first = text_hash(source)[:12]
    key, number = first, 1
    while key in taken:
        number += 1
        key = f"{first}-{number}"
    return key


def _begun(source: str, target: str, confidence: float, key: str) -> Record:
    """The first record of a bead: sure pairs count as translated, others wait for somebody to look."""
    record = Record(key, source, target, State.MISSING, text_hash(source), text_hash(target))
    if not target:
        return record
    if confidence >= SURE:
        return replace(record, state=State.TRANSLATED, confidence=round(confidence, 2))
    return replace(record, state=State.INITIAL, confidence=round(confidence, 2))


def _why_begun(record: Record) -> str:
    if record.state is State.MISSING:
        return "This paragraph is new and has no translation."
    if record.state is State.TRANSLATED:
        return "This pair is new."
    return f"This pair is new and not sure (confidence {record.confidence:.2f})."


@dataclass(frozen=True, slots=True)
class _Here:
    """The two texts of a bead as they stand in the files."""

    source: str
    target: str
    source_language: str
    target_language: str
    today: str

    def has_target(self, text: str) -> bool:
        """Whether the target file says `text`, cosmetics aside."""
        return not _is_change(change_between(text, self.target, self.target_language))


What = tuple[Kind, str] | None
Step = tuple[Record, What]


def _is_change(change: Change) -> bool:
    return change in ("facts", "wording")


def _advanced(record: Record, here: _Here) -> Step:
    """A record held against its bead, and what happened."""
    if record.is_obsolete:
        back, found = _advanced(replace(record, is_obsolete=False), here)
        return back, found or ("returned", "Its paragraph is back in the source.")
    if is_proposed(record) and here.target and text_hash(here.target) == record.target_hash:
        return _with_source(record, here, ("waiting", "The ledger proposes another translation."))
    what: What = None
    if record.is_confirmed:
        record = _confirmed(record, here.today)
        what = ("confirmed", "Its mark “fuzzy” was taken away in the ledger.")
    if not here.target:
        return _without_target(record, here, what)
    if is_proposed(record):
        return _with_proposal(record, here)
    if record.state is State.MISSING:
        return _appeared(record, here)
    if not here.has_target(record.target):
        return _edited(record, here)
    return _with_source(_seen(record, here), here, what)


def _seen(record: Record, here: _Here, **other: Any) -> Record:
    """The record with the target text as it stands in the file."""
    return replace(record, target=here.target, target_hash=text_hash(here.target), **other)


def _made_for(record: Record, source: str) -> Record:
    """The record as one whose target was made for `source`."""
    return replace(record, source=source, source_hash=text_hash(source), change="", old_source="")


def _chosen(record: Record, today: str) -> Record:
    """The record after somebody unknown has settled its target."""
    settled = replace(record, state=State.TRANSLATED, conflict="", former=None, note="", by="", on=today)
    return replace(settled, confidence=1.0, is_confirmed=False)


def _confirmed(record: Record, today: str) -> Record:
    return _made_for(_chosen(record, today), record.source)


def _proposed(record: Record, here: _Here, why: str) -> Step:
    return _made_for(_chosen(_seen(record, here), here.today), here.source), ("proposal", why)


def _without_target(record: Record, here: _Here, what: What) -> Step:
    if not record.target:
        if not what and here.source != record.source:
            what = ("reworded", "The source changed before anybody translated it.")
        return _made_for(replace(record, state=State.MISSING, former=None), here.source), what
    if is_proposed(record):
        what = ("waiting", "The ledger proposes a translation that has no place in the target file.")
    elif record.state is not State.MISSING:
        what = ("missing", "Its translation is gone from the target file.")
    if record.state is not State.MISSING:
        record = replace(record, state=State.MISSING, former=record.state)
    return _with_source(record, here, what)


def _with_proposal(record: Record, here: _Here) -> Step:
    """The target was changed in the ledger, and the file has it too or says something else again."""
    if here.has_target(record.target):
        is_open = record.change or record.state is State.INITIAL
        state = record.former or State.TRANSLATED
        taken = _seen(record, here, state=record.state if is_open else state, former=None)
        return _with_source(taken, here, ("proposal", "It was translated in the ledger."))
    if not record.target_hash:
        return _proposed(record, here, "It was translated in the target file.")
    why = "The translation was edited in the file and in the ledger; somebody must choose."
    opposed = _seen(record, here, conflict=record.target, former=record.state, state=State.TRANSLATED)
    return _with_source(opposed, here, ("conflict", why))


def _appeared(record: Record, here: _Here) -> Step:
    """A missing translation is there."""
    if record.target and here.has_target(record.target):
        back = _seen(record, here, state=record.former or State.TRANSLATED, former=None)
        return _with_source(back, here, ("returned", "Its translation is back in the target file."))
    return _proposed(record, here, "It was translated in the target file.")


def _edited(record: Record, here: _Here) -> Step:
    """The target was edited in the file: that answers what was stale, unless the source was edited too."""
    if record.conflict and here.has_target(record.conflict):
        back = _seen(record, here, conflict="", state=record.former or record.state, former=None)
        return _with_source(back, here, ("agreed", "The target has its former text again."))
    texts = (record.source, record.agreed_source)
    if not all(_is_change(change_between(text, here.source, here.source_language)) for text in texts):
        return _proposed(record, here, "It was edited in the target file.")
    why = "Source and target were both edited since they last agreed; somebody must choose."
    opposed = _seen(
        record,
        here,
        conflict=record.conflict or record.target,
        former=record.former or record.state,
        state=State.TRANSLATED,
    )
    return _with_source(opposed, here, ("conflict", why))


def _with_source(record: Record, here: _Here, what: What) -> Step:
    """The record with the source as it stands, stale if that is not what the target was made for."""
    agreed = record.agreed_source
    change = change_between(agreed, here.source, here.source_language)
    if change != "none" and change != "cosmetic":  # noqa: PLR1714  (this narrows the type)
        old = text_hash(agreed)
        stale = replace(record, source=here.source, old_source=agreed, source_hash=old, change=change)
        return stale, what or _why_stale(record, stale)
    if not what and record.change:
        what = ("fresh", "The source says again what was translated.")
    if not what and here.source != record.source:
        what = ("cosmetic", "Only spacing, punctuation or typography of the source changed.")
    return _made_for(record, here.source), what


def _why_stale(old: Record, new: Record) -> What:
    if old.change and old.source == new.source:
        return None
    thing = "A fact" if new.change == "facts" else "The wording"
    return "stale", f"{thing} of the source changed after this was translated."


def _action(kind: Kind, why: str, old: Record, new: Record) -> Action:
    is_about_target = kind in ("proposal", "conflict", "returned", "missing", "agreed")
    if is_about_target:
        return Action(kind, new.key, why, old.target, new.target if new.state is not State.MISSING else "")
    return Action(kind, new.key, why, old.agreed_source, new.source)


def _left(ledger: Ledger, pairing: Pairing) -> tuple[Record, ...]:
    """The records that no bead speaks for: pairs are kept as obsolete, what was never translated goes."""
    used = {record.key for record in pairing.record.values()}
    return tuple(
        each if each.is_obsolete else _shelved(each)
        for each in ledger.records
        if each.key not in used and (each.is_obsolete or each.target)
    )


def _shelved(record: Record) -> Record:
    """A record as it is kept after its paragraph has gone: the pair as it was agreed."""
    agreed = record.agreed_source
    kept = replace(record, source=agreed, source_hash=text_hash(agreed), change="", old_source="")
    return replace(kept, is_obsolete=True, is_confirmed=False)


def _staleness(
    bitext: Bitext, beads: Sequence[Bead], pairing: Pairing, records: Sequence[Record]
) -> Iterator[Staleness]:
    for at, (bead, record) in enumerate(zip(beads, records, strict=True)):
        known = pairing.record.get(at)
        if known is None or not bead.target:
            continue
        if record.change:
            block, old = _changed_block(bitext.source.blocks, bead.source, record.old_source)
            yield Staleness("source", block, old, record.change, bool(record.conflict))
        elif record.conflict:
            yield Staleness("target", bead.target[0], record.conflict, "wording", True)
        elif _has_new_looks(known, record):
            block, old = _changed_block(bitext.source.blocks, bead.source, known.source)
            yield Staleness("source", block, old, "cosmetic")


def _has_new_looks(old: Record, new: Record) -> bool:
    is_same_run = old.source.count("\n\n") == new.source.count("\n\n")
    return old.source != new.source and not old.change and is_same_run


def _changed_block(blocks: Sequence[Block], own: Sequence[int], old: str) -> tuple[int, str]:
    """The first block of a bead that differs from the text it had, and that text."""
    parts = old.split("\n\n")
    if len(parts) == len(own):
        for block, part in zip(own, parts, strict=True):
            if bare(blocks[block].text) != bare(part):
                return block, part
    return own[0], old
