"""Who works where, and when: what every verb of the queue is told, and every other that leaves somebody's name behind.
What only judges takes the settings, and the day."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.frozen import Frozen
from transflow.roles import Role


class Desk(Frozen):
    """Somebody at work on a project at one instant, `now`, which knows its time zone. `by` is the name that history,
    ledgers and waivers keep; `role` is what they may do: everything, where nobody has to sign in."""

    settings: Settings
    by: str
    now: datetime.datetime
    role: Role = Role.ADMIN

    @property
    def today(self) -> str:
        """The day (ISO) of what is decided now."""
        return day_of(self.now)


def day_of(instant: datetime.datetime) -> str:
    """The day (ISO) of an instant, in its own time zone."""
    return instant.date().isoformat()


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, as ISO 8601 writes it in full."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
