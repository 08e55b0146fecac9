"""The sketches of documents in little memory: they lie in a stream, such as a file, and are read when their turn
comes."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from transflow.align.pairing.sketches import Sketch
from transflow.align.words.vocabulary import Bools, Floats, Integers

AT_ONCE = 500  # documents
SIZE = 8  # bytes of a row

Numbers = NDArray[np.uint32]
Rows = Numbers  # two a row
Room = Callable[[], BinaryIO]  # gives an empty stream to write to and to read from


class Stretches:
    """Rows of two numbers in a stream, of which any stretch of neighbouring rows can be written and read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, at: int, rows: Rows) -> None:
        """Writes the rows from row `at` on."""
        self._stream.seek(at * SIZE)
        self._stream.write(rows.tobytes())

    def read(self, starts: Integers, sizes: Integers) -> Rows:
        """The rows from each start on, as many as its size says, one stretch after the other."""
        pieces = [self._bytes(at, size) for at, size in zip(starts.tolist(), sizes.tolist(), strict=True)]
        return np.frombuffer(b"".join(pieces), np.uint32).reshape(-1, 2)

    def _bytes(self, at: int, size: int) -> bytes:
        self._stream.seek(at * SIZE)
        return self._stream.read(size * SIZE)


class _Numbers:
    """The values that occur, each with its number."""

    def __init__(self) -> None:
        self._known: dict[float, int] = {}

    def of(self, values: Integers | Floats) -> list[int]:
        known = self._known
        return [known.setdefault(each, len(known)) for each in values.tolist()]

    def values(self) -> Floats:
        return np.fromiter(self._known, np.float64, len(self._known))


class Sketches:
    """The sketches of documents, by number; features get new numbers in the order in which they come. `room` is where
    the sketches lie."""

    def __init__(self, room: Room = BytesIO) -> None:
        self.room = room
        self._rows = Stretches(room())
        self._features, self._strengths = _Numbers(), _Numbers()
        self._starts = array("q", [0])

    def add(self, sketch: Sketch) -> int:
        """Keeps a sketch and gives its number."""
        columns = self._features.of(sketch.features), self._strengths.of(sketch.strengths)
        self._rows.write(self._starts[-1], np.array(columns, np.uint32).T)
        self._starts.append(self._starts[-1] + len(sketch.features))
        return len(self._starts) - 2

    def are_facts(self) -> Bools:
        """Of each feature, whether it is a fact."""
        found: Bools = self._features.values() % 2 == 1
        return found

    def strengths(self) -> Floats:
        """The strengths that occur, by their numbers."""
        return self._strengths.values()

    def starts(self) -> Integers:
        """Where the rows of each document start; one more than there are documents. None is added meanwhile."""
        return np.frombuffer(self._starts, np.int64)

    def rows(self, starts: Integers, sizes: Integers) -> Rows:
        """Features and the numbers of their strengths."""
        return self._rows.read(starts, sizes)


class Heap:
    """The documents of one side, by ascending numbers. The rows of a document say the feature, and which of
    `strengths` is its own."""

    def __init__(self, sketches: Sketches, numbers: Sequence[int]) -> None:
        self.sketches = sketches
        self.strengths = sketches.strengths()
        self._numbers = np.array(numbers, np.uint32)

    def __len__(self) -> int:
        return len(self._numbers)

    def sizes(self, documents: Integers | Numbers) -> Integers:
        """How many features some documents have."""
        starts, at = self.sketches.starts(), self._numbers[documents]
        found: Integers = starts[at + 1] - starts[at]
        return found

    def rows(self, documents: Integers | Numbers) -> Rows:
        """The features of some documents, one document after the other."""
        starts = self.sketches.starts()[self._numbers[documents]]
        return self.sketches.rows(starts, self.sizes(documents))

    def counts(self, width: int) -> Integers:
        """How many documents hold each feature, of which there are `width`."""
        found = np.zeros(width, np.int64)
        for part in self.parts():
            found += np.bincount(self.rows(part)[:, 0], minlength=width)
        return found

    def parts(self) -> Iterator[Integers]:
        """All documents, some at once."""
        return (np.arange(at, min(at + AT_ONCE, len(self))) for at in range(0, len(self), AT_ONCE))


def heaps(sources: Sequence[Sketch], targets: Sequence[Sketch]) -> tuple[Heap, Heap]:
    """Two heaps of these sketches, the sources and the targets."""
    sketches = Sketches()
    numbers = [[sketches.add(each) for each in side] for side in (sources, targets)]
    return Heap(sketches, numbers[0]), Heap(sketches, numbers[1])
