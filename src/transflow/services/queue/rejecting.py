"""`queue reject`: a translation back to be done again, with a reason."""

from __future__ import annotations

import datetime
from dataclasses import replace

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message, State
from transflow.services.queue.opening import item_to_decide, open_queue
from transflow.services.queue.writing import Decision, demand_version, perform, today
from transflow.store import claims
from transflow.store.values import Item


def reject_item(
    settings: Settings, name: str, reason: str, by: str, now: datetime.datetime, *, version: str = ""
) -> Item:
    """The item with state `initial` and the reason beside it, held by nobody; its text stays."""
    if not reason.strip():
        raise TransflowError(Message("A rejection needs a reason; say --reason."))
    with open_queue(settings, now) as store:
        item, _, based_on = item_to_decide(settings, store, name, by, now, version=version)
        with store.begin() as work:
            demand_version(work, item, based_on, by=by, now=now)
            if not item.record.target or item.record.state is State.MISSING:
                raise TransflowError(
                    Message("{name} has no translation that could be rejected.", name=item.name)
                )
        changed = replace(item.record, state=State.INITIAL, note=reason.strip(), by=by, on=today(now))
        after = replace(changed, fuzzy_mark="")
        done = perform(settings, store, item, Decision("reject", after, by, reason=reason.strip()), now)
        with store.begin() as work:
            claims.release(work, done)
        return replace(done, claimed_by="", claimed_until="")
