"""How alike the documents of two heaps are. Rare features find the few candidates of each document, so that the
work grows with the number of documents and not with that of their pairs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from transflow.align.pairing.sketches import Sketch
from transflow.align.vocabulary import Floats, Integers

Booleans = NDArray[np.bool_]

BUDGET = 3000  # entries of the index that are looked at for one document
MOST_CANDIDATES = 10
CONTESTING = 0.6  # of the likeness of the likest candidate
DOUBT = 6.0  # what a document with few facts is credited with


@dataclass(frozen=True)
class Heap:
    """The sketches of one side, weighted by rarity: document i holds `features[starts[i]:starts[i + 1]]`
    with `weights`; `width` counts the features of both sides."""

    features: Integers
    weights: Floats
    starts: Integers
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    def entries(self, documents: Integers) -> tuple[Integers, Integers]:
        """The entries of some documents, and where those of each start."""
        sizes = self.starts[documents + 1] - self.starts[documents]
        starts = np.cumsum(sizes) - sizes
        at = np.arange(sizes.sum()) + np.repeat(self.starts[documents] - starts, sizes)
        return at, starts

    @cached_property
    def document_of_entry(self) -> Integers:
        """The document that holds each entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    @cached_property
    def norms(self) -> Floats:
        """The length of each document as a vector."""
        squares = np.bincount(self.document_of_entry, self.weights**2, len(self))
        return np.maximum(np.sqrt(squares), 1e-9)

    @cached_property
    def index(self) -> tuple[Integers, Integers]:
        """The entries by feature, and where those of each feature start."""
        order = np.argsort(self.features, kind="stable")
        return order, np.searchsorted(self.features[order], np.arange(self.width + 1))


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


def likeness(sources: Sequence[Sketch], targets: Sequence[Sketch]) -> Likeness:
    """The candidates of all documents of both sides, and how alike they are."""
    one, other, are_facts = heaps(sources, targets)
    keys = [_found(one, other), _found(other, one)]
    pairs = np.unique(np.concatenate([keys[0][:, :2], keys[1][:, 1::-1]]), axis=0)
    us, vs = pairs[:, 0], pairs[:, 1]
    cosine, facts, lacking = _compared(one, other, us, vs, are_facts)
    ahead = _telling(one, other, us, vs, cosine)
    order = np.lexsort((us, vs))
    back = np.empty_like(ahead)
    back[order] = _telling(other, one, vs[order], us[order], cosine[order])
    return Likeness(us, vs, cosine, facts, lacking / _rarest(one, other), np.minimum(ahead, back))


def heaps(sources: Sequence[Sketch], targets: Sequence[Sketch]) -> tuple[Heap, Heap, Booleans]:
    """Both sides over one numbering of their features, and which of these are facts. A word that only one side
    has says little, the less the more documents there are; a fact speaks against all that lack it."""
    every = [each.features for side in (sources, targets) for each in side]
    names, places = np.unique(np.concatenate([*every, np.zeros(0, np.int64)]), return_inverse=True)
    are_facts = names % 2 == 1
    cut = sum(len(each.features) for each in sources)
    ours, theirs = places[:cut], places[cut:]
    counts = np.bincount(ours, minlength=len(names)), np.bincount(theirs, minlength=len(names))
    lacked = 1.0 / max(1, min(len(sources), len(targets)))
    worth = np.where(are_facts | ((counts[0] > 0) & (counts[1] > 0)), 1.0, lacked)
    return (
        _heap(sources, ours, worth * _rarity(counts[0], len(sources))),
        _heap(targets, theirs, worth * _rarity(counts[1], len(targets))),
        are_facts,
    )


def _rarity(counts: Integers, documents: int) -> Floats:
    found: Floats = np.log((documents + 1) / (counts + 0.5))
    return np.maximum(found, 0.01)


def _heap(side: Sequence[Sketch], places: Integers, rarity: Floats) -> Heap:
    strengths = np.concatenate([*(each.strengths for each in side), np.zeros(0)])
    documents = np.repeat(np.arange(len(side)), [len(each.features) for each in side])
    weights = strengths * rarity[places]
    kept = weights > 0
    starts = np.searchsorted(documents[kept], np.arange(len(side) + 1))
    return Heap(places[kept], weights[kept], starts, len(rarity))


def _found(one: Heap, other: Heap) -> Integers:
    """Rows of a document of `one` and a candidate of `other`."""
    rows = [
        np.stack([np.full(len(candidates), document), candidates], axis=1)
        for document, candidates in enumerate(_candidates(one, other))
    ]
    return np.concatenate([*rows, np.zeros((0, 2), np.int64)])


