"""Whether a place of a text lies in any of some stretches of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import accumulate

Covering = Callable[[int, int], bool]
FEW = 12  # stretches that are sooner all looked at than put in order


def is_covered(start: int, end: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether any of `spans` holds a part of the stretch."""
    for first, last in spans:  # noqa: SIM110  (asked of every word, and `any` takes three times as long)
        if first < end and start < last:
            return True
    return False


def covering(spans: Sequence[tuple[int, int]]) -> Covering:
    """`is_covered` for many places of a text that may have thousands of such spans."""
    return Spans(spans).touch if len(spans) > FEW else partial(is_covered, spans=spans)


class Spans:
    """Stretches of a text, put in order so that only one of them is looked at for a place."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._furthest = [*accumulate((end for _, end in ordered), max)]

    def touch(self, start: int, end: int) -> bool:
        """Whether any holds a part of the stretch."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start

    def hold(self, start: int, end: int) -> bool:
        """Whether one holds all of the stretch."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._furthest[before - 1] >= end
