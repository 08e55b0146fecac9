"""What the features of documents weigh: the rarer, the more."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import BinaryIO

import numpy as np

from transflow.align.pairing.heaps import Heap, Numbers, Stretches
from transflow.align.vocabulary import Bools, Floats, Integers
from transflow.frozen import Frozen


class Entries(Frozen):
    """The features of some documents and their weights, one document after the other, and where those of each
    start."""

    features: Numbers
    weights: Floats
    starts: Integers


class Index(Frozen):
    """A heap by feature: feature f has `counts[f]` rows from `starts[f]` on, of a document and the number of the
    strength in it."""

    starts: Integers
    counts: Integers
    rows: Stretches


class Weighted:
    """A heap of which `counts[f]` documents hold feature f, worth `worth[f]` of what its rarity says."""

    def __init__(self, heap: Heap, counts: Integers, worth: Floats) -> None:
        self._heap, self._counts = heap, counts
        self._rarity = worth * rarity(counts, len(heap))

    def __len__(self) -> int:
        return len(self._heap)

    @property
    def width(self) -> int:
        """How many features there are."""
        return len(self._counts)

    def entries(self, documents: Integers | Numbers) -> Entries:
        """What some documents hold."""
        features, strengths = self._heap.rows(documents).T
        sizes = self._heap.sizes(documents)
        weights = self._heap.strengths[strengths] * self._rarity[features]
        return Entries(features, weights, np.cumsum(sizes) - sizes)

    @cached_property
    def norms(self) -> Floats:
        """The length of each document as a vector."""
        found = np.zeros(len(self))
        for part in self._heap.parts():
            owners = np.repeat(part - part[0], self._heap.sizes(part))
            found[part] = np.bincount(owners, self.entries(part).weights ** 2, len(part))
        return np.maximum(np.sqrt(found), 1e-9)

    def room(self) -> BinaryIO:
        """An empty stream beside those of the heap."""
        return self._heap.sketches.room()

    def index(self) -> Index:
        """Where each feature is."""
        heap, rows = self._heap, Stretches(self.room())
        starts = np.cumsum(self._counts) - self._counts
        free = starts.copy()
        for part in heap.parts():
            features, strengths = heap.rows(part).T
            order = np.argsort(features, kind="stable")
            owners = np.repeat(part, heap.sizes(part))
            held = np.stack([owners, strengths], axis=1).astype(np.uint32)[order]
            found, first = np.unique(features[order], return_index=True)
            edges = pairwise([*first.tolist(), len(held)])
            for at, (begin, end) in zip(free[found].tolist(), edges, strict=True):
                rows.write(at, held[begin:end])
            free += np.bincount(features, minlength=self.width)
        return Index(starts, self._counts, rows)

    def holders(self, features: Numbers, index: Index) -> tuple[Numbers, Floats]:
        """The documents that hold some features, one feature after the other, and what these weigh there."""
        sizes = index.counts[features]
        owners, strengths = index.rows.read(index.starts[features], sizes).T
        return owners, self._heap.strengths[strengths] * np.repeat(self._rarity[features], sizes)


def weighted(sources: Heap, targets: Heap) -> tuple[Weighted, Weighted, Bools]:
    """Both sides, and which features are facts. A word that only one side has says little, the less the more
    documents there are; a fact speaks against all that lack it."""
    are_facts = sources.sketches.are_facts()
    ours, theirs = (side.counts(len(are_facts)) for side in (sources, targets))
    lacked = 1.0 / max(1, min(len(sources), len(targets)))
    worth = np.where(are_facts | ((ours > 0) & (theirs > 0)), 1.0, lacked)
    return Weighted(sources, ours, worth), Weighted(targets, theirs, worth), are_facts


def rarity(counts: Integers, documents: int) -> Floats:
    """What a feature weighs that so many of the documents hold."""
    found: Floats = np.log((documents + 1) / (counts + 0.5))
    return np.maximum(found, 0.01)
