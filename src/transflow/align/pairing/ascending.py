"""Sorts rows of numbers that are too many for the memory: sorted runs of them are written to a stream, and merged when
they are read."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import pairwise, starmap
from typing import Any, BinaryIO

import numpy as np

RUN = 1 << 14  # rows that are sorted at once
BLOCK = 1 << 7  # rows of a run that are read at once

Row = tuple[Any, ...]


class Ascending:
    """A collection of rows that are added in any order and come out, when it is iterated, in ascending order.

    `kinds` names the type of each number of a row as numpy does, "u4,f8"; `stream` is an empty stream, in which the
    rows are kept meanwhile."""

    def __init__(self, kinds: str, stream: BinaryIO) -> None:
        self._kind, self._stream = np.dtype(kinds), stream
        self._rows: list[Row] = []
        self._ends = [0]

    def add(self, row: Row) -> None:
        """Adds a row to the collection."""
        self._rows.append(row)
        if len(self._rows) == RUN:
            self._put_away()

    def __iter__(self) -> Iterator[Row]:
        self._put_away()
        return heapq.merge(*starmap(self._read, pairwise(self._ends)))

    def _put_away(self) -> None:
        self._stream.seek(self._ends[-1] * self._kind.itemsize)
        self._stream.write(np.array(sorted(self._rows), self._kind).tobytes())
        self._ends.append(self._ends[-1] + len(self._rows))
        self._rows.clear()

    def _read(self, start: int, end: int) -> Iterator[Row]:
        """The rows of one sorted run, `start` and `end` counted in rows, read a block at a time."""
        size = self._kind.itemsize
        for at in range(start, end, BLOCK):
            self._stream.seek(at * size)
            block = self._stream.read((min(at + BLOCK, end) - at) * size)
            yield from np.frombuffer(block, self._kind).tolist()
