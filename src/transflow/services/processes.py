"""Work on many things, spread over the cores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")
FEW = 40  # things that one process has done sooner than several have started
MOST = 50  # things handed to a process at once


def mapped(function: Callable[[Thing], Made], things: Sequence[Thing], jobs: int) -> Iterator[Made]:
    """What `function` makes of each thing, in order, by `jobs` processes where that pays."""
    if jobs == 1 or len(things) < FEW:
        yield from map(function, things)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(function, things, chunksize=max(1, min(MOST, len(things) // (jobs * 4))))
