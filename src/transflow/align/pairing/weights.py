"""What the features of documents weigh: the rarer, the more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from transflow.align.pairing.heaps import Heap
from transflow.align.vocabulary import Bools, Floats, Integers, ranges


@dataclass(frozen=True)
class Entries:
    """The features of some documents and their weights, one document after the other, and where those of each
    start."""

    features: Integers
    weights: Floats
    starts: Integers


@dataclass(frozen=True)
class Index:
    """The entries of a heap by feature: feature f has `counts[f]` from `starts[f]` on."""

    starts: Integers
    counts: Integers
    entries: Integers


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

    def entries(self, documents: Integers) -> Entries:
        """What some documents hold."""
        heap, at = self._heap, self._heap.entries(documents)
        features, sizes = heap.features[at], heap.sizes[documents]
        return Entries(features, heap.strengths(at) * self._rarity[features], np.cumsum(sizes) - sizes)

    def squares(self, chosen: Bools) -> Floats:
        """The squares of the weights of the chosen features, summed for each document."""
        found = np.zeros(len(self))
        for part in self._heap.parts():
            own = self.entries(part)
            owners = np.repeat(part - part[0], self._heap.sizes[part])
            found[part] = np.bincount(owners, own.weights**2 * chosen[own.features], len(part))
        return found

    @cached_property
    def norms(self) -> Floats:
        """The length of each document as a vector."""
        return np.maximum(np.sqrt(self.squares(np.ones(self.width, np.bool_))), 1e-9)

    def index(self) -> Index:
        """Where each feature is."""
        heap, starts = self._heap, np.cumsum(self._counts) - self._counts
        entries = np.empty(self._counts.sum(), np.uint32)
        free = starts.copy()
        for part in heap.parts():
            at = heap.entries(part)
            order = np.argsort(heap.features[at], kind="stable")
            features = heap.features[at][order]
            entries[free[features] + np.arange(len(at)) - np.searchsorted(features, features)] = at[order]
            free += np.bincount(features, minlength=self.width)
        return Index(starts, self._counts, entries)

    def holders(self, features: Integers, index: Index) -> tuple[Integers, Floats]:
        """The documents that hold some features, one feature after the other, and what these weigh there."""
        sizes = index.counts[features]
        entries = index.entries[ranges(index.starts[features], sizes)]
        owners: Integers = np.searchsorted(self._heap.starts, entries, "right") - 1
        return owners, self._heap.strengths(entries) * np.repeat(self._rarity[features], sizes)


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
