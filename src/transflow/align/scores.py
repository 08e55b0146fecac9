"""Scores of beads: log-likelihood ratios of "these say the same" against "unrelated text"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from transflow.align.evidence import Evidence, Links
from transflow.align.vocabulary import Floats, Integers, Units

Singles = NDArray[np.float32]
Real = TypeVar("Real", np.float32, np.float64)

SIZE = 4
SHAPES = tuple((a, b) for a in range(1, SIZE + 1) for b in range(1, SIZE + 1))
IMPOSSIBLE = -1e9


@dataclass(frozen=True, slots=True)
class Weights:
    """How the parts of a score are weighed."""

    lexical: float
    related: float
    length: float
    length_offset: float
    variance: float


@dataclass(frozen=True)
class Window:
    """A stretch of both sides: units `first..last` of each, last exclusive."""

    source: tuple[int, int]
    target: tuple[int, int]

    @property
    def shape(self) -> tuple[int, int]:
        return self.source[1] - self.source[0], self.target[1] - self.target[0]


Scores = dict[tuple[int, int], Floats]


def bead_scores(known: Evidence, window: Window, weights: Weights) -> Scores:
    """For each shape (a, b) the scores of the beads that start at unit (i, j) of the window, without
    priors."""
    lexical = _lexical_scores(known, window, weights)
    source = known.source.lengths[slice(*window.source)]
    target = known.target.lengths[slice(*window.target)]
    return {
        (a, b): scores + _length_scores(_sums(source, a), _sums(target, b), known.ratio, weights)
        for (a, b), scores in lexical.items()
        if scores.size
    }


def _lexical_scores(known: Evidence, window: Window, weights: Weights) -> Scores:
    ours = _stretch(known.source, window.source, known.source_weights)
    theirs = _stretch(known.target, window.target, known.target_weights)
    ahead = _gains(known.source, window.source, known.ahead, theirs.words)
    back = _gains(known.target, window.target, known.back, ours.words)
    ours, theirs = _weighted(ours, back), _weighted(theirs, ahead)
    spans = range(1, SIZE + 1)
    explained = [_explained(ahead, ours.sizes, a, theirs, weights.related) for a in spans]
    covered = [_explained(back, theirs.sizes, b, ours, weights.related) for b in spans]
    half = 0.5 * weights.lexical
    return {(a, b): half * (_sums(explained[a - 1].T, b).T + _sums(covered[b - 1].T, a)) for a, b in SHAPES}


@dataclass(frozen=True)
class _Stretch:
    """The tokens of some units: `words[places[starts[i]:starts[i + 1]]]` are those of the i-th."""

    words: Integers
    places: Integers
    starts: Integers
    sizes: Singles
    weights: Singles  # of the words, where nothing answers them


def _stretch(side: Units, units: tuple[int, int], weights: Floats) -> _Stretch:
    first, last = side.starts[units[0]], side.starts[units[1]]
    words, places = np.unique(side.ids[first:last], return_inverse=True)
    starts = side.starts[units[0] : units[1] + 1] - first
    sizes = np.diff(starts).astype(np.float32)
    return _Stretch(words, places, starts, sizes, weights[words].astype(np.float32))


def _weighted(stretch: _Stretch, gains: Singles) -> _Stretch:
    """With full weight for the words that some word of the other side's window answers."""
    answered = (gains > 0).any(axis=0)
    return replace(stretch, weights=np.where(answered, np.maximum(1.0, stretch.weights), stretch.weights))


def _explained(gains: Singles, sizes: Singles, span: int, other: _Stretch, related: float) -> Floats:
    """[start of a span of one side, unit of the other]: how well the span explains the unit's words."""
    totals = _sums(gains, span) * (related / np.maximum(1.0, _sums(sizes, span)))[:, None]
    logs = np.log(totals + np.float32(1 - related)) * other.weights
    by_token = np.concatenate([logs[:, other.places], np.zeros((len(logs), 1), np.float32)], axis=1)
    found = np.add.reduceat(by_token, other.starts[:-1], axis=1) if len(other.sizes) else by_token[:, :0]
    return np.where(other.sizes > 0, found, 0.0).astype(np.float64)


def _gains(side: Units, stretch: tuple[int, int], links: Links, theirs: Integers) -> Singles:
    """[unit of the stretch, word of the other side]: how much likelier the unit's words make that word."""
    first, last = side.starts[stretch[0]], side.starts[stretch[1]]
    tokens = side.ids[first:last]
    begin, sizes = links.starts[tokens], links.starts[tokens + 1] - links.starts[tokens]
    at = np.arange(sizes.sum()) + np.repeat(begin - (np.cumsum(sizes) - sizes), sizes)
    unit = np.repeat(side.unit_of_token[first:last] - stretch[0], sizes)
    column = np.searchsorted(theirs, links.words[at])
    column[column == len(theirs)] = 0
    kept = theirs[column] == links.words[at] if len(theirs) else np.zeros(len(at), dtype=bool)
    shape = stretch[1] - stretch[0], len(theirs)
    cells = unit[kept] * len(theirs) + column[kept]
    table = np.bincount(cells, links.gains[at[kept]], shape[0] * shape[1])
    return table.reshape(shape).astype(np.float32)


def _sums(values: NDArray[Real], span: int) -> NDArray[Real]:
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
