"""Which documents of two heaps may belong together, as a graph: documents are its nodes, and two that are candidates of
one another are joined. It is kept in streams, since it may be larger than the memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import BinaryIO

import numpy as np

from transflow.align.pairing.ascending import Ascending, Row
from transflow.align.pairing.heaps import Room

Pair = tuple[int, int, float]  # a source, a target, and how alike they are
Candidate = tuple[int, float]  # a document of the other side, and how alike it is

KIND = np.dtype("u4,f8")


class Candidates:
    """The candidates of each document of one side, the most alike first.

    `rows` hold a document, how unlike a candidate is to it (the likeness with a minus), and the candidate, in ascending
    order; `documents` is how many documents the side has, `stream` an empty stream to keep them in."""

    def __init__(self, rows: Iterable[Row], documents: int, stream: BinaryIO) -> None:
        self._stream = stream
        self._starts, self._counts = (array(kind, [0]) * documents for kind in "QI")
        end = 0
        for document, own in groupby(rows, itemgetter(0)):
            found = [(candidate, -unlikeness) for _, unlikeness, candidate in own]
            stream.write(np.array(found, KIND).tobytes())
            self._starts[document], self._counts[document] = end, len(found)
            end += len(found)

    def of(self, document: int) -> list[Candidate]:
        """The candidates of one document, each with its likeness, the most alike first."""
        self._stream.seek(self._starts[document] * KIND.itemsize)
        rows = self._stream.read(self._counts[document] * KIND.itemsize)
        found: list[Candidate] = np.frombuffer(rows, KIND).tolist()
        return found

    def any_of(self) -> int:
        """How many documents have at least one candidate."""
        return sum(map(bool, self._counts))


class Graph:
    """All pairs of candidates, to be asked from either side. `pairs` come in any order; `room` gives empty streams."""

    def __init__(self, pairs: Iterable[Pair], sources: int, targets: int, room: Room) -> None:
        self._by_likeness = Ascending("f8,u4,u4", room())
        ahead, back = (Ascending("u4,f8,u4", room()) for _ in range(2))
        for source, target, cosine in pairs:
            self._by_likeness.add((-cosine, source, target))
            ahead.add((source, -cosine, target))
            back.add((target, -cosine, source))
        self._of_sources = Candidates(ahead, sources, room())
        self._of_targets = Candidates(back, targets, room())
        self.size = sources, targets
        self.few = 1.0 / max(1, min(self._of_sources.any_of(), self._of_targets.any_of()))

    def most_alike_first(self) -> Iterator[Pair]:
        """All pairs, the most alike first."""
        return ((source, target, -unlikeness) for unlikeness, source, target in self._by_likeness)

    def of_source(self, source: int) -> list[Candidate]:
        """The candidates of a source, the most alike first."""
        return self._of_sources.of(source)

    def of_target(self, target: int) -> list[Candidate]:
        """The candidates of a target, the most alike first."""
        return self._of_targets.of(target)

    def cosine(self, source: int, target: int) -> float | None:
        """How alike a source and a target are, from 0 to 1; None where they are not candidates of one another."""
        return next((cosine for other, cosine in self.of_source(source) if other == target), None)

    def lead(self, pair: Pair) -> float:
        """By how much the likeness of a pair exceeds that of the best other candidate of either document, divided by
        the likeness of the pair; less than 0 where another candidate is likelier."""
        source, target, own = pair
        ahead = [cosine for other, cosine in self.of_source(source)[:2] if other != target]
        back = [cosine for other, cosine in self.of_target(target)[:2] if other != source]
        return (own - max((*ahead, *back), default=0.0)) / max(own, 1e-9)
