"""What addresses are to be told: kept until they have heard it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

from sqlalchemy import delete, func, select, update

from transflow.frozen import Frozen
from transflow.store import Work
from transflow.store.dialect import insert
from transflow.store.tables import CommentRow, DeliveryRow, EventRow, ItemRow, ToldRow
from transflow.store.values import record_from_json, stamp

SETTLING = datetime.timedelta(seconds=2)  # until all transactions that began before an event have ended
# How far a clock may be ahead of ours before its times are passed over.
ASTRAY = datetime.timedelta(minutes=1)
LEASE = datetime.timedelta(minutes=2)
FIRST_PAUSE = 10  # seconds, doubled at each failure
LONGEST_PAUSE = 3600
MOST_ATTEMPTS = 30  # about a day
MOST = 500  # events at once
COMMENT = "comment"


class Delivery(Frozen):
    """A body for an address, and how often that was tried."""

    number: int
    url: str
    body: str
    attempts: int


def make_deliveries(work: Work, verbs: Mapping[str, Sequence[str]], now: datetime.datetime) -> int:
    """Makes the events and comments since the last time into deliveries, for each address those of its verbs (none:
    all); returns how many. Nothing that happened before the first time is told."""
    told = work.session.get(ToldRow, work.workspace, with_for_update=True)
    if told is None:
        newest = {"event_id": _newest(work, EventRow), "comment_id": _newest(work, CommentRow)}
        first = insert(work.session, ToldRow).values(workspace_id=work.workspace, **newest)
        work.session.execute(first.on_conflict_do_nothing())  # another server may begin at this moment
        return 0
    made = [
        _delivery(work, url, body, now)
        for verb, body in (*_events_since(work, told, now), *_comments_since(work, told, now))
        for url, wanted in verbs.items()
        if not wanted or verb in wanted
    ]
    work.session.add_all(made)
    work.session.flush()
    return len(made)


def _newest(work: Work, table: type[EventRow | CommentRow]) -> int:
    return work.session.scalar(select(func.max(table.id))) or 0


def _events_since(work: Work, told: ToldRow, now: datetime.datetime) -> Iterator[tuple[str, str]]:
    """The verb and the body of each event that is told next."""
    for event, item in _rows_since(work, EventRow, told.event_id, now):
        told.event_id = event.id
        before, after = (record_from_json(each) if each else None for each in (event.before, event.after))
        state = [before.state.value, after.state.value] if before and after else None
        yield event.verb, _body(event, item, event.verb, state)


def _comments_since(work: Work, told: ToldRow, now: datetime.datetime) -> Iterator[tuple[str, str]]:
    """The verb and the body of each comment that is told next; none of those made before there were webhooks for
    comments."""
    if told.comment_id is None:
        told.comment_id = _newest(work, CommentRow)
    for comment, item in _rows_since(work, CommentRow, told.comment_id, now):
        told.comment_id = comment.id
        yield COMMENT, _body(comment, item, COMMENT, None)


def _rows_since(
    work: Work, table: type[EventRow | CommentRow], last: int, now: datetime.datetime
) -> Sequence[Any]:
    """The rows of this workspace after the last one that was told, up to the first that others may still overtake,
    each with its item."""
    rows = (
        select(table, ItemRow)
        .join(ItemRow, ItemRow.id == table.item_id)
        .where(ItemRow.workspace_id == work.workspace, table.id > last)
        .order_by(table.id)
        .limit(MOST)
    )
    found: Sequence[Any] = work.session.execute(rows).all()
    return [*takewhile(lambda row: _is_settled(row[0], now), found)]


def _is_settled(deed: EventRow | CommentRow, now: datetime.datetime) -> bool:
    """Whether all transactions have ended that began before a deed; one of a clock far ahead is not waited for."""
    return not stamp(now - SETTLING) < deed.at <= stamp(now + ASTRAY)


def _delivery(work: Work, url: str, body: str, now: datetime.datetime) -> DeliveryRow:
    return DeliveryRow(workspace_id=work.workspace, url=url, body=body, due=stamp(now), attempts=0)


def _body(deed: EventRow | CommentRow, item: ItemRow, verb: str, state: list[str] | None) -> str:
    values = {
        "id": deed.uid,
        "item": f"{item.release}/{item.language}/{item.key}",
        "verb": verb,
        "by": deed.by,
        "at": deed.at,
        "state": state,
    }
    return json.dumps({"version": 1, **values}, ensure_ascii=True)


def next_delivery(work: Work, now: datetime.datetime) -> Delivery | None:
    """The delivery that is due first, for this process alone until its lease ends."""
    row = work.session.scalars(
        select(DeliveryRow)
        .where(DeliveryRow.workspace_id == work.workspace, DeliveryRow.due <= stamp(now))
        .order_by(DeliveryRow.due, DeliveryRow.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    ).first()
    if row is None:
        return None
    row.due = stamp(now + LEASE)
    row.attempts += 1
    return Delivery(row.id, row.url, row.body, row.attempts)


def delivered(work: Work, delivery: Delivery) -> None:
    """Forgets what has been heard, or is given up."""
    work.session.execute(delete(DeliveryRow).where(DeliveryRow.id == delivery.number))


def put_off(work: Work, delivery: Delivery, now: datetime.datetime) -> bool:
    """Tries again later, after a pause that doubles; False where it has been tried often enough."""
    if delivery.attempts >= MOST_ATTEMPTS:
        delivered(work, delivery)
        return False
    pause = min(LONGEST_PAUSE, FIRST_PAUSE << min(delivery.attempts - 1, 20))
    due = stamp(now + datetime.timedelta(seconds=pause))
    work.session.execute(update(DeliveryRow).where(DeliveryRow.id == delivery.number).values(due=due))
    return True
