"""The search for the best beads of two sides: exact on short texts, by overlapping windows on long ones."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from transflow.align.crossings import Blocks, block_scores, jumps, unrolled
from transflow.align.evidence import Evidence
from transflow.align.lattice import (
    MOVES,
    Jump,
    Lattice,
    best_path,
    best_totals,
    lattice,
    posteriors,
)
from transflow.align.leanings import Leanings
from transflow.align.priors import Priors, Shape, adapted_priors, counted
from transflow.align.scores import IMPOSSIBLE, Scores, Window, bead_scores
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


@dataclass(frozen=True)
class Landscape:
    """The scores of a window, before priors."""

    beads: Scores
    gaps: Floats
    skips: Floats


def landscape(known: Evidence, leanings: Leanings, window: Window, settings: Settings) -> Landscape:
    """All bead scores of a window but for the priors."""
    beads = bead_scores(known, window, settings.weights)
    ours = leanings.source_joins[window.source[0] : max(window.source[0], window.source[1] - 1)]
    theirs = leanings.target_joins[window.target[0] : max(window.target[0], window.target[1] - 1)]
    pairs = leanings.pairs(np.arange(*window.source), np.arange(*window.target)) if leanings.pairs else None
    for (a, b), scores in beads.items():
        scores += _inner(ours, a, scores.shape[0])[:, None] + _inner(theirs, b, scores.shape[1])[None, :]
        if pairs is not None:
            scores += _mean_of_pairs(pairs, a, b)
    return Landscape(
        beads, leanings.source_gaps[slice(*window.source)], leanings.target_gaps[slice(*window.target)]
    )


def _inner(joins: Floats, span: int, count: int) -> Floats:
    total = np.zeros(count)
    for step in range(span - 1):
        total += joins[step : step + count]
    return total


def _mean_of_pairs(pairs: Floats, a: int, b: int) -> Floats:
    total = np.zeros((pairs.shape[0] - a + 1, pairs.shape[1] - b + 1))
    for x in range(a):
        for y in range(b):
            total += pairs[x : x + total.shape[0], y : y + total.shape[1]]
    return total / max(a, b)


def with_priors(land: Landscape, priors: Priors) -> Landscape:
    """The landscape with the priors counted in."""
    beads = {shape: scores + priors.shapes[shape] for shape, scores in land.beads.items()}
    return Landscape(beads, land.gaps + priors.gap, land.skips + priors.gap)


def solve(land: Landscape, settings: Settings, before: Counter[Shape]) -> tuple[list[Found], Priors]:
    """The beads of one window: a first pass shows how often each shape is met (`before` are the shapes met
    in earlier windows), a second one decides."""
    first = with_priors(land, settings.costs.priors())
    grid = lattice(first.beads, first.gaps, first.skips)
    shapes = [step for _, _, step in best_path(grid, best_totals(grid)) if not isinstance(step, Jump)]
    priors = adapted_priors(before + counted(shapes), settings.costs)
    return _decided(with_priors(land, priors), settings), priors


def _decided(land: Landscape, settings: Settings) -> list[Found]:
    blocks = block_scores(land.beads, land.gaps, land.skips)
    leaps = jumps(blocks, settings.exchange, settings.least_block)
    grid = lattice(land.beads, land.gaps, land.skips, leaps)
    path = best_path(grid, best_totals(grid))
    beads, alone, leapt = posteriors(grid, settings.temper)
    certainty = dict(zip(grid.jumps, leapt.tolist(), strict=True))
    found: list[Found] = []
    for i, j, step in path:
        if isinstance(step, Jump):
            found += _exchanged(step, certainty[step], blocks, land)
        else:
            found.append(_plain(i, j, step, beads, alone, grid))
    return found


def _plain(i: int, j: int, shape: Shape, beads: Floats, alone: Floats, grid: Lattice) -> Found:
    a, b = shape
    source, target = tuple(range(i, i + a)), tuple(range(j, j + b))
    if a == 0:
        return Found(source, target, float(alone[i, j + 1]), float(grid.skips[j]))
    at = i + a, MOVES.index(shape), j + b
    return Found(source, target, float(beads[at]), float(grid.scores[at]))


def _exchanged(jump: Jump, certainty: float, blocks: Blocks, land: Landscape) -> list[Found]:
    found = []
    for source, target in unrolled(jump, blocks, land.beads, land.gaps, land.skips):
        both = bool(source and target)
        score = float(land.beads[len(source), len(target)][source[0], target[0]]) if both else IMPOSSIBLE
        found.append(Found(source, target, certainty, score, is_moved=both))
    return found
