"""Scores of beads: log-likelihood ratios of "these say the same" against "unrelated text"."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from transflow.align.evidence import Evidence
from transflow.align.vocabulary import Floats, Integers, Units

SIZE = 4
SHAPES = tuple((a, b) for a in range(1, SIZE + 1) for b in range(1, SIZE + 1))
IMPOSSIBLE = -1e9


@dataclass(frozen=True, slots=True)
class Weights:
    """How the parts of a score are weighed."""

    lexical: float = 0.55
    related: float = 0.75
    length: float = 0.55
    length_offset: float = 0.5
    variance: float = 6.8
    gate: float = -1.0


@dataclass(frozen=True)
class Window:
    """A stretch of both sides: units `first..last` of each, last exclusive."""

    source: tuple[int, int]
    target: tuple[int, int]

    @property
    def shape(self) -> tuple[int, int]:
        return self.source[1] - self.source[0], self.target[1] - self.target[0]


Scores = dict[tuple[int, int], Floats]


def bead_scores(known: Evidence, window: Window, weights: Weights) -> tuple[Scores, Floats]:
    """For each shape (a, b) the scores of the beads that start at unit (i, j) of the window, without
    priors; and the lexical evidence alone of the 1-1 beads. Beads whose outer units find no support in
    the other side are impossible."""
    lexical = _lexical_scores(known, window, weights)
    support = lexical[1, 1]
    source = known.source.lengths[slice(*window.source)]
    target = known.target.lengths[slice(*window.target)]
    scores = {}
    for a, b in SHAPES:
        if lexical[a, b].size:
            length = _length_scores(_sums(source, a), _sums(target, b), known.ratio, weights)
            possible = _supported(support, a, b, weights.gate)
            scores[a, b] = np.where(possible, lexical[a, b] + length, IMPOSSIBLE)
    return scores, support


def _lexical_scores(known: Evidence, window: Window, weights: Weights) -> Scores:
    ours, our_words, our_sizes = _counted(known.source, window.source)
    theirs, their_words, their_sizes = _counted(known.target, window.target)
    forward, backward = _local_links(known, our_words, their_words)
    ahead = ours @ forward
    back = theirs @ backward.T
    their_weights = theirs * known.target_weights[their_words]
    our_weights = ours * known.source_weights[our_words]
    explained = [_explained(ahead, our_sizes, a, their_weights, weights) for a in range(1, SIZE + 1)]
    covered = [_explained(back, their_sizes, b, our_weights, weights) for b in range(1, SIZE + 1)]
    half = 0.5 * weights.lexical
    return {(a, b): half * (_sums(explained[a - 1].T, b).T + _sums(covered[b - 1].T, a)) for a, b in SHAPES}


def _explained(gains: Floats, sizes: Floats, span: int, words: Floats, weights: Weights) -> Floats:
    """[start of a span of one side, unit of the other]: how well the span explains the unit's words."""
    totals = _sums(gains, span) / np.maximum(1.0, _sums(sizes, span))[:, None]
    return np.log(1 - weights.related + weights.related * totals) @ words.T


def _counted(side: Units, stretch: tuple[int, int]) -> tuple[Floats, Integers, Floats]:
    """How often each word of the stretch occurs in each of its units; those words; tokens a unit."""
    first, last = side.starts[stretch[0]], side.starts[stretch[1]]
    words, local = np.unique(side.ids[first:last], return_inverse=True)
    count = stretch[1] - stretch[0]
    cells = (side.unit_of_token[first:last] - stretch[0]) * len(words) + local
    table = np.bincount(cells, minlength=count * len(words)).reshape(count, len(words))
    return table.astype(np.float64), words, table.sum(axis=1).astype(np.float64)


def _local_links(known: Evidence, ours: Integers, theirs: Integers) -> tuple[Floats, Floats]:
    first = np.searchsorted(known.source_words, ours, side="left")
    last = np.searchsorted(known.source_words, ours, side="right")
    lengths = last - first
    row = np.repeat(np.arange(len(ours)), lengths)
    at = (
        np.arange(lengths.sum())
        - np.repeat(np.cumsum(lengths) - lengths, lengths)
        + np.repeat(first, lengths)
    )
    column = np.searchsorted(theirs, known.target_words[at])
    column[column == len(theirs)] = 0
    kept = theirs[column] == known.target_words[at] if len(theirs) else np.zeros(len(at), dtype=bool)
    forward = np.zeros((len(ours), len(theirs)))
    backward = np.zeros((len(ours), len(theirs)))
    forward[row[kept], column[kept]] = known.forward[at[kept]]
    backward[row[kept], column[kept]] = known.backward[at[kept]]
    return forward, backward


def _sums(values: Floats, span: int) -> Floats:
    """Sums of `span` consecutive rows, by their first."""
    count = len(values) - span + 1
    if count <= 0:
        return values[:0]
    total = values[:count].copy()
    for step in range(1, span):
        total += values[step : step + count]
    return total


def _length_scores(source: Floats, target: Floats, ratio: float, weights: Weights) -> Floats:
    """Gale and Church (1993), on characters, with outliers cut off."""
    expected = source[:, None] * ratio
    mean = np.maximum(1.0, (expected + target) / 2)
    squares = (target - expected) ** 2 / (mean * weights.variance)
    return weights.length * (weights.length_offset - 0.5 * np.minimum(squares, 25.0))


def _supported(support: Floats, a: int, b: int, gate: float) -> NDArray[np.bool_]:
    """Whether the first and the last unit of each side find one on the other that is not against them."""
    rows, columns = support.shape[0] - a + 1, support.shape[1] - b + 1
    possible = np.ones((rows, columns), dtype=bool)
    if a == b == 1:
        return possible
    by_source = _highest(support, b, axis=1) >= gate
    by_target = _highest(support, a, axis=0) >= gate
    for step in {0, a - 1}:
        possible &= by_source[step : step + rows, :columns]
    for step in {0, b - 1}:
        possible &= by_target[:rows, step : step + columns]
    return possible


def _highest(values: Floats, span: int, axis: int) -> Floats:
    values = values if axis == 0 else values.T
    count = len(values) - span + 1
    best = values[:count].copy()
    for step in range(1, span):
        np.maximum(best, values[step : step + count], out=best)
    return best if axis == 0 else best.T
