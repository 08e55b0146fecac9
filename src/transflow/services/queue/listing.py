"""`queue list`: the items that ask for work, or those asked for."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from itertools import islice

from transflow.config import Settings
from transflow.io.scratch import Pile
from transflow.services.desk import Desk
from transflow.services.queue.opening import open_queue
from transflow.services.releases.demands import demand_target, no_release
from transflow.services.releases.pairs import pairs_named
from transflow.store.claims import still_held, with_claim_at
from transflow.store.items import Wanted, each_listed
from transflow.store.values import Item


def list_items(desk: Desk, wanted: Wanted, *, limit: int | None = None, first: int = 0) -> Sequence[Item]:
    """The items wanted from the one with the number `first` on, the most urgent first. Of many most are on disk and
    are read whenever they are gone through."""
    found: Pile[Item] = Pile(pickle.dumps, pickle.loads)
    with open_queue(desk) as store, store.begin() as work:
        if wanted.claimed_by:
            held = still_held(each_listed(work, wanted), desk.now)
            found.extend(islice(held, first, None if limit is None else first + limit))
        else:
            found.extend(with_claim_at(each, desk.now) for each in each_listed(work, wanted, limit, first))
    return found


def demand_known(settings: Settings, wanted: Wanted) -> None:
    """Refuses to look for a release or a language that the project does not have."""
    demand_target(settings, wanted.language)
    if wanted.release and not pairs_named(settings, wanted.release):
        raise no_release(wanted.release, settings)
