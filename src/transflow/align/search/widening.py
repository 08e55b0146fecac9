"""Beads of more units than the search joins: a list that the other side runs into one paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from transflow.align.form.leanings import no_leanings
from transflow.align.search.landscape import Landscape
from transflow.align.search.scales import Scales
from transflow.align.search.scores import SIZE, Window
from transflow.align.search.settings import Settings
from transflow.align.search.window import Found, Span
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Units, joined
from transflow.frozen import replace
from transflow.model import SIDES, Side, other_side


def widened(found: list[Found], scales: Scales) -> list[Found]:
    """The beads, those as large as the search makes them with the units beside them that stood alone and are worth
    more in them."""
    for side in SIDES:
        other = other_side(side)
        wide = [bead for bead in found if len(bead.units(side)) >= SIZE and bead.units(other)]
        if wide:
            alone = {bead.units(side)[0] for bead in found if not bead.units(other)}
            grown = {bead: _grown(bead, side, alone, scales) for bead in wide}
            found = [
                grown.get(bead, bead) for bead in found if bead.units(other) or bead.units(side)[0] in alone
            ]
    return found


def _grown(bead: Found, side: Side, alone: set[int], scales: Scales) -> Found:
    """The bead with what it takes in of the units before and after it, which then stand alone no longer."""
    for step in (-1, 1):
        unit = _beside(bead.units(side), step)
        while unit in alone and (gain := _gain(bead, unit, side, scales)) > 0:
            alone.remove(unit)
            bead = _with(bead, unit, side)._replace(score=bead.score + gain)
            unit = _beside(bead.units(side), step)
    return bead


def _beside(span: Span, step: int) -> int:
    return span[-1] + 1 if step > 0 else span[0] - 1


def _with(bead: Found, unit: int, side: Side) -> Found:
    span = tuple(sorted((*bead.units(side), unit)))
    return bead._replace(source=span) if side == "source" else bead._replace(target=span)


def _gain(bead: Found, unit: int, side: Side, scales: Scales) -> float:
    """How much more a bead and the unit beside it are worth together than apart, the bead being weighed as if each
    of its sides were one unit."""
    known, leanings, settings = scales
    first = unit < bead.units(side)[0]
    whole = _with(bead, unit, side)
    cuts = [[0, len(whole.source)], [0, len(whole.target)]]
    cuts[SIDES.index(side)].insert(1, 1 if first else len(bead.units(side)))
    part = known.among(np.array(whole.source), np.array(whole.target))
    part = replace(part, source=_joined(part.source, cuts[0]), target=_joined(part.target, cuts[1]))
    land = _weighed(part, settings)
    single, core = land.beads(1, 1), int(first)
    if side == "source":
        apart = single[core, 0] + land.gaps[1 - core] + leanings.source_gaps[unit]
        together = land.beads(2, 1)[0, 0] + leanings.source_joins[unit if first else unit - 1]
    else:
        apart = single[0, core] + land.skips[1 - core] + leanings.target_gaps[unit]
        together = land.beads(1, 2)[0, 0] + leanings.target_joins[unit if first else unit - 1]
    return float(together - apart)


def _weighed(part: Evidence, settings: Settings) -> Landscape:
    """All scores of a few units, whatever they stand between."""
    sources, targets = len(part.source), len(part.target)
    scales = Scales(part, no_leanings(sources, targets), settings)
    return scales.weighed(Window((0, sources), (0, targets)))


def _joined(side: Units, cuts: Sequence[int]) -> Units:
    """The units between the cuts as one each."""
    return joined(side, [" ".join(side.texts[one:other]) for one, other in pairwise(cuts)], np.array(cuts))
