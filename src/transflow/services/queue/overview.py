"""How far all releases are, as the ledgers say."""

from __future__ import annotations

from transflow.services.desk import Desk
from transflow.services.queue.opening import open_queue
from transflow.store import overview as counting
from transflow.store.overview import Progress


def overview(desk: Desk, text: str = "") -> tuple[Progress, ...]:
    """The releases whose name holds `text`, those that ask for the most work first."""
    with open_queue(desk) as store, store.begin() as work:
        found = [each for each in counting.overview(work) if text.casefold() in each.release.casefold()]
    return tuple(sorted(found, key=lambda each: (-each.open, each.release, each.language)))
