"""The documents of two heaps that may belong together, as a graph."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

import numpy as np

from transflow.align.pairing.heaps import Numbers
from transflow.align.pairing.likeness import Likeness
from transflow.align.vocabulary import Floats


class Graph:
    """The candidates by the number of each pair: its documents and their likeness."""

    def __init__(self, known: Likeness) -> None:
        us, vs = known.sources, known.targets
        self._known = known
        self.sources, self.targets, self.cosine = us.data, vs.data, known.cosine.data
        self._starts, self._target_starts = _starts(us), _starts(np.sort(vs))
        self.few = 1.0 / max(1, min(len(np.unique(us)), len(np.unique(vs))))

    def likest(self) -> memoryview:
        """All pairs, the likest first; they are sorted when asked for, which is once."""
        return _sorted(self._known.targets, self._known.sources, -self._known.cosine)

    @cached_property
    def _by_source(self) -> memoryview:
        return _sorted(self._known.targets, -self._known.cosine, self._known.sources)

    @cached_property
    def _by_target(self) -> memoryview:
        return _sorted(self._known.sources, -self._known.cosine, self._known.targets)

    @property
    def size(self) -> tuple[int, int]:
        """How many documents there are on either side, up to the last that has a candidate."""
        return len(self._starts) - 1, len(self._target_starts) - 1

    def of_source(self, source: int) -> memoryview:
        """The pairs of a source document, the likest first."""
        return self._by_source[self._starts[source] : self._starts[source + 1]]

    def of_target(self, target: int) -> memoryview:
        """The pairs of a target document, the likest first."""
        return self._by_target[self._target_starts[target] : self._target_starts[target + 1]]

    def place(self, source: int, target: int) -> int | None:
        """The number of a pair; None where the two are no candidates of one another."""
        end = self._starts[source + 1]
        at = bisect_left(self.targets, target, self._starts[source], end)
        return at if at < end and self.targets[at] == target else None

    def lead(self, pair: int) -> float:
        """How far a pair is ahead of the next best candidate of either, as a share of its likeness."""
        own = self.cosine[pair]
        next_best = (*self.of_source(self.sources[pair])[:2], *self.of_target(self.targets[pair])[:2])
        rivals = [self.cosine[each] for each in next_best if each != pair]
        return (own - max(rivals, default=0.0)) / max(own, 1e-9)


def _sorted(*keys: Numbers | Floats) -> memoryview:
    """The numbers of the pairs, by the last of the keys first."""
    return np.lexsort(keys).astype(np.uint32).data


def _starts(documents: Numbers) -> memoryview:
    """Where the pairs of each document start in an ascending list, and where they end."""
    most = int(documents[-1]) if len(documents) else -1
    return np.searchsorted(documents, np.arange(most + 2)).data