def _candidates(one: Heap, other: Heap) -> Iterator[Integers]:
    """Of each document, the documents of the other side that share the most of its rarest features."""
    order, starts = other.index
    for document in range(len(one)):
        own = slice(one.starts[document], one.starts[document + 1])
        features, weights = one.features[own], one.weights[own]
        sizes = starts[features + 1] - starts[features]
        rarest = np.argsort(sizes, kind="stable")
        rarest = rarest[np.cumsum(sizes[rarest]) <= BUDGET]
        begin, size = starts[features[rarest]], sizes[rarest]
        at = order[np.arange(size.sum()) + np.repeat(begin - (np.cumsum(size) - size), size)]
        gains = np.repeat(weights[rarest], size) * other.weights[at]
        found, place = np.unique(other.document_of_entry[at], return_inverse=True)
        worth = np.bincount(place, gains, len(found)) / other.norms[found]
        yield found[np.argsort(-worth, kind="stable")[:MOST_CANDIDATES]]


def _by_document(documents: Integers) -> Iterator[slice]:
    """Runs of one document in an ascending list."""
    borders = np.flatnonzero(np.diff(documents)) + 1
    edges = [0, *borders.tolist(), len(documents)]
    return (slice(first, last) for first, last in itertools.pairwise(edges) if last > first)


def _compared(
    one: Heap, other: Heap, us: Integers, vs: Integers, are_facts: Booleans
) -> tuple[Floats, Floats, Floats]:
    """Cosine of each pair, cover of its facts and what they weigh that are not covered; `us` ascends."""
    own = np.zeros(one.width)
    cosine, facts, lacking = np.zeros((3, len(us)))
    totals = _of_facts(one, are_facts), _of_facts(other, are_facts)
    for run in _by_document(us):
        document, candidates = us[run.start], vs[run]
        mine = one.entries(us[run][:1])[0]
        own[one.features[mine]] = one.weights[mine]
        at, starts = other.entries(candidates)
        products = own[other.features[at]] * other.weights[at]
        own[one.features[mine]] = 0.0
        cosine[run] = _sums(products, starts) / (one.norms[document] * other.norms[candidates])
        shared = _sums(products * are_facts[other.features[at]], starts)
        least = np.minimum(totals[0][document], totals[1][candidates])
        facts[run] = (shared + DOUBT / 2) / (least + DOUBT)
        lacking[run] = np.maximum(least - shared, 0.0)
    return cosine, facts, lacking


def _rarest(one: Heap, other: Heap) -> float:
    """What a fact weighs that one document of either heap has."""
    return float(_rarity(np.ones(1, np.int64), len(one))[0] * _rarity(np.ones(1, np.int64), len(other))[0])


def _of_facts(heap: Heap, are_facts: Booleans) -> Floats:
    """What the facts of each document weigh."""
    squares = heap.weights**2 * are_facts[heap.features]
    return np.bincount(heap.document_of_entry, squares, len(heap)).astype(np.float64)


def _telling(one: Heap, other: Heap, us: Integers, vs: Integers, cosine: Floats) -> Floats:
    """The cosine over the features that not all candidates of a document of `one` share: near duplicates are
    told apart by them. Where there is no choice it is 1; `us` ascends."""
    own, shares = np.zeros(one.width), np.zeros(one.width)
    found = np.ones(len(us))
    for run in _by_document(us):
        contesting = cosine[run] >= CONTESTING * cosine[run].max()
        if contesting.sum() < 2:
            found[run] = contesting
            continue
        mine = one.entries(us[run][:1])[0]
        at, _ = other.entries(vs[run][contesting])
        features, counts = np.unique(other.features[at], return_counts=True)
        shares[features] = 1.0 - counts / contesting.sum()
        own[one.features[mine]] = one.weights[mine]
        ours = (one.weights[mine] ** 2 * shares[one.features[mine]]).sum()
        found[run] = _agreement(own, shares, ours, other, vs[run])
        own[one.features[mine]] = 0.0
        shares[features] = 0.0
    return found


def _agreement(own: Floats, shares: Floats, ours: float, other: Heap, candidates: Integers) -> Floats:
    at, starts = other.entries(candidates)
    features, weights = other.features[at], other.weights[at]
    both = _sums(own[features] * weights * shares[features], starts)
    theirs = _sums(weights**2 * shares[features], starts)
    found: Floats = both / np.sqrt(np.maximum(ours * theirs, 1e-9))
    return found


def _sums(values: Floats, starts: Integers) -> Floats:
    """Sums of the stretches that start there; none is empty but those of documents without features."""
    totals = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.append(starts[1:], len(values))
    found: Floats = totals[ends] - totals[starts]
    return found
