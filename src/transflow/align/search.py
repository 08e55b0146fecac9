"""The search for the best beads of one window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from transflow.align.crossings import Blocks, block_scores, jumps, unrolled
from transflow.align.landscape import Landscape, with_priors
from transflow.align.lattice import (
    MOVES,
    Jump,
    Lattice,
    best_path,
    best_totals,
    lattice,
    mirrored,
    posteriors,
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
    grid = lattice(first)
    shapes = [step for _, _, step in best_path(grid, best_totals(grid)) if not isinstance(step, Jump)]
    priors = adapted_priors(before + counted(shapes), settings.costs)
    return _decided(with_priors(land, priors), settings)


def _decided(land: Landscape, settings: Settings) -> list[Found]:
    blocks = block_scores(land)
    leaps = jumps(blocks, settings.exchange, settings.least_block, _straight(land))
    grid = lattice(land, leaps)
    path = best_path(grid, best_totals(grid))
    beads, alone, leapt = posteriors(grid, settings.temper)
    certainty = dict(zip(grid.jumps, leapt.tolist(), strict=True))
    found: list[Found] = []
    for i, j, step in path:
        if isinstance(step, Jump):
            found += _exchanged(step, certainty[step], blocks, land)
        else:
            found.append(_plain((i, j), step, beads, alone, grid))
    return found


def _straight(land: Landscape) -> Floats:
    """[0 before a cell, 1 behind it; i, j]: the best totals of ways without exchanges."""
    grid = lattice(land)
    return np.stack([best_totals(grid), best_totals(mirrored(grid))[::-1, ::-1]])


def _plain(start: tuple[int, int], shape: Shape, beads: Floats, alone: Floats, grid: Lattice) -> Found:
    (i, j), (a, b) = start, shape
    source, target = tuple(range(i, i + a)), tuple(range(j, j + b))
    if a == 0:
        return Found(source, target, float(alone[i, j + 1]), float(grid.skips[j]))
    at = i + a, MOVES.index(shape), j + b
    return Found(source, target, float(beads[at]), float(grid.scores[at]))


def _exchanged(jump: Jump, certainty: float, blocks: Blocks, land: Landscape) -> list[Found]:
    found = []
    for source, target in unrolled(jump, blocks, land):
        both = bool(source and target)
        score = float(land.beads[len(source), len(target)][source[0], target[0]]) if both else IMPOSSIBLE
        found.append(Found(source, target, certainty, score, is_moved=both))
    return found
