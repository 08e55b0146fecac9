"""The sketches of many documents in little memory: twelve bytes a feature."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from transflow.align.pairing.sketches import Sketch
from transflow.align.vocabulary import Floats, Integers

Booleans = NDArray[np.bool_]

AT_ONCE = 1000  # documents


class Sketches:
    """The sketches of documents, by number. Features are numbered anew, as they come."""

    def __init__(self) -> None:
        self._columns: dict[int, int] = {}
        self._features: list[bytes] = []
        self._strengths: list[bytes] = []
        self._starts = array("q", [0])

    def add(self, sketch: Sketch) -> int:
        """Keeps a sketch and gives its number."""
        columns = self._columns
        features = [columns.setdefault(each, len(columns)) for each in sketch.features.tolist()]
        self._features.append(array("I", features).tobytes())
        self._strengths.append(sketch.strengths.tobytes())
        self._starts.append(self._starts[-1] + len(features))
        return len(self._starts) - 2

    def are_facts(self) -> Booleans:
        """Of each feature, whether it is a fact."""
        found: Booleans = np.fromiter(self._columns, np.int64, len(self._columns)) % 2 == 1
        return found

    def entries(self) -> tuple[Integers, Floats, Integers]:
        """Features and strengths of one document after the other, and where those of each start."""
        for pieces in (self._features, self._strengths):
            pieces[:] = [b"".join(pieces)]
        features: Integers = np.frombuffer(self._features[0], np.uintc)
        return features, np.frombuffer(self._strengths[0]), np.array(self._starts)


class Heap:
    """The documents of one side, by ascending numbers: of all `features` and `strengths`, document i has `sizes[i]`
    from `starts[i]` on."""

    def __init__(self, sketches: Sketches, numbers: Sequence[int]) -> None:
        self.sketches = sketches
        self.features, self.strengths, starts = sketches.entries()
        at = np.array(numbers, np.int64)
        self.starts, self.sizes = starts[at], starts[at + 1] - starts[at]

    def __len__(self) -> int:
        return len(self.starts)

    def entries(self, documents: Integers) -> Integers:
        """Where the features of some documents are, one document after the other."""
        return stretches(self.starts[documents], self.sizes[documents])

    def counts(self, width: int) -> Integers:
        """How many documents hold each of so many features."""
        found = np.zeros(width, np.int64)
        for part in self.parts():
            found += np.bincount(self.features[self.entries(part)], minlength=width)
        return found

    def parts(self) -> Iterator[Integers]:
        """All documents, some at once."""
        return (np.arange(at, min(at + AT_ONCE, len(self))) for at in range(0, len(self), AT_ONCE))


def heaps(sources: Sequence[Sketch], targets: Sequence[Sketch]) -> tuple[Heap, Heap]:
    """Two heaps of these sketches."""
    sketches = Sketches()
    numbers = [[sketches.add(each) for each in side] for side in (sources, targets)]
    return Heap(sketches, numbers[0]), Heap(sketches, numbers[1])


def stretches(starts: Integers, sizes: Integers) -> Integers:
    """The numbers of several stretches, one stretch after the other."""
    found: Integers = np.arange(sizes.sum()) + np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)
    return found
