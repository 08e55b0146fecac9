"""The search for the best beads of one window."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import numpy as np

from transflow.align.search.crossings import (
    NO_BLOCKS,
    SLACK,
    Blocks,
    block_scores,
    exchanges,
    jumps,
    may_cross,
    unrolled,
)
from transflow.align.search.landscape import MOVES, Landscape, with_priors
from transflow.align.search.lattice import (
    Jump,
    Totals,
    best_path,
    best_totals,
    best_totals_both_ways,
    posteriors,
    score_of,
)
from transflow.align.search.priors import Priors, Shape, adapted_priors, counted
from transflow.align.search.scores import IMPOSSIBLE
from transflow.align.search.settings import Settings
from transflow.align.search.straight import SURELY, Straight, straight
from transflow.align.words.vocabulary import Floats
from transflow.model import Side

Span = tuple[int, ...]
ALL_MOVES = [*range(len(MOVES))]
TEMPER = 0.6  # by which scores are cooled for the posterior, as evidence is counted more than once


class Found(NamedTuple):
    """A bead as the search found it: units of each side, its posterior, its score, and whether it crosses."""

    source: Span
    target: Span
    posterior: float
    score: float
    is_moved: bool = False

    @property
    def shape(self) -> Shape:
        """How many source and target units it joins."""
        return len(self.source), len(self.target)

    def units(self, side: Side) -> Span:
        """Its units of that side."""
        return self.source if side == "source" else self.target


def solve(land: Landscape, settings: Settings, before: Counter[Shape]) -> list[Found]:
    """The beads of one window: a first pass shows how often each shape is met (`before` are the shapes met
    in earlier windows), a second one decides."""
    even = straight(land)
    shapes = before + counted(_first_shapes(land, settings.costs.priors, even))
    priors = adapted_priors(shapes, settings.costs)
    return decided(with_priors(land, priors), settings, even and even.with_priors(priors))


def _first_shapes(land: Landscape, priors: Priors, even: Straight | None) -> list[Shape]:
    if even and even.with_priors(priors).is_best:
        return [(1, 1)] * land.shape[0]
    first = with_priors(land, priors)
    return [step for _, _, step in best_path(first, best_totals(first)) if not isinstance(step, Jump)]


def decided(land: Landscape, settings: Settings, even: Straight | None) -> list[Found]:
    """The best beads of a landscape; `even` is its straight way, and where that is best, nothing is searched."""
    even = even if even and even.is_best else None
    moves = even.moves_within(SLACK + settings.exchange) if even else ALL_MOVES
    blocks = block_scores(land, moves) if may_cross(land, settings.least_block) else NO_BLOCKS
    found = exchanges(blocks, settings.least_block)
    if even and not (len(found) and (even.falls_behind(found, settings.exchange) < SLACK).any()):
        return _pairs(land, even.posteriors([], TEMPER))
    totals, leaps = _leaping(land, found, settings) if len(found) else (best_totals(land), [])
    if even and all(even.slack_of(jump) > SURELY for jump in leaps):
        return _pairs(land, even.posteriors(leaps, TEMPER))
    path = best_path(land, best_totals(land, leaps) if leaps else totals, leaps)
    beads: list[Found] = []
    for (i, j, step), chance in zip(path, posteriors(land, leaps, path, TEMPER), strict=True):
        if isinstance(step, Jump):
            beads += _exchanged(step, chance, blocks, land)
        else:
            spans = tuple(range(i, i + step[0])), tuple(range(j, j + step[1]))
            beads.append(Found(*spans, chance, score_of(land, i, j, step)))
    return beads


def _pairs(land: Landscape, chances: Floats) -> list[Found]:
    """The beads of the straight way."""
    scores = land.beads(1, 1).diagonal()
    return [
        Found((unit,), (unit,), min(1.0, chance), score)
        for unit, (chance, score) in enumerate(zip(chances.tolist(), scores.tolist(), strict=True))
    ]


def _leaping(land: Landscape, found: Floats, settings: Settings) -> tuple[Totals, list[Jump]]:
    """The best totals of ways without exchanges, and of some exchanges those that may be worth it."""
    ahead, behind = best_totals_both_ways(land)
    straight = np.stack([ahead.rows(), behind.rows()[::-1, ::-1]])
    return ahead, jumps(found, settings.exchange, straight)


def _exchanged(jump: Jump, certainty: float, blocks: Blocks, land: Landscape) -> list[Found]:
    found = []
    for source, target in unrolled(jump, blocks, land):
        both = bool(source and target)
        shape = len(source), len(target)
        score = score_of(land, source[0], target[0], shape) if both else IMPOSSIBLE
        found.append(Found(source, target, certainty, score, is_moved=both))
    return found
