"""How alike the documents of two heaps are. Rare features find the few candidates of each document, so that the
work grows with the number of documents and not with that of their pairs."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import groupby, repeat
from operator import itemgetter

import numpy as np

from transflow.align.pairing.ascending import Ascending
from transflow.align.pairing.graph import Pair
from transflow.align.pairing.weights import Entries, Weighted
from transflow.align.words.vocabulary import Floats, Integers

BUDGET = 3000  # entries of the index that are looked at for one document
MOST_CANDIDATES = 10


def likeness(sources: Weighted, targets: Weighted) -> Iterator[Pair]:
    """All pairs of a source and a target of which one is a candidate of the other, in ascending order, each with the
    cosine of the two."""
    own = np.zeros(sources.width)
    for source, found in groupby(_found(sources, targets), itemgetter(0)):
        candidates = np.array([target for _, target in found], np.uint32)
        mine, theirs = sources.entries(np.array([source])), targets.entries(candidates)
        norms = sources.norms[source] * targets.norms[candidates]
        cosines = _sums(products(mine, theirs, own), theirs.starts) / norms
        yield from zip(repeat(source), candidates.tolist(), cosines.tolist(), strict=False)


def _found(sources: Weighted, targets: Weighted) -> Iterator[tuple[int, int]]:
    """The pairs of a source and a target of which one is a candidate of the other, in ascending order, each once."""
    ahead = ((document, each) for document, found in _candidates(sources, targets) for each in sorted(found))
    back = Ascending("u4,u4", targets.room())
    for document, found in _candidates(targets, sources):
        for each in found:
            back.add((each, document))
    return (pair for pair, _ in groupby(heapq.merge(ahead, back)))


def _candidates(one: Weighted, other: Weighted) -> Iterator[tuple[int, list[int]]]:
    """Each document with the documents of the other side that share the most of its rarest features."""
    index = other.index()
    for document in range(len(one)):
        own = one.entries(np.array([document]))
        sizes = index.counts[own.features]
        rarest = np.argsort(sizes, kind="stable")
        rarest = rarest[np.cumsum(sizes[rarest]) <= BUDGET]
        holders, weights = other.holders(own.features[rarest], index)
        gains = np.repeat(own.weights[rarest], sizes[rarest]) * weights
        found, place = np.unique(holders, return_inverse=True)
        worth = np.bincount(place, gains, len(found)) / other.norms[found]
        yield document, found[np.argsort(-worth, kind="stable")[:MOST_CANDIDATES]].tolist()


def products(mine: Entries, theirs: Entries, own: Floats) -> Floats:
    """The weight of each entry of `theirs` times that of the same feature in `mine`, 0 where that lacks it. `own` is
    room for a weight of every feature: all zeros before and after."""
    own[mine.features] = mine.weights
    found: Floats = own[theirs.features] * theirs.weights
    own[mine.features] = 0.0
    return found


def _sums(values: Floats, starts: Integers) -> Floats:
    """Sums of the stretches that start there; none is empty but those of documents without features."""
    totals = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.append(starts[1:], len(values))
    found: Floats = totals[ends] - totals[starts]
    return found
