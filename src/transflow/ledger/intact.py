"""The records of a ledger of which both texts stand as they were, wherever that is."""

from __future__ import annotations

from collections import Counter

from transflow.ledger.gaps import places
from transflow.ledger.records import is_proposed, target_form
from transflow.ledger.runs import Run
from transflow.ledger.standing import Standing
from transflow.ledger.whereabouts import source_of, sources_of, take, target_of
from transflow.model import Ledger
from transflow.text.alike import form


def intact(ledger: Ledger, source: Standing, target: Standing) -> list[tuple[Run, Run] | None]:
    """Where each active record stands with both its texts. Of equal paragraphs each record keeps the one in its
    place, else the first that is free."""
    search = _Search(ledger, source, target)
    numbers = range(len(search.records))
    repeated = [at for at in numbers if search.is_repeated(at)]
    for at in sorted({*numbers} - {*repeated}):
        search.look(at)
    if repeated:
        search.look_in_place()
    for at in repeated:
        if not search.found[at]:
            search.look(at)
    return search.found


class _Search:
    """Records are looked for one after the other; what one has found is no other's."""

    def __init__(self, ledger: Ledger, source: Standing, target: Standing) -> None:
        self.records = list(ledger.active)
        self.found: list[tuple[Run, Run] | None] = [None] * len(self.records)
        self._source, self._target = source, target
        self._wanted = Counter(form(each.source) for each in self.records)
        self._settled = Counter(target_form(each) for each in self.records if not is_proposed(each))

    def is_repeated(self, at: int) -> bool:
        """Whether another record has one of its texts, or another block of the files."""
        record = self.records[at]
        return (
            max(self._wanted[form(record.source)], self._settled[target_form(record)]) > 1
            or any(map(self._source.is_repeated, sources_of(record)))
            or self._target.is_repeated(record.target)
        )

    def look(self, at: int) -> None:
        """Finds the record where its texts stand first; its source alone where no other record needs that."""
        record, source, target = self.records[at], self._source, self._target
        wanted, settled = self._wanted[form(record.source)], self._settled[target_form(record)]
        is_taken = is_proposed(record) and target.count(record.target) <= settled
        source_run = source_of(record, source, self._wanted)
        target_run = target.find_hash(record.target_hash) if is_taken else target_of(record, target)
        if source_run and (target_run or source.count(record.source) >= wanted):
            self.found[at] = take(source, target, source_run, target_run)
        self._count_off(at)

    def look_in_place(self) -> None:
        """Finds the records that stand nowhere yet and read as the blocks in their place."""
        lengths = len(self._source.texts), len(self._target.texts)
        for at, here, there in list(places(self.found, lengths)):
            record = self.records[at]
            is_here = any(self._source.reads(here, each) for each in sources_of(record))
            if is_here and self._target.reads(there, record.target):
                self.found[at] = take(self._source, self._target, (here,), (there,))
                self._count_off(at)

    def _count_off(self, at: int) -> None:
        record = self.records[at]
        self._wanted[form(record.source)] -= 1
        self._settled[target_form(record)] -= not is_proposed(record)
