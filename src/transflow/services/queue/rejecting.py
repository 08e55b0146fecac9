"""`queue reject`: a translation back to be done again, with a reason."""

from __future__ import annotations

from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.model import Message, State
from transflow.services.desk import Desk
from transflow.services.queue.naming import item_to_decide
from transflow.services.queue.opening import open_queue
from transflow.services.queue.versions import demand_version
from transflow.services.queue.writing import Decision, perform
from transflow.store import claims
from transflow.store.values import Item


def reject_item(desk: Desk, name: str, reason: str, *, version: str = "") -> Item:
    """The item with state `initial` and the reason beside it, held by nobody; its text stays."""
    if not reason.strip():
        raise TransflowError(Message("A rejection needs a reason."))
    with open_queue(desk) as store:
        item, _, based_on = item_to_decide(desk, store, name, version=version)
        with store.begin() as work:
            demand_version(desk, work, item, based_on, reason=reason.strip())
            if not item.record.target or item.record.state is State.MISSING:
                raise TransflowError(
                    Message("{name} has no translation that could be rejected.", name=item.name)
                )
        changed = replace(item.record, state=State.INITIAL, note=reason.strip(), by=desk.by, on=desk.today)
        after = replace(changed, fuzzy_mark="")
        done = perform(desk, store, item, Decision("reject", after, reason=reason.strip()))
        with store.begin() as work:
            claims.release(work, done)
        return replace(done, claimed_by="", claimed_until="")
