"""A release as it stands, as the bundle that a file of exchange holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from transflow.formats.exchange import NOTHING, Bundle, Match, Unit
from transflow.ledger.reconcile import joined
from transflow.model import Bead, Document, Mark, Marked, Record, State
from transflow.services.ledgers.known import Known
from transflow.text.normalise import UNPRINTABLE


def bundle_of(known: Known) -> Bundle:
    """A unit for each paragraph of the source, or several that belong together."""
    return Bundle(
        tuple(_unit(known, bead, known.records[key]) for bead, key in known.keys),
        known.ledger.source_language,
        known.ledger.language,
        known.ledger.release,
    )


def _unit(known: Known, bead: Bead, record: Record) -> Unit:
    target = _marked(known.bitext.target, bead.target)
    if record.state is State.MISSING:
        target = NOTHING
    elif target.text != record.target:
        target = Marked(record.target)
    return Unit(
        _marked(known.bitext.source, bead.source),
        target,
        record.key,
        record.state,
        is_stale=record.is_stale,
        old_source=record.old_source if record.is_stale else "",
        comment=record.comment,
        reason=record.note,
        matches=tuple(_matches(record)),
    )


def _marked(document: Document, blocks: Sequence[int]) -> Marked:
    """The text of blocks as a record holds it, with the markup of each."""
    text = joined(document, blocks)
    marks: list[Mark] = []
    at = 0
    for each in blocks:
        block = document.blocks[each]
        printable = UNPRINTABLE.sub(" ", block.text)
        shift = at - (len(printable) - len(printable.lstrip()))
        end = at + len(printable.strip())
        marks += [_moved(mark, shift, at, end) for mark in block.marks]
        at = end + 2 if end else 0
    return Marked(text, tuple(mark for mark in marks if mark.end <= len(text)))


def _moved(mark: Mark, shift: int, first: int, last: int) -> Mark:
    start, end = (min(max(first, each + shift), last) for each in (mark.start, mark.end))
    return Mark(mark.kind, start, end, mark.value)


def _matches(record: Record) -> Iterator[Match]:
    """Translations that are known besides: of the source as it was, one that had gone, one in conflict."""
    source, likeness = (record.old_source, _likeness(record)) if record.is_stale else (record.source, 100)
    if record.is_stale and record.target:
        yield Match(source, record.target, "earlier source", likeness)
    elif record.state is State.MISSING and record.target:
        yield Match(source, record.target, "former translation", likeness)
    if record.conflict:
        yield Match(source, record.conflict, "conflict", likeness)


def _likeness(record: Record) -> int:
    """How much of the source is as it was when its translation was made, in percent of its words."""
    words = SequenceMatcher(None, record.old_source.split(), record.source.split(), autojunk=False)
    return round(100 * words.ratio())
