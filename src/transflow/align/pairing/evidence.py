"""Evidence that two documents belong together, apart from how alike they are as a whole: how many facts they share, and
whether they share what distinguishes them from the other candidates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from transflow.align.pairing.graph import Candidate, Graph
from transflow.align.pairing.likeness import products
from transflow.align.pairing.weights import Entries, Weighted, rarity
from transflow.align.words.vocabulary import Bools, Floats

CONTESTING = 0.6  # of the likeness of the most alike candidate
DOUBT = 6.0  # what a document with few facts is credited with


Two = tuple[Entries, Entries]  # what a source and a target hold


class Evidence(NamedTuple):
    """Three measures of one pair of documents.

    `facts`: which share of the facts of the document that has fewer the other one has, too. `lacking`: how many of
    them the other one lacks, where each counts by its rarity and the rarest possible counts as one. `telling`: how
    alike the two are in those features alone that not all their candidates have; 1 where neither has another candidate
    that comes near."""

    facts: float
    lacking: float
    telling: float


class Witness:
    """Computes the evidence for pairs of the graph of candidates. `sources` and `targets` are their weighted
    features; `are_facts` says of each feature whether it is a fact."""

    def __init__(self, sources: Weighted, targets: Weighted, are_facts: Bools, graph: Graph) -> None:
        self._sources, self._targets, self._graph = sources, targets, graph
        self._are_facts = are_facts.astype(np.float64)
        self._own, self._shares = np.zeros((2, sources.width))
        self._rarest = math.prod(
            float(rarity(np.ones(1, np.int64), len(side))[0]) for side in (sources, targets)
        )

    def evidence(self, source: int, target: int) -> Evidence:
        """The evidence for a source and a target, given by number, which must be candidates of one another."""
        two = self._sources.entries(np.array([source])), self._targets.entries(np.array([target]))
        shared, *totals = self._sums(two, self._are_facts)
        ahead = _contesting(self._graph.of_source(source))
        back = _contesting(self._graph.of_target(target))
        telling = (
            1.0 if ahead == [target] else self._telling(two, self._targets.entries(np.array(ahead))),
            1.0 if back == [source] else self._telling(two, self._sources.entries(np.array(back))),
        )
        return Evidence(
            (shared + DOUBT / 2) / (min(totals) + DOUBT),
            max(min(totals) - shared, 0.0) / self._rarest,
            min(telling),
        )

    def _telling(self, two: Two, rivals: Entries) -> float:
        """The cosine of two documents in which each feature counts the less, the more of the `rivals` have it, and
        nothing if all have it: so near duplicates are distinguished."""
        features, counts = np.unique(rivals.features, return_counts=True)
        self._shares[features] = 1.0 - counts / len(rivals.starts)
        both, *totals = self._sums(two, self._shares)
        self._shares[features] = 0.0
        return both / math.sqrt(max(math.prod(totals), 1e-9))

    def _sums(self, two: Two, worth: Floats) -> tuple[float, float, float]:
        """Three sums over the features of two documents, each feature multiplied by its `worth`: of the products of
        their weights, and of the squares of the weights of the first and of the second."""
        mine, theirs = two
        both = products(mine, theirs, self._own) @ worth[theirs.features]
        ours, others = (each.weights**2 @ worth[each.features] for each in two)
        return float(both), float(ours), float(others)


def _contesting(candidates: Sequence[Candidate]) -> list[int]:
    """The numbers of the candidates that are nearly as alike as the first one; the most alike come first."""
    least = CONTESTING * candidates[0][1]
    return [each for each, cosine in candidates if cosine >= least]
