"""Work on many things, spread over the cores."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")
FEW = 40  # things that one process has done sooner than several have started
MOST = 50  # things handed to a process at once
SELDOM = (50_000, 20, 100)  # texts make few cycles, and to look for them costs a tenth of the time


def mapped(function: Callable[[Thing], Made], things: Sequence[Thing], jobs: int) -> Iterator[Made]:
    """What `function` makes of each thing, in order, by `jobs` processes where that pays."""
    if jobs == 1 or len(things) < FEW:
        with _collecting_seldom():
            yield from map(function, things)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=gc.set_threshold, initargs=SELDOM) as pool:
        yield from pool.map(function, things, chunksize=max(1, min(MOST, len(things) // (jobs * 4))))


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    usual = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*usual)
