"""Work on many things, spread over the cores."""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future
    from multiprocessing.process import BaseProcess

Thing = TypeVar("Thing")
Made = TypeVar("Made")
FEW = 40  # things that one process has done sooner than several have started
MOST = 50  # things handed to a process at once
AHEAD = 2  # things handed out for each process, so that none waits
PARTS = 4  # of things in order, handed out for each process
SELDOM = 200_000  # objects made between two searches for cycles, of which texts make none


def mapped(function: Callable[[Thing], Made], things: Sequence[Thing], jobs: int) -> Iterator[Made]:
    """What `function` makes of each thing, in order, by `jobs` processes where that pays."""
    if jobs == 1 or len(things) < FEW:
        yield from map(function, things)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs, initializer=_begun) as pool:
        try:
            yield from _in_order(pool, function, things, jobs)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _in_order(
    pool: Executor, function: Callable[[Thing], Made], things: Sequence[Thing], jobs: int
) -> Iterator[Made]:
    """What the processes make of parts of the things; each has some parts ahead, and no more are held."""
    size = max(1, min(MOST, len(things) // (jobs * 4)))
    waiting: deque[Future[list[Made]]] = deque()
    for start in range(0, len(things), size):
        waiting.append(pool.submit(_made, function, list(things[start : start + size])))
        if len(waiting) > PARTS * jobs:
            yield from waiting.popleft().result()
    while waiting:
        yield from waiting.popleft().result()


def _made(function: Callable[[Thing], Made], things: list[Thing]) -> list[Made]:
    return [function(each) for each in things]


def finished(
    function: Callable[[Thing], Made], things: Sequence[Thing], jobs: int
) -> Iterator[tuple[int, Made | None]]:
    """What `function` makes of each thing, with its index, as soon as it is finished, by `jobs` processes of their
    own; None for those that were being worked on when a process died."""
    waiting = list(reversed(range(len(things))))
    while waiting:
        yield from _until_one_dies(function, things, waiting, jobs)


def _until_one_dies(
    function: Callable[[Thing], Made], things: Sequence[Thing], waiting: list[int], jobs: int
) -> Iterator[tuple[int, Made | None]]:
    """Takes things off the end of `waiting` until none is left or a process has died."""
    from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
    from concurrent.futures.process import BrokenProcessPool

    running: dict[Future[Made], int] = {}
    with ProcessPoolExecutor(min(jobs, len(waiting)), initializer=_begun) as pool:
        try:
            while waiting or running:
                while waiting and len(running) < AHEAD * jobs:
                    running[pool.submit(function, things[waiting[-1]])] = waiting[-1]
                    waiting.pop()
                for each in wait(running, return_when=FIRST_COMPLETED).done:
                    made = each.result()
                    yield running.pop(each), made
        except BrokenProcessPool:
            yield from ((at, None) for at in running.values())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _begun() -> None:
    """A process collects seldom, and ends when the one that started it was killed."""
    from multiprocessing import parent_process
    from threading import Thread

    gc.set_threshold(SELDOM)
    parent = parent_process()
    if parent:
        Thread(target=_ended_with, args=(parent,), daemon=True).start()


def _ended_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
