"""Units that the order of the texts led to a wrong partner, such as the items of a list that each language
sorts by its own alphabet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from transflow.align.search.landscape import Landscape
from transflow.align.search.moving import WORTH_MOVING, movable, moving_costs
from transflow.align.search.priors import Priors
from transflow.align.search.scores import Window
from transflow.align.search.settings import Settings
from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Bools, Floats, Integers
from transflow.frozen import Frozen, replace

SHARE, MARGIN = 0.3, 2.0  # of its worth and besides: what a pair must outdo each of those by that it parts
NOBODY = -1


def with_better_partners(
    found: list[Found], land: Landscape, known: Evidence, window: Window, settings: Settings
) -> list[Found]:
    """The beads from the start of a window. Where two units that stand alone or one to one would each be
    worth more together, they are paired, the best first; those whom they part are paired with one another
    where that is worth more than to stand alone."""
    if _is_settled(found, land.beads(1, 1)):
        return found
    lone = _lone(found)
    if not lone.sources or not lone.targets:
        return found
    table = _table(lone, land, settings.costs.priors)
    before = lone.partners(found)
    if not table.is_better(before).any():
        return found
    far = replace(table, worths=table.worths - _moving_costs(lone, known, window))
    after = _repaired(before, far, _copies(lone, known, window))
    pairs = _pairs(lone, table, before, after)
    return _with(found, pairs) if pairs else found


class _Lone(NamedTuple):
    """The units that stand alone or one to one, ascending, each with the place of its bead."""

    sources: Mapping[int, int]
    targets: Mapping[int, int]

    def partners(self, found: Sequence[Found]) -> Integers:
        """[source]: the target that each of these sources has, by its place among these targets."""
        place = {unit: at for at, unit in enumerate(self.targets)}
        beads = (found[at] for at in self.sources.values())
        return np.array([place[bead.target[0]] if bead.target else NOBODY for bead in beads])


def _lone(found: Sequence[Found]) -> _Lone:
    free = [(at, bead) for at, bead in enumerate(found) if max(bead.shape) == 1]
    return _Lone(
        dict(sorted((bead.source[0], at) for at, bead in free if bead.source)),
        dict(sorted((bead.target[0], at) for at, bead in free if bead.target)),
    )


def _table(lone: _Lone, land: Landscape, priors: Priors) -> _Table:
    sources, targets = list(lone.sources), list(lone.targets)
    return _Table(
        land.beads(1, 1)[np.ix_(sources, targets)] + priors.shapes[1, 1],
        land.gaps[sources] + priors.gap,
        land.skips[targets] + priors.gap,
    )


def _moving_costs(lone: _Lone, known: Evidence, window: Window) -> Floats:
    return moving_costs(
        movable(lone.sources, known.source.is_repeated[slice(*window.source)]),
        movable(lone.targets, known.target.is_repeated[slice(*window.target)]),
    )


def _copies(lone: _Lone, known: Evidence, window: Window) -> Bools:
    """[source, target]: whether they are one text twice."""
    sources, targets = known.source.texts[slice(*window.source)], known.target.texts[slice(*window.target)]
    return np.array([[sources[row] == targets[column] for column in lone.targets] for row in lone.sources])


def _pairs(lone: _Lone, table: _Table, before: Integers, after: Integers) -> list[Found]:
    """Those of the sources that have another target after than before, with that."""
    sources, targets = list(lone.sources), list(lone.targets)
    return [
        Found((sources[row],), (targets[column],), 0.0, float(table.worths[row, column]), True)
        for row, column in enumerate(after)
        if NOBODY != column != before[row]
    ]


def _is_settled(found: Sequence[Found], worths: Floats) -> bool:
    """Whether all stand one to one in their order, and no pair is worth more than the mean of those it parts."""
    if any(len(bead.source) != 1 or bead.source != bead.target for bead in found):
        return False
    own = worths.diagonal()[: len(found)]
    return not bool((worths[: len(own), : len(own)] > 0.5 * np.add.outer(own, own)).any())


class _Table(Frozen):
    """[source, target] of some units: what each pair is worth; and what each unit is worth alone."""

    worths: Floats
    gaps: Floats
    skips: Floats

    def now(self, partners: Integers) -> Floats:
        """The worth of what either unit of each pair has."""
        sources, targets = self.gaps.copy(), self.skips.copy()
        rows = np.flatnonzero(partners != NOBODY)
        sources[rows] = targets[partners[rows]] = self.worths[rows, partners[rows]]
        return np.maximum(sources[:, None], targets)

    def is_better(self, partners: Integers) -> Bools:
        """Whether each pair is worth so much more than that as to part them."""
        better: Bools = self.worths > np.maximum(self.now(partners) * (1 + SHARE) + MARGIN, WORTH_MOVING)
        return better


def _repaired(partners: Integers, table: _Table, is_copy: Bools) -> Integers:
    """[source]: the target that each has in the end; a text left as it was parts no translation."""
    best = partners.copy()
    while better := _apart(table.worths, table.is_better(best) & ~(is_copy & (table.now(best) > 0))):
        for row, column in better:
            best[best == column] = NOBODY
            best[row] = column
    rows = (best == NOBODY) & (partners != NOBODY)
    columns = np.isin(np.arange(len(table.skips)), partners) & ~np.isin(np.arange(len(table.skips)), best)
    gains = table.worths - np.add.outer(table.gaps, table.skips)
    for row, column in _apart(table.worths, (gains > 0) & np.logical_and.outer(rows, columns)):
        best[row] = column
    return best


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
