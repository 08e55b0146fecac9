"""`queue undo`: text and state as they were before a decision."""

from __future__ import annotations

import datetime

from transflow.errors import TransflowError
from transflow.model import Message, Record
from transflow.services.desk import Desk
from transflow.services.queue.naming import the_item
from transflow.services.queue.opening import open_queue
from transflow.services.queue.texts import with_target
from transflow.services.queue.writing import ChangedMeanwhileError, Decision, live, perform
from transflow.store import Work
from transflow.store.history import history, last_change, undoable
from transflow.store.values import Event, Item
from transflow.text.normalise import text_hash

VERBS = {
    "accept": Message("accept"),
    "edit": Message("edit"),
    "reject": Message("reject"),
    "undo": Message("undo"),
}


def undo_change(desk: Desk, name: str) -> tuple[Item, Event]:
    """The item as it was before its last decision, and that decision; without a name, the last one
    by whoever sits at the desk. Repeated, it goes further back. One that was built upon in the files is refused."""
    with open_queue(desk) as store:
        with store.begin() as work:
            item, event, before = _decision(desk, work, name)
            latest = undoable(history(work, item))
            item, here = live(desk, item)
            _demand_unchanged(item, event, latest)
            with_target(here, item.record.key, before.target_in_file)
        decision = Decision("undo", before, undoes=event.uid)
        return perform(desk, store, item, decision), event


def _decision(desk: Desk, work: Work, name: str) -> tuple[Item, Event, Record]:
    item = the_item(desk, work, name) if name else None
    event = undoable(history(work, item)) if item else last_change(work, desk.by)
    if event is None or event.before is None:
        raise TransflowError(
            Message("There is no decision about {name} to undo.", name=item.name)
            if item
            else Message("There is no decision about any item to undo.")
        )
    return item or the_item(desk, work, event.item), event, event.before


def _demand_unchanged(item: Item, event: Event, latest: Event | None) -> None:
    """An undo may not throw away what somebody wrote or decided since."""
    now, then = item.record, event.after
    if then is None or text_hash(now.target) != text_hash(then.target) or now.state != then.state:
        if latest and latest.uid != event.uid:
            raise ChangedMeanwhileError(
                Message(
                    "{by} decided about {name} later ({time:%Y-%m-%dT%H:%MZ}); this takes that back first: "
                    "transflow queue undo {name}",
                    name=item.name,
                    by=latest.by,
                    time=datetime.datetime.fromisoformat(latest.at),
                )
            )
        raise ChangedMeanwhileError(
            Message(
                "{name} was changed in its files since {by} decided to {verb} it ({time:%Y-%m-%dT%H:%MZ}); "
                "edit it instead.",
                name=item.name,
                by=event.by,
                verb=VERBS.get(event.verb, event.verb),
                time=datetime.datetime.fromisoformat(event.at),
            )
        )
