"""What the ledger remembers, held against what the files say now. The gate asks; the sync writes it down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow.frozen import Frozen, replace
from transflow.languages import without_regions
from transflow.ledger.advance import Here, Kind, advanced
from transflow.ledger.records import Known, matched
from transflow.ledger.regrouped import regrouped
from transflow.model import Bead, Bitext, Block, Document, Ledger, Record, Staleness, State
from transflow.text.alike import bare
from transflow.text.normalise import storable, text_hash
from transflow.untranslated.copied import is_copied

SURE = 0.9
ABOUT_TARGET = ("proposal", "conflict", "returned", "missing", "agreed")


class Action(Frozen):
    """What became of one record, and why. `before` and `after` are the texts that differ, if any do."""

    kind: Kind
    key: str
    why: str
    before: str = ""
    after: str = ""


class Reconciled(Frozen):
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
    """The ledger after a look at the files. `bitext` is aligned around `pins.pins_of` the ledger; a
    ledger without records is begun. Doing it twice changes nothing."""
    seen = without_regions(bitext)
    beads = [bead for bead in bitext.beads if joined(bitext.source, bead.source)]
    texts = [(joined(bitext.source, bead.source), joined(bitext.target, bead.target)) for bead in beads]
    ledger = replace(ledger, records=regrouped(texts, ledger.records))
    known = matched(texts, ledger.records)
    records: list[Record] = []
    actions: list[Action] = []
    taken = {each.key for each in ledger.records}
    languages = (bitext.source.language, bitext.target.language)
    is_begun = bool(bitext.target.blocks)
    for at, (bead, (source, target)) in enumerate(zip(beads, texts, strict=True)):
        here = Here(source, target, *languages, today, is_begun)
        old = known.get(at)
        record, action = _moved_on(old, here, seen, bead) if old else _new(here, taken, seen, bead)
        taken.add(record.key)
        records.append(record)
        actions += [action] if action else []
    left = _left(ledger, known)
    actions += _gone(ledger, left)
    extras = tuple(_extras(bitext)) if bitext.target.blocks else ledger.extras
    after = replace(ledger, records=(*records, *left), extras=extras)
    stale = tuple(_staleness(bitext, beads, known, records))
    keys = tuple((bead, record.key) for bead, record in zip(beads, records, strict=True))
    return Reconciled(after, tuple(actions), stale, keys)


def _new(here: Here, taken: set[str], seen: Bitext, bead: Bead) -> tuple[Record, Action]:
    """The record of a bead of which the ledger knows nothing."""
    key = free_key(here.source, taken)
    record = _unless_copied(_begun(here.source, here.target, bead.confidence, key), seen, bead)
    return record, Action("added", key, _why_begun(record), after=here.source)


def _moved_on(old: Record, here: Here, seen: Bitext, bead: Bead) -> tuple[Record, Action | None]:
    """The record of a bead as its two texts are now, and what happened to it, if anything."""
    record, what = advanced(old, here)
    if not what:
        return record, None
    if what[0] == "proposal":
        record = _unless_copied(record, seen, bead)
    return record, _action(*what, old, record)


def _gone(ledger: Ledger, left: Sequence[Record]) -> Iterator[Action]:
    """That the paragraphs of records are gone which were in use and are kept."""
    kept = {each.key for each in left}
    return (
        Action("obsolete", each.key, "Its paragraph is gone from the source.", before=each.source)
        for each in ledger.active
        if each.key in kept
    )


def _extras(bitext: Bitext) -> Iterator[str]:
    alone = sorted(block for bead in bitext.beads if not bead.source for block in bead.target)
    return (text_hash(bitext.target.blocks[each].text) for each in alone)


def free_key(source: str, taken: set[str]) -> str:
    """A key for a new record; it speaks of the source text."""
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
    shown = round(confidence, 2)  # what is shown and remembered decides, so that no 0.90 is called unsure
    return replace(record, state=State.TRANSLATED if shown >= SURE else State.INITIAL, confidence=shown)


def _unless_copied(record: Record, bitext: Bitext, bead: Bead) -> Record:
    """A record with what the file has as its target; what is still the source's text is not translated."""
    is_taken = record.state is State.TRANSLATED
    return replace(record, state=State.INITIAL) if is_taken and is_copied(bitext, bead) else record


def _why_begun(record: Record) -> str:
    if record.state is State.MISSING:
        return "This paragraph is new and has no translation."
    if record.state is State.TRANSLATED:
        return "This pair is new."
    if record.confidence >= SURE:
        return "This pair is new and not translated: the target is the source's text."
    return f"This pair is new and not sure (confidence {record.confidence:.2f})."


def _action(kind: Kind, why: str, old: Record, new: Record) -> Action:
    if kind in ABOUT_TARGET:
        return Action(kind, new.key, why, old.target, new.target_in_file)
    return Action(kind, new.key, why, old.agreed_source, new.source)


def _left(ledger: Ledger, known: Known) -> tuple[Record, ...]:
    """The records that no bead speaks for: pairs are kept as obsolete, what was never translated goes."""
    used = {record.key for record in known.values()}
    return tuple(
        each if each.is_obsolete else _shelved(each)
        for each in ledger.records
        if each.key not in used and (each.is_obsolete or each.target)
    )


def _shelved(record: Record) -> Record:
    """A record as it is kept after its paragraph has gone: what was stale is stale when it comes back."""
    return replace(record, is_obsolete=True, fuzzy_mark="")


def _staleness(
    bitext: Bitext, beads: Sequence[Bead], known: Known, records: Sequence[Record]
) -> Iterator[Staleness]:
    for at, (bead, record) in enumerate(zip(beads, records, strict=True)):
        former = known.get(at)
        if former is None or not bead.target:
            continue
        if record.change:
            block, old = _changed_block(bitext.source.blocks, bead.source, record.old_source)
            yield Staleness("source", block, old, record.change, bool(record.conflict))
        elif record.conflict:
            yield Staleness("target", bead.target[0], record.conflict, "wording", True)
        elif _has_new_looks(former, record):
            block, old = _changed_block(bitext.source.blocks, bead.source, former.source)
            yield Staleness("source", block, old, "cosmetic")


def _has_new_looks(old: Record, new: Record) -> bool:
    if old.change or old.source == new.source or old.source.count("\n\n") != new.source.count("\n\n"):
        return False
    return bare(old.source) == bare(new.source)  # else the translation is new as well


def _changed_block(blocks: Sequence[Block], own: Sequence[int], old: str) -> tuple[int, str]:
    """The first block of a bead that differs from the text it had, and that text."""
    parts = old.split("\n\n")
    if len(parts) == len(own):
        for block, part in zip(own, parts, strict=True):
            if bare(blocks[block].text) != bare(part):
                return block, part
    return own[0], old
