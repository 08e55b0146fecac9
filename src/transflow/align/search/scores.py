"""Scores of beads: log-likelihood ratios of "these say the same" against "unrelated text"."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from transflow.align.words.evidence import Evidence, Links
from transflow.align.words.vocabulary import Floats, Integers, Units, ranges
from transflow.frozen import Frozen

Singles = NDArray[np.float32]
Real = TypeVar("Real", np.float32, np.float64)

SIZE = 4  # units of a side that a bead may join
SHAPES = tuple((a, b) for a in range(1, SIZE + 1) for b in range(1, SIZE + 1))
SPANS = np.arange(1, SIZE + 1)
IMPOSSIBLE = -1e9
AT_ONCE = 1 << 21  # units by tokens of the other side
OUTLIER = 25.0  # squared deviations of a length, beyond which it says nothing more


class Weights(Frozen):
    """How the parts of a score are weighed."""

    lexical: float
    related: float
    length: float
    length_offset: float
    variance: float


class Window(Frozen):
    """A stretch of both sides: units `first..last` of each, last exclusive."""

    source: tuple[int, int]
    target: tuple[int, int]


def bead_scores(known: Evidence, window: Window, weights: Weights) -> Floats:
    """[i, a - 1, b - 1, j]: the score of the bead of a source and b target units whose last are i and j of
    the window, without priors; of no meaning where such a bead would begin outside."""
    scores = _length_scores(
        running_sums(known.source.lengths[slice(*window.source)]),
        running_sums(known.target.lengths[slice(*window.target)]),
        known.ratio,
        weights,
    )
    explained, covered = _lexical_scores(known, window, weights)
    scores += running_sums(explained).transpose(3, 2, 0, 1)
    scores += running_sums(covered).transpose(1, 0, 2, 3)
    return scores


def _lexical_scores(known: Evidence, window: Window, weights: Weights) -> tuple[Singles, Singles]:
    """[j, a - 1, i]: how well the a source units up to i explain target unit j; and [i, b - 1, j]: the same
    the other way."""
    source = _stretch(known.source, window.source)
    target = _stretch(known.target, window.target)
    ahead = _gains(source, known.ahead, target)
    back = _gains(target, known.back, source)
    half = np.float32(0.5 * weights.lexical)
    source_weights = half * _weighted(known.source_weights, source, back)
    target_weights = half * _weighted(known.target_weights, target, ahead)
    return (
        _explained(ahead, source, (target, target_weights), weights.related),
        _explained(back, target, (source, source_weights), weights.related),
    )


class _Stretch(Frozen):
    """Some units of a side: the unit and the word of each token; the words that occur, the column of each
    of the side's words among them (-1: absent), where the tokens of each unit start and how many it has."""

    units: Integers
    tokens: Integers
    words: Integers
    columns: Integers
    starts: Integers
    sizes: Singles


def _stretch(side: Units, units: tuple[int, int]) -> _Stretch:
    first, last = side.starts[units[0]], side.starts[units[1]]
    tokens = side.ids[first:last]
    columns = np.full(len(side.words), -1)
    columns[tokens] = 0
    words = (columns == 0).nonzero()[0]
    columns[words] = np.arange(len(words))
    starts = side.starts[units[0] : units[1] + 1] - first
    of_token = side.unit_of_token[first:last] - units[0]
    return _Stretch(of_token, tokens, words, columns, starts, side.sizes[slice(*units)].astype(np.float32))


def _weighted(weights: Floats, stretch: _Stretch, gains: Singles) -> Singles:
    """The weights of the words, full for those that some word of the other side's window answers."""
    plain = weights[stretch.words].astype(np.float32)
    return np.where(gains.any(axis=0), np.maximum(np.float32(1.0), plain), plain)


def _explained(gains: Singles, spans: _Stretch, other: tuple[_Stretch, Singles], related: float) -> Singles:
    """[unit of the other side, size of a span of one side less one, its last unit]: how well the span
    explains the unit's words, which have weights."""
    stretch, weights = other
    logs = running_sums(gains)
    logs *= (related / np.maximum(1.0, running_sums(spans.sizes)))[:, :, None]
    logs += np.float32(1 - related)
    np.log(logs, out=logs)
    of_words = np.multiply(logs.transpose(2, 0, 1), weights[:, None, None], order="C")
    found = np.zeros((len(stretch.sizes), SIZE, len(gains)), np.float32)
    filled = stretch.sizes.nonzero()[0]
    columns, starts = stretch.columns[stretch.tokens], stretch.starts[filled]
    step = max(1, AT_ONCE // max(1, len(columns)))
    for first in range(0, len(gains) if len(filled) else 0, step):
        some = slice(first, first + step)
        found[filled, :, some] = np.add.reduceat(of_words[:, :, some].take(columns, axis=0), starts)
    return found


def _gains(ours: _Stretch, links: Links, theirs: _Stretch) -> Singles:
    """[unit of the stretch, word of the other's]: how much likelier the unit's words make that word."""
    begin = links.starts[ours.words]
    sizes = links.starts[ours.words + 1] - begin
    at = ranges(begin, sizes)
    column = theirs.columns[links.words[at]]
    hit = (column >= 0).nonzero()[0]
    counts = np.bincount(np.arange(len(sizes)).repeat(sizes)[hit], minlength=len(sizes))
    word = ours.columns[ours.tokens]
    found = hit[ranges((counts.cumsum() - counts)[word], counts[word])]
    shape = len(ours.sizes), len(theirs.words)
    cells = ours.units.repeat(counts[word]) * shape[1] + column[found]
    table = np.bincount(cells, links.gains[at[found]], shape[0] * shape[1])
    return table.reshape(shape).astype(np.float32)


def running_sums(values: NDArray[Real]) -> NDArray[Real]:
    """[span - 1, row]: the sum of `span` rows up to each; of fewer at the beginning."""
    sums = np.empty((SIZE, *values.shape), values.dtype)
    sums[0] = values
    for span in range(1, SIZE):
        sums[span] = sums[span - 1]
        sums[span, span:] += values[:-span]
    return sums


def _length_scores(source: Floats, target: Floats, ratio: float, weights: Weights) -> Floats:
    """Gale and Church (1993), on characters, with outliers cut off; shaped as `bead_scores`."""
    expected, found = (source * ratio).T[:, :, None, None], target[None, None]
    squares = found - expected
    squares *= squares
    squares /= np.maximum(1.0, (expected + found) / 2) * weights.variance
    return weights.length * (weights.length_offset - 0.5 * np.minimum(squares, OUTLIER))
