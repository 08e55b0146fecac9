"""What speaks for a pair of documents besides their likeness: the facts they share, and what tells them from the other
candidates."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from transflow.align.pairing.graph import Candidate, Graph
from transflow.align.pairing.likeness import products
from transflow.align.pairing.weights import Entries, Weighted, rarity
from transflow.align.vocabulary import Bools, Floats

CONTESTING = 0.6  # of the likeness of the likest candidate
DOUBT = 6.0  # what a document with few facts is credited with


Two = tuple[Entries, Entries]  # what a source and a target hold


class Evidence(NamedTuple):
    """`facts` is the share of the facts of the poorer document that the richer one has too, `lacking` how much of
    them it has not (the rarest fact possible counts one), `telling` the likeness in what tells the candidates of
    either document apart; where there is no choice it is 1."""

    facts: float
    lacking: float
    telling: float


class Witness:
    """Who knows what speaks for the pairs of a graph."""

    def __init__(self, one: Weighted, other: Weighted, are_facts: Bools, graph: Graph) -> None:
        self._one, self._other, self._graph = one, other, graph
        self._are_facts = are_facts.astype(np.float64)
        self._own, self._shares = np.zeros((2, one.width))
        self._rarest = math.prod(float(rarity(np.ones(1, np.int64), len(side))[0]) for side in (one, other))

    def evidence(self, source: int, target: int) -> Evidence:
        """What speaks for two documents that are candidates of one another."""
        two = self._one.entries(np.array([source])), self._other.entries(np.array([target]))
        shared, *totals = self._sums(two, self._are_facts)
        ahead = _contesting(self._graph.of_source(source))
        back = _contesting(self._graph.of_target(target))
        telling = (
            1.0 if ahead == [target] else self._telling(two, self._other.entries(np.array(ahead))),
            1.0 if back == [source] else self._telling(two, self._one.entries(np.array(back))),
        )
        return Evidence(
            (shared + DOUBT / 2) / (min(totals) + DOUBT),
            max(min(totals) - shared, 0.0) / self._rarest,
            min(telling),
        )

    def _telling(self, two: Two, rivals: Entries) -> float:
        """The cosine over the features that not all candidates of a document share: near duplicates are told apart
        by them."""
        features, counts = np.unique(rivals.features, return_counts=True)
        self._shares[features] = 1.0 - counts / len(rivals.starts)
        both, *totals = self._sums(two, self._shares)
        self._shares[features] = 0.0
        return both / math.sqrt(max(math.prod(totals), 1e-9))

    def _sums(self, two: Two, worth: Floats) -> tuple[float, float, float]:
        """What two documents have in common of the features that are worth something, and what either has."""
        mine, theirs = two
        both = products(mine, theirs, self._own) @ worth[theirs.features]
        ours, others = (each.weights**2 @ worth[each.features] for each in two)
        return float(both), float(ours), float(others)


def _contesting(candidates: Sequence[Candidate]) -> list[int]:
    """Those of the candidates of a document, the likest first, that are about as like as the first."""
    least = CONTESTING * candidates[0][1]
    return [each for each, cosine in candidates if cosine >= least]
