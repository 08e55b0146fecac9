"""Units that the order of the texts led to a wrong partner, such as the items of a list that each language
sorts by its own alphabet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from transflow.align.landscape import Landscape
from transflow.align.moving import movable, moving_costs, repeated
from transflow.align.search import Found
from transflow.align.settings import Settings
from transflow.align.vocabulary import Bools, Floats, Integers, Units

SHARE, MARGIN = 0.3, 2.0  # of its worth and besides: what a pair must outdo each of those by that it parts
NOBODY = -1


@dataclass(frozen=True)
class Texts:
    """The texts of some units of one side, and whether the side has each elsewhere too."""

    texts: NDArray[np.object_]
    is_repeated: Bools

    @classmethod
    def of(cls, side: Units) -> Texts:
        """Those of all its units."""
        return cls(np.array(side.texts, dtype=np.object_), repeated(side.texts))

    def part(self, first: int, last: int) -> Texts:
        return Texts(self.texts[first:last], self.is_repeated[first:last])


def with_better_partners(
    found: list[Found], land: Landscape, texts: tuple[Texts, Texts], settings: Settings
) -> list[Found]:
    """The beads from the start of a window, of which `texts` are the units of both sides. Where two units
    that stand alone or one to one would each be worth more together, they are paired, the best first; those
    whom they part are paired with one another where that is worth more than to stand alone."""
    free = [(at, bead) for at, bead in enumerate(found) if max(bead.shape) == 1]
    ours = movable({bead.source[0]: at for at, bead in free if bead.source}, texts[0].is_repeated)
    theirs = movable({bead.target[0]: at for at, bead in free if bead.target}, texts[1].is_repeated)
    if not len(ours) or not len(theirs):
        return found
    priors = settings.costs.priors()
    scores = land.beads(1, 1)[np.ix_(ours.units, theirs.units)] + priors.shapes[1, 1]
    table = _Table(
        scores - moving_costs(ours, theirs),
        land.gaps[ours.units] + priors.gap,
        land.skips[theirs.units] + priors.gap,
        texts[0].texts[ours.units][:, None] == texts[1].texts[theirs.units],
    )
    before = np.full(len(ours), NOBODY)
    paired = [bead for _, bead in free if bead.source and bead.target]
    rows = np.searchsorted(ours.units, [bead.source[0] for bead in paired])
    before[rows] = np.searchsorted(theirs.units, [bead.target[0] for bead in paired])
    after = _repaired(before, table, settings.crossing)
    pairs = [
        Found((int(ours.units[row]),), (int(theirs.units[column]),), 0.0, float(scores[row, column]), True)
        for row, column in enumerate(after)
        if NOBODY != column != before[row]
    ]
    return _with(found, pairs) if pairs else found


@dataclass(frozen=True)
class _Table:
    """[source, target] of some units: what each pair is worth, and whether it is one text twice; what each
    unit is worth alone."""

    worths: Floats
    gaps: Floats
    skips: Floats
    is_copy: Bools


def _repaired(partners: Integers, table: _Table, least: float) -> Integers:
    """[source]: the target that each has in the end."""
    best = partners.copy()
    while better := _better(best, table, least):
        for row, column in better:
            best[best == column] = NOBODY
            best[row] = column
    rows = (best == NOBODY) & (partners != NOBODY)
    columns = np.isin(np.arange(len(table.skips)), partners) & ~np.isin(np.arange(len(table.skips)), best)
    gains = table.worths - np.add.outer(table.gaps, table.skips)
    for row, column in _apart(table.worths, (gains > 0) & np.logical_and.outer(rows, columns)):
        best[row] = column
    return best


def _better(partners: Integers, table: _Table, least: float) -> list[tuple[int, int]]:
    """Pairs that are worth more than what either unit has now; a text left as it was parts no translation."""
    mine, theirs = table.gaps.copy(), table.skips.copy()
    rows = np.flatnonzero(partners != NOBODY)
    mine[rows] = theirs[partners[rows]] = table.worths[rows, partners[rows]]
    now = np.maximum(mine[:, None], theirs)
    is_better = table.worths > np.maximum(now * (1 + SHARE) + MARGIN, least)
    return _apart(table.worths, is_better & ~(table.is_copy & (now > 0)))


def _apart(worths: Floats, wanted: Bools) -> list[tuple[int, int]]:
    """The worthiest of the wanted places that share no row and no column."""
    rows, columns = np.nonzero(wanted)
    order = np.argsort(-worths[rows, columns], kind="stable")
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if row not in chosen and column not in taken:
            chosen[row] = column
            taken.add(column)
    return list(chosen.items())


def _with(found: Sequence[Found], pairs: Sequence[Found]) -> list[Found]:
    """The beads with some pairs in the place of those that their units were in; who is left stands alone."""
    sources = {unit for bead in pairs for unit in bead.source}
    targets = {unit for bead in pairs for unit in bead.target}
    changed: list[Found] = []
    for bead in found:
        if sources.isdisjoint(bead.source) and targets.isdisjoint(bead.target):
            changed.append(bead)
            continue
        changed += [Found((unit,), (), 0.0, bead.score) for unit in bead.source if unit not in sources]
        changed += [Found((), (unit,), 0.0, bead.score) for unit in bead.target if unit not in targets]
    return [*changed, *pairs]
