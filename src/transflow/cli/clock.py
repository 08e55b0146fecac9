"""The time, read once, at the door."""

from __future__ import annotations

import datetime


def today() -> str:
    """Today's date (ISO) where this machine stands, as the gate reads it."""
    return datetime.date.today().isoformat()


def now() -> datetime.datetime:
    """This moment, in the time zone of this machine."""
    return datetime.datetime.now().astimezone()
