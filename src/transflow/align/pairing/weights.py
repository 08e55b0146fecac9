"""How much each feature of a document weighs when documents are compared: the fewer documents of its heap have it, the
more."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import BinaryIO

import numpy as np

from transflow.align.pairing.heaps import Heap, Numbers, Stretches
from transflow.align.words.vocabulary import Bools, Floats, Integers
from transflow.frozen import Frozen


class Entries(Frozen):
    """The features of several documents, one document after the other: `features` and `weights` run side by side, and
    those of document n begin at `starts[n]`."""

    features: Numbers
    weights: Floats
    starts: Integers


class Index(Frozen):
    """Which documents of a heap have a feature. Those of feature f are in `counts[f]` rows from row `starts[f]` on; a
    row holds a document and the number of the strength that the feature has in it."""

    starts: Integers
    counts: Integers
    rows: Stretches


class Weighted:
    """A heap of documents whose features have weights. `counts[f]` says how many of its documents have feature f, and
    `worth[f]` is what the weight that follows from its rarity is multiplied by."""

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
        """The features of the documents with these numbers, and their weights."""
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
        """The index of the heap, from a feature to the documents that have it; written to a stream of its own."""
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
        """The documents that have any of these features, first all of the first feature, then all of the second; and,
        side by side with them, what the feature weighs in each."""
        sizes = index.counts[features]
        owners, strengths = index.rows.read(index.starts[features], sizes).T
        return owners, self._heap.strengths[strengths] * np.repeat(self._rarity[features], sizes)


def weighted(sources: Heap, targets: Heap) -> tuple[Weighted, Weighted, Bools]:
    """Both sides, and which features are facts. A word that only one side has says little, the less the more
    documents there are; a fact speaks against all that lack it."""
    are_facts = sources.sketches.are_facts()
    in_sources, in_targets = (side.counts(len(are_facts)) for side in (sources, targets))
    lacked = 1.0 / max(1, min(len(sources), len(targets)))
    worth = np.where(are_facts | ((in_sources > 0) & (in_targets > 0)), 1.0, lacked)
    return Weighted(sources, in_sources, worth), Weighted(targets, in_targets, worth), are_facts


def rarity(counts: Integers, documents: int) -> Floats:
    """The weight of features, of which `counts` says how many of the documents have each."""
    found: Floats = np.log((documents + 1) / (counts + 0.5))
    return np.maximum(found, 0.01)
