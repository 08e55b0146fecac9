"""The search for the best beads of one window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from transflow.align.crossings import NO_BLOCKS, Blocks, block_scores, exchanges, jumps, may_cross, unrolled
from transflow.align.landscape import Landscape, with_priors
from transflow.align.lattice import (
    Jump,
    Totals,
    best_path,
    best_totals,
    mirrored,
    posteriors,
    score_of,
)
from transflow.align.priors import Shape, adapted_priors, counted
from transflow.align.scores import IMPOSSIBLE
from transflow.align.settings import Settings
from transflow.align.vocabulary import Floats

Span = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A bead as the search found it: units of each side, its posterior, its score, and whether it crosses."""

    source: Span
    target: Span
    posterior: float
    score: float
    is_moved: bool = False

    @property
    def shape(self) -> Shape:
        return len(self.source), len(self.target)


def solve(land: Landscape, settings: Settings, before: Counter[Shape]) -> list[Found]:
    """The beads of one window: a first pass shows how often each shape is met (`before` are the shapes met
    in earlier windows), a second one decides."""
    first = with_priors(land, settings.costs.priors())
    shapes = [step for _, _, step in best_path(first, best_totals(first)) if not isinstance(step, Jump)]
    priors = adapted_priors(before + counted(shapes), settings.costs)
    return _decided(with_priors(land, priors), settings)


def _decided(land: Landscape, settings: Settings) -> list[Found]:
    totals = best_totals(land)
    blocks = block_scores(land) if may_cross(land, settings.least_block) else NO_BLOCKS
    found = exchanges(blocks, settings.least_block)
    leaps = jumps(found, settings.exchange, _straight(land, totals)) if len(found) else []
    path = best_path(land, best_totals(land, leaps) if leaps else totals, leaps)
    beads: list[Found] = []
    for (i, j, step), chance in zip(path, posteriors(land, leaps, path, settings.temper), strict=True):
        if isinstance(step, Jump):
            beads += _exchanged(step, chance, blocks, land)
        else:
            spans = tuple(range(i, i + step[0])), tuple(range(j, j + step[1]))
            beads.append(Found(*spans, chance, score_of(land, i, j, step)))
    return beads


def _straight(land: Landscape, totals: Totals) -> Floats:
    """[0 before a cell, 1 behind it; i, j]: the best totals of ways without exchanges."""
    return np.stack([totals.rows(), best_totals(mirrored(land)).rows()[::-1, ::-1]])


def _exchanged(jump: Jump, certainty: float, blocks: Blocks, land: Landscape) -> list[Found]:
    found = []
    for source, target in unrolled(jump, blocks, land):
        both = bool(source and target)
        shape = len(source), len(target)
        score = score_of(land, source[0], target[0], shape) if both else IMPOSSIBLE
        found.append(Found(source, target, certainty, score, is_moved=both))
    return found
