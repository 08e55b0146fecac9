"""All scores of a window of two sides: its beads, by shape and start, and its units left alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from transflow.align.evidence import Evidence
from transflow.align.leanings import Leanings
from transflow.align.priors import Priors
from transflow.align.scores import Scores, Weights, Window, bead_scores
from transflow.align.vocabulary import Floats


@dataclass(frozen=True)
class Landscape:
    """`beads[a, b][i, j]` scores a bead of a and b units from units i and j on; `gaps` and `skips` score
    leaving a source and a target unit alone."""

    beads: Scores
    gaps: Floats
    skips: Floats


def landscape(known: Evidence, leanings: Leanings, window: Window, weights: Weights) -> Landscape:
    """All bead scores of a window but for the priors."""
    beads = bead_scores(known, window, weights)
    ours = leanings.source_joins[window.source[0] : max(window.source[0], window.source[1] - 1)]
    theirs = leanings.target_joins[window.target[0] : max(window.target[0], window.target[1] - 1)]
    pairs = leanings.pairs(np.arange(*window.source), np.arange(*window.target)) if leanings.pairs else None
    for (a, b), scores in beads.items():
        leaning = _inner(ours, a, scores.shape[0])[:, None] + _inner(theirs, b, scores.shape[1])[None, :]
        beads[a, b] = scores + (leaning if pairs is None else leaning + _mean_of_pairs(pairs, a, b))
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
