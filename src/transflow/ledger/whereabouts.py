"""Where the texts of a record stand, among the blocks that no pin holds yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.ledger.runs import Run
from transflow.ledger.standing import Standing
from transflow.model import Record
from transflow.text.alike import Form, form

NOBODY: Counter[Form] = Counter()


def sources_of(record: Record) -> Iterator[str]:
    """The source of a record, and what it was translated from if that is another text."""
    yield record.source
    if record.change:
        yield record.agreed_source


def source_of(record: Record, source: Standing, wanted: Counter[Form] = NOBODY) -> Run:
    """Where a record's source stands: all that it was translated from, where what had gone of it is back
    and no other record has that for its own source."""
    found = source.find(record.source)
    if not record.change:
        return found
    agreed = source.find(record.agreed_source)
    others = wanted[form(record.agreed_source)]
    is_free = not others or source.count(record.agreed_source) > others
    return agreed if set(found) < set(agreed) and is_free else found


def target_of(record: Record, target: Standing) -> Run:
    """Where a record's target stands, by its text or by what is known of a text that is gone."""
    if not record.target:
        return target.find_hash(record.target_hash) if record.is_emptied else ()
    return target.find(record.target) or target.find_hash(record.target_hash)


def take(source: Standing, target: Standing, source_run: Run, target_run: Run) -> tuple[Run, Run]:
    """Both runs, which are free no more."""
    source.take(source_run)
    target.take(target_run)
    return source_run, target_run
