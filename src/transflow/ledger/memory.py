"""A ledger as a translation memory takes it: the units that were agreed, and what is asked for each record."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.model import Ledger, Record, State
from transflow.recall import MemoryUnit, Query
from transflow.text.normalise import plain_spaces, text_hash

AGREED = (State.TRANSLATED, State.REVIEWED, State.FINAL)


def queries(ledger: Ledger) -> dict[str, Query]:
    """What the memory is asked for each record of a ledger, by key: its source between its neighbours."""
    hashes = ["", *(text_hash(each.source) for each in ledger.active), ""]
    return {
        each.key: Query(each.source, ledger.source_language, ledger.language, hashes[at], hashes[at + 2])
        for at, each in enumerate(ledger.active)
    }


def units_of(ledger: Ledger, origin: str) -> Iterator[MemoryUnit]:
    """What a ledger holds that was agreed and is not stale, each with its neighbours in the source."""
    known = queries(ledger)
    for record in ledger.active:
        if _is_agreed(record):
            yield MemoryUnit(
                ledger.source_language,
                ledger.language,
                record.source,
                record.target,
                before=known[record.key].before,
                after=known[record.key].after,
                origin=origin,
                state=record.state,
                by=record.by,
                on=record.on,
            )


def _is_agreed(record: Record) -> bool:
    """Whether the texts of a record are agreed to render each other; what nobody has looked at and is the same on both
    sides may have been left as it was."""
    is_settled = not (record.change or record.conflict or record.note)
    is_left = not record.by and plain_spaces(record.source) == plain_spaces(record.target)
    return bool(record.target) and is_settled and not is_left and record.state in AGREED
