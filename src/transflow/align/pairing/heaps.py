"""The sketches of many documents in little memory: eight bytes a feature."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from transflow.align.pairing.sketches import Sketch
from transflow.align.vocabulary import Bools, Floats, Integers, ranges

AT_ONCE = 1000  # documents


class _Column:
    """Values one after the other, each as its number among those that occur."""

    def __init__(self) -> None:
        self._numbers: dict[float, int] = {}
        self._pieces: list[bytes] = []

    def add(self, values: Iterable[float]) -> None:
        known = self._numbers
        self._pieces.append(array("I", [known.setdefault(each, len(known)) for each in values]).tobytes())

    def numbers(self) -> Integers:
        self._pieces = [b"".join(self._pieces)]
        return np.frombuffer(self._pieces[0], np.uintc)

    def values(self) -> Floats:
        return np.fromiter(self._numbers, np.float64, len(self._numbers))


class Sketches:
    """The sketches of documents, by number. Features are numbered anew, as they come."""

    def __init__(self) -> None:
        self._features, self._strengths = _Column(), _Column()
        self._starts = array("q", [0])

    def add(self, sketch: Sketch) -> int:
        """Keeps a sketch and gives its number."""
        self._features.add(sketch.features.tolist())
        self._strengths.add(sketch.strengths.tolist())
        self._starts.append(self._starts[-1] + len(sketch.features))
        return len(self._starts) - 2

    def are_facts(self) -> Bools:
        """Of each feature, whether it is a fact."""
        found: Bools = self._features.values() % 2 == 1
        return found

    def features(self) -> Integers:
        """The features of one document after the other."""
        return self._features.numbers()

    def strengths(self) -> tuple[Integers, Floats]:
        """The strengths of one document after the other, by their numbers, and those that occur."""
        return self._strengths.numbers(), self._strengths.values()

    def starts(self) -> Integers:
        """Where the features of each document start; one more than there are documents."""
        return np.array(self._starts)


class Heap:
    """The documents of one side, by ascending numbers: of all `features`, document i has `sizes[i]` from `starts[i]`
    on."""

    def __init__(self, sketches: Sketches, numbers: Sequence[int]) -> None:
        self.sketches = sketches
        self.features = sketches.features()
        self._strengths, self._values = sketches.strengths()
        starts, at = sketches.starts(), np.array(numbers, np.int64)
        self.starts, self.sizes = starts[at], starts[at + 1] - starts[at]

    def strengths(self, entries: Integers) -> Floats:
        """How strong some features are in their documents."""
        return self._values[self._strengths[entries]]

    def __len__(self) -> int:
        return len(self.starts)

    def entries(self, documents: Integers) -> Integers:
        """Where the features of some documents are, one document after the other."""
        return ranges(self.starts[documents], self.sizes[documents])

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
