"""All scores of a window of two sides: of the beads that end at each place, and of units left alone."""

from __future__ import annotations

import numpy as np

from transflow.align.form.leanings import Leanings
from transflow.align.search.priors import Priors
from transflow.align.search.scores import (
    IMPOSSIBLE,
    SHAPES,
    SIZE,
    SPANS,
    Weights,
    Window,
    bead_scores,
    running_sums,
)
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Floats
from transflow.frozen import Frozen

MOVES = (*SHAPES, (1, 0))


class Landscape(Frozen):
    """`ends[i, k, j]` scores the bead of shape MOVES[k] that ends before source unit i and target unit j,
    `skips[j]` leaving target unit j alone."""

    ends: Floats
    skips: Floats

    @property
    def shape(self) -> tuple[int, int]:
        """How many source and target units there are."""
        return self.ends.shape[0] - 1, self.ends.shape[2] - 1

    @property
    def gaps(self) -> Floats:
        """The scores of leaving each source unit alone."""
        return self.ends[1:, -1, 0]

    def beads(self, a: int, b: int) -> Floats:
        """[i, j]: the scores of the beads of a and b units from units i and j on."""
        return self.ends[a:, MOVES.index((a, b)), b:]


def landscape(known: Evidence, leanings: Leanings, window: Window, weights: Weights) -> Landscape:
    """All bead scores of a window but for the priors."""
    scores = bead_scores(known, window, weights)
    if leanings.source_joins.any() or leanings.target_joins.any():
        scores += _joining(leanings, window)
    if leanings.pairs:
        scores += _mean_of_pairs(leanings.pairs(np.arange(*window.source), np.arange(*window.target)))
    if leanings.beads:
        scores += leanings.beads(np.arange(*window.source), np.arange(*window.target))
    return _ending(
        scores, leanings.source_gaps[slice(*window.source)], leanings.target_gaps[slice(*window.target)]
    )


def _joining(leanings: Leanings, window: Window) -> Floats:
    """[i, a - 1, b - 1, j]: what is said of joining units, as bead scores are. Breaks in mid-sentence speak for it
    no louder where both sides have them: the two may be broken alike, as the preamble of a judgment is."""
    (source, source_against), (target, target_against) = (
        (_inner(np.maximum(joins, 0.0), units), _inner(np.minimum(joins, 0.0), units))
        for joins, units in ((leanings.source_joins, window.source), (leanings.target_joins, window.target))
    )
    return np.maximum(source.T[:, :, None, None], target) + (
        source_against.T[:, :, None, None] + target_against
    )


def _inner(joins: Floats, units: tuple[int, int]) -> Floats:
    """[span - 1, last unit]: what is said of joining the units of a span."""
    first, last = units
    inner = np.zeros((SIZE, last - first))
    inner[1:, 1:] = running_sums(joins[first : max(first, last - 1)])[:-1]
    return inner


def _mean_of_pairs(pairs: Floats) -> Floats:
    """[i, a - 1, b - 1, j], as bead scores are."""
    total = running_sums(running_sums(pairs).transpose(2, 0, 1)).transpose(3, 2, 0, 1)
    mean: Floats = total / np.maximum(SPANS[:, None], SPANS)[:, :, None]
    return mean


def _ending(scores: Floats, gaps: Floats, skips: Floats) -> Landscape:
    n, m = len(gaps), len(skips)
    ends = np.full((n + 1, len(MOVES), m + 1), IMPOSSIBLE)
    ends[1:, :-1, 1:] = scores.reshape(n, len(SHAPES), m)
    beads = ends[:, :-1].reshape(n + 1, SIZE, SIZE, m + 1)
    for span in range(2, SIZE + 1):
        beads[:span, span - 1] = IMPOSSIBLE
        beads[:, :, span - 1, :span] = IMPOSSIBLE
    ends[1:, -1] = gaps[:, None]
    return Landscape(ends, skips)


def with_priors(land: Landscape, priors: Priors) -> Landscape:
    """The landscape with the priors counted in."""
    return Landscape(land.ends + priors.of_moves[:, None], land.skips + priors.gap)


def mirrored(land: Landscape, nowhere: float = IMPOSSIBLE) -> Landscape:
    """The same landscape walked from its end: ends become starts; beads that would begin
    outside score `nowhere`."""
    n, m = land.shape
    ends = np.full_like(land.ends, nowhere)
    for k, (a, b) in enumerate(MOVES):
        if a <= n and b <= m:
            ends[a:, k, b:] = land.ends[a:, k, b:][::-1, ::-1]
    return Landscape(ends, land.skips[::-1])
