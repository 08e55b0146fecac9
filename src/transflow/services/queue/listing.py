"""`queue list`: the items that ask for work, or those asked for."""

from __future__ import annotations

import datetime
from dataclasses import replace

from transflow.config import Settings
from transflow.services.queue.opening import open_queue
from transflow.store.claims import holder
from transflow.store.items import Wanted, listed
from transflow.store.values import Item


def list_items(
    settings: Settings,
    wanted: Wanted,
    now: datetime.datetime,
    *,
    limit: int | None = None,
    first: int = 0,
    held_by: str = "",
) -> tuple[Item, ...]:
    """The items wanted from the one with the number `first` on, the most urgent first; with `held_by` only
    those that this person holds now."""
    with open_queue(settings, now) as store, store.begin() as work:
        if not held_by:
            return listed(work, wanted, limit, first)
        found = listed(work, replace(wanted, claimed_by=held_by))
        return tuple(each for each in found if holder(each, now) == held_by)[first:][:limit]
