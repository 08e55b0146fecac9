"""What anybody does in the queue, told as it happens."""

from __future__ import annotations

from collections import deque

from transflow.config import Settings
from transflow.services.store import project_work
from transflow.store.feed import MOST, Happening, Mark, happenings, newest

REMEMBERED = 4 * MOST


class Follower:
    """Tells each deed once, whichever process did it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._mark: Mark | None = None
        self._known: deque[str] = deque(maxlen=REMEMBERED)

    def look(self) -> tuple[Happening, ...]:
        """What was done since the last look; nothing at the first."""
        with project_work(self._settings) as work:
            mark = newest(work)
            if self._mark is None:
                found = happenings(work, mark)
                self._known.extend(each.uid for each in found)
                self._mark = mark
                return ()
            found = happenings(work, self._mark)
        known = set(self._known)
        new = tuple(each for each in found if each.uid not in known)
        self._known.extend(each.uid for each in new)
        self._mark = mark
        return new
