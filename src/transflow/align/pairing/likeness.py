"""How alike the documents of two heaps are. Rare features find the few candidates of each document, so that the
work grows with the number of documents and not with that of their pairs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from transflow.align.pairing.heaps import Heap
from transflow.align.pairing.weights import Entries, Weighted, rarity, weighted
from transflow.align.vocabulary import Bools, Floats, Integers

BUDGET = 3000  # entries of the index that are looked at for one document
MOST_CANDIDATES = 10
CONTESTING = 0.6  # of the likeness of the likest candidate
DOUBT = 6.0  # what a document with few facts is credited with


@dataclass(frozen=True)
class Likeness:
    """Pairs of documents that may belong together, by source. `cosine` is their likeness, `facts` the share of
    the facts of the poorer document that the richer one has too, `lacking` how much of them it has not (the rarest
    fact possible counts one), `telling` the likeness in what tells the
    candidates of either document apart."""

    sources: Integers
    targets: Integers
    cosine: Floats
    facts: Floats
    lacking: Floats
    telling: Floats


def likeness(sources: Heap, targets: Heap) -> Likeness:
    """The candidates of all documents of both sides, and how alike they are."""
    one, other, are_facts = weighted(sources, targets)
    us, vs = np.divmod(_found(one, other), len(other))
    cosine, facts, lacking = _compared(one, other, us, vs, are_facts)
    ahead = _telling(one, other, us, vs, cosine)
    order = np.lexsort((us, vs))
    back = np.empty_like(ahead)
    back[order] = _telling(other, one, vs[order], us[order], cosine[order])
    return Likeness(us, vs, cosine, facts, lacking / _rarest(one, other), np.minimum(ahead, back))


def _found(one: Weighted, other: Weighted) -> Integers:
    """The pairs of a document and a candidate of it, ascending: the number of the source times the number of
    targets, and the number of the target."""
    width = len(other)
    ahead = (document * width + each for document, found in _candidates(one, other) for each in found)
    back = (each * width + document for document, found in _candidates(other, one) for each in found)
    return np.unique(np.fromiter(itertools.chain(ahead, back), np.int64))


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


def _by_document(documents: Integers) -> Iterator[slice]:
    """Runs of one document in an ascending list."""
    borders = np.flatnonzero(np.diff(documents)) + 1
    edges = [0, *borders.tolist(), len(documents)]
    return (slice(first, last) for first, last in itertools.pairwise(edges) if last > first)


def _compared(
    one: Weighted, other: Weighted, us: Integers, vs: Integers, are_facts: Bools
) -> tuple[Floats, Floats, Floats]:
    """Cosine of each pair, cover of its facts and what they weigh that are not covered; `us` ascends."""
    own = np.zeros(one.width)
    cosine, facts, lacking = np.zeros((3, len(us)))
    totals = one.squares(are_facts), other.squares(are_facts)
    for run in _by_document(us):
        document, candidates = us[run.start], vs[run]
        mine, theirs = one.entries(us[run][:1]), other.entries(candidates)
        own[mine.features] = mine.weights
        products = own[theirs.features] * theirs.weights
        own[mine.features] = 0.0
        cosine[run] = _sums(products, theirs.starts) / (one.norms[document] * other.norms[candidates])
        shared = _sums(products * are_facts[theirs.features], theirs.starts)
        least = np.minimum(totals[0][document], totals[1][candidates])
        facts[run] = (shared + DOUBT / 2) / (least + DOUBT)
        lacking[run] = np.maximum(least - shared, 0.0)
    return cosine, facts, lacking


def _rarest(one: Weighted, other: Weighted) -> float:
    """What a fact weighs that one document of either heap has."""
    return float(rarity(np.ones(1, np.int64), len(one))[0] * rarity(np.ones(1, np.int64), len(other))[0])


def _telling(one: Weighted, other: Weighted, us: Integers, vs: Integers, cosine: Floats) -> Floats:
    """The cosine over the features that not all candidates of a document of `one` share: near duplicates are
    told apart by them. Where there is no choice it is 1; `us` ascends."""
    own, shares = np.zeros(one.width), np.zeros(one.width)
    found = np.ones(len(us))
    for run in _by_document(us):
        contesting = cosine[run] >= CONTESTING * cosine[run].max()
        if contesting.sum() < 2:
            found[run] = contesting
            continue
        mine, theirs = one.entries(us[run][:1]), other.entries(vs[run])
        features, counts = np.unique(other.entries(vs[run][contesting]).features, return_counts=True)
        shares[features] = 1.0 - counts / contesting.sum()
        own[mine.features] = mine.weights
        ours = (mine.weights**2 * shares[mine.features]).sum()
        found[run] = _agreement(own, shares, ours, theirs)
        own[mine.features] = 0.0
        shares[features] = 0.0
    return found


def _agreement(own: Floats, shares: Floats, ours: float, candidates: Entries) -> Floats:
    features, weights = candidates.features, candidates.weights
    both = _sums(own[features] * weights * shares[features], candidates.starts)
    theirs = _sums(weights**2 * shares[features], candidates.starts)
    found: Floats = both / np.sqrt(np.maximum(ours * theirs, 1e-9))
    return found


def _sums(values: Floats, starts: Integers) -> Floats:
    """Sums of the stretches that start there; none is empty but those of documents without features."""
    totals = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.append(starts[1:], len(values))
    found: Floats = totals[ends] - totals[starts]
    return found
