"""How far all releases are, as the ledgers say."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.services.desk import Desk
from transflow.services.queue.opening import open_queue
from transflow.store import overview as counting
from transflow.store.overview import Progress
from transflow.store.values import Item


def overview(desk: Desk, text: str = "") -> tuple[Progress, ...]:
    """The releases whose name or headline holds `text`, those that ask for the most work first."""
    with open_queue(desk) as store, store.begin() as work:
        headed = counting.headed(work, text) if text else set()
        found = [
            each
            for each in counting.overview(work)
            if text.casefold() in each.release.casefold() or (each.release, each.language) in headed
        ]
    return tuple(sorted(found, key=lambda each: (-each.open, each.release, each.language)))


def headlines(desk: Desk, rows: Sequence[Progress]) -> dict[tuple[str, str], Item]:
    """The first paragraph of each of these releases, by release and language."""
    with open_queue(desk) as store, store.begin() as work:
        heads = counting.headlines(work, {each.release for each in rows})
        return {(each.release, each.language): each for each in heads}
