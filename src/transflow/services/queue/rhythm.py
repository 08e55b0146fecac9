"""How often the queue looks at its files: a command each time, a server once a second at most, and for no
more than a twentieth of its time however many they are."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from sqlalchemy.engine import Engine

from transflow.store import Store

PAUSE = 1.0  # seconds
SHARE = 20


class Rhythm:
    """When the next look is due."""

    def __init__(self) -> None:
        self._next = 0.0
        self._looking = threading.Lock()

    @contextmanager
    def turn(self) -> Iterator[bool]:
        """Whether it is this thread's turn to look; the next one comes after a pause."""
        if time.monotonic() < self._next or not self._looking.acquire(blocking=False):
            yield False
            return
        begun = time.monotonic()
        try:
            yield True
            ended = time.monotonic()
            self._next = ended + max(PAUSE, SHARE * (ended - begun))
        finally:
            self._looking.release()


_rhythms: WeakKeyDictionary[Engine, Rhythm] = WeakKeyDictionary()


@contextmanager
def turn_to_look(store: Store) -> Iterator[bool]:
    """Whether to look at the files now: always, but for a store that a server keeps open."""
    if not store.is_lasting:
        yield True
        return
    with _rhythms.setdefault(store.engine, Rhythm()).turn() as is_due:
        yield is_due
