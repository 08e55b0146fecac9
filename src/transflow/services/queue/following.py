"""What anybody does in the queue, told as it happens."""

from __future__ import annotations

from collections import deque

from transflow.config import Settings
from transflow.services.store import project_work
from transflow.store.feed import MOST, Happening, Mark, newest, news

REMEMBERED = 4 * MOST


class Follower:
    """Tells each deed once, whichever process did it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._mark: Mark | None = None
        self._known: deque[str] = deque(maxlen=REMEMBERED)

    def look(self) -> tuple[Happening, ...]:
        """What was done since the last look; nothing at the first."""
        is_first = self._mark is None
        with project_work(self._settings) as work:
            found = news(work, self._mark or newest(work))
        known = set(self._known)
        new = tuple(each for each in found.happenings if each.uid not in known)
        self._known.extend(each.uid for each in new)
        self._mark = found.mark
        return () if is_first else new
