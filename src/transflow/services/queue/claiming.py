"""`queue next`, `claim` and `release`: who works on what."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.queue.opening import open_queue, the_item
from transflow.store import claims
from transflow.store.history import record_event
from transflow.store.items import Wanted
from transflow.store.values import Item


class HeldError(TransflowError):
    """Somebody else works on the item."""


def next_item(settings: Settings, wanted: Wanted, by: str, now: datetime.datetime) -> Item | None:
    """The most urgent item wanted that nobody holds, now held by `by`; None where there is none."""
    with open_queue(settings, now) as store, store.begin() as work:
        item = claims.claim_next(work, wanted, by, now)
        if item:
            record_event(work, item, "claim", by, now)
        return item


def claim_item(settings: Settings, name: str, by: str, now: datetime.datetime) -> Item:
    """The item, now held by `by`; one that somebody else holds is refused."""
    with open_queue(settings, now) as store, store.begin() as work:
        item = the_item(work, name, by, now)
        held = claims.claim(work, item, by, now)
        if held is None:
            raise HeldError(
                Message(
                    "{name} is held by {by} until {time:%Y-%m-%dT%H:%MZ}.",
                    name=item.name,
                    by=item.claimed_by,
                    time=datetime.datetime.fromisoformat(item.claimed_until),
                )
            )
        record_event(work, held, "claim", by, now)
        return held


def renew_item(settings: Settings, name: str, by: str, now: datetime.datetime) -> Item:
    """The item, held by `by` for the whole lease from now, unless somebody else holds it: then as it is. Work
    that goes on calls this; the history does not speak of it."""
    with open_queue(settings, now) as store, store.begin() as work:
        return claims.renew(work, the_item(work, name, by, now), by, now)


def release_item(settings: Settings, name: str, by: str, now: datetime.datetime) -> Item:
    """The item, held by nobody. Whoever releases somebody else's claim is named in the history."""
    with open_queue(settings, now) as store, store.begin() as work:
        item = the_item(work, name, by, now)
        record_event(work, item, "release", by, now)
        return claims.release(work, item)
