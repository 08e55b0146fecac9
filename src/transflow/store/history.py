"""What happened, what was said, what was typed: events, comments, drafts, acceptances."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterable

from sqlalchemy import delete, select

from transflow.model import Record
from transflow.store import Work
from transflow.store.dialect import insert
from transflow.store.items import as_item, row_of
from transflow.store.tables import (
    AcceptanceRow,
    CommentRow,
    DraftRow,
    EventRow,
    IntentRow,
    ItemRow,
)
from transflow.store.values import Comment, Draft, Event, Item, record_as_json, record_from_json, stamp
from transflow.text.normalise import text_hash

TOO_LATE = "came too late"


def record_event(
    work: Work,
    item: Item,
    verb: str,
    by: str,
    now: datetime.datetime,
    *,
    reason: str = "",
    undoes: str = "",
    after: Record | None = None,
) -> Event:
    """Adds an event for good; with `after`, one that changes the item's record, and which is pending until
    `settle` says that the files have it."""
    row = EventRow(
        uid=uuid.uuid4().hex,
        item_id=row_of(work, item).id,
        verb=verb,
        by=by,
        at=stamp(now),
        reason=reason,
        undoes=undoes,
        before=record_as_json(item.record) if after else "",
        after=record_as_json(after) if after else "",
    )
    work.session.add(row)
    work.session.flush()
    if after:
        work.session.add(IntentRow(event_id=row.id))
        work.session.flush()
    return _as_event(row, item.name)


def pending(work: Work) -> tuple[tuple[Item, Event], ...]:
    """The events whose texts have perhaps not reached the files, the oldest first, each with its item as
    the store has it."""
    rows = work.session.execute(
        select(EventRow, ItemRow)
        .join(IntentRow, IntentRow.event_id == EventRow.id)
        .join(ItemRow, ItemRow.id == EventRow.item_id)
        .where(ItemRow.workspace_id == work.workspace)
        .order_by(EventRow.id)
    )
    return tuple((as_item(item), _as_event(event, as_item(item).name)) for event, item in rows)


def is_pending(work: Work, event: Event) -> bool:
    """Whether nobody has said yet that the files have what the event did, nor that they never will."""
    found = select(IntentRow.event_id).join(EventRow, EventRow.id == IntentRow.event_id)
    return work.session.scalar(found.where(EventRow.uid == event.uid)) is not None


def settle(work: Work, event: Event) -> None:
    """Says that the files have what the event did."""
    found = select(EventRow.id).where(EventRow.uid == event.uid).scalar_subquery()
    work.session.execute(delete(IntentRow).where(IntentRow.event_id == found))


def withdraw(work: Work, item: Item, event: Event, now: datetime.datetime) -> None:
    """Says that the files never had what the event did: somebody else was faster. As events are never deleted,
    another one takes it back, which changes no record."""
    settle(work, event)
    record_event(work, item, "undo", event.by, now, reason=TOO_LATE, undoes=event.uid)


def withdrawn(events: Iterable[Event]) -> set[str]:
    """By their uid the events that the files never had."""
    return {each.undoes for each in events if each.undoes and each.after is None}


def history(work: Work, item: Item) -> tuple[Event, ...]:
    """The events of an item, the oldest first."""
    rows = work.session.scalars(
        select(EventRow).where(EventRow.item_id == row_of(work, item).id).order_by(EventRow.id)
    )
    return tuple(_as_event(row, item.name) for row in rows)


def last_writing(events: Iterable[Event], target: str) -> Event | None:
    """The last event that changed the item, where it left this target; None where that came from the files."""
    events = list(events)
    lost = withdrawn(events)
    changes = [each for each in events if each.after and each.uid not in lost]
    last = changes[-1] if changes else None
    return last if last and last.after and last.after.target == target else None


def last_change(work: Work, by: str) -> Event | None:
    """The last event by which `by` changed a record and which nobody has undone."""
    undone = select(EventRow.undoes).where(EventRow.undoes != "")
    row = work.session.execute(
        select(EventRow, ItemRow)
        .join(ItemRow, ItemRow.id == EventRow.item_id)
        .where(
            ItemRow.workspace_id == work.workspace,
            EventRow.by == by,
            EventRow.after != "",
            EventRow.undoes == "",
            EventRow.uid.not_in(undone),
        )
        .order_by(EventRow.id.desc())
        .limit(1)
    ).first()
    return _as_event(row[0], as_item(row[1]).name) if row else None


def undoable(events: Iterable[Event]) -> Event | None:
    """The last event of an item that changed its record and was not undone."""
    events = list(events)
    undone = {each.undoes for each in events}
    changes = [each for each in events if each.after and not each.undoes and each.uid not in undone]
    return changes[-1] if changes else None


def _as_event(row: EventRow, item: str) -> Event:
    before, after = (record_from_json(each) if each else None for each in (row.before, row.after))
    return Event(row.uid, item, row.verb, row.by, row.at, row.reason, row.undoes, before, after)


def add_comment(work: Work, item: Item, by: str, now: datetime.datetime, text: str) -> Comment:
    """Adds what `by` said."""
    row = CommentRow(uid=uuid.uuid4().hex, item_id=row_of(work, item).id, by=by, at=stamp(now), text=text)
    work.session.add(row)
    work.session.flush()
    return Comment(row.by, row.at, row.text)


def comments(work: Work, item: Item) -> tuple[Comment, ...]:
    """What was said about an item, the oldest first."""
    rows = work.session.scalars(
        select(CommentRow).where(CommentRow.item_id == row_of(work, item).id).order_by(CommentRow.id)
    )
    return tuple(Comment(row.by, row.at, row.text) for row in rows)


def keep_draft(work: Work, item: Item, by: str, now: datetime.datetime, *, text: str, based_on: str) -> Draft:
    """Keeps what `by` typed, in the place of an earlier draft of the same item."""
    values = {"based_on": based_on, "text": text, "at": stamp(now)}
    new = insert(work.session, DraftRow).values(item_id=row_of(work, item).id, by=by, **values)
    place = (DraftRow.item_id, DraftRow.by)
    work.session.execute(new.on_conflict_do_update(index_elements=place, set_=values))
    return Draft(by, stamp(now), based_on, text)


def drafts(work: Work, item: Item) -> tuple[Draft, ...]:
    """The drafts of an item, the oldest first."""
    rows = work.session.scalars(
        select(DraftRow)
        .where(DraftRow.item_id == row_of(work, item).id)
        .order_by(DraftRow.at)
        .execution_options(populate_existing=True)  # `keep_draft` writes past the session
    )
    return tuple(Draft(row.by, row.at, row.based_on, row.text) for row in rows)


def drop_draft(work: Work, item: Item, by: str) -> None:
    """Forgets the draft of `by`, whose text has been saved."""
    work.session.execute(delete(DraftRow).where(DraftRow.item_id == row_of(work, item).id, DraftRow.by == by))


def accepted(work: Work, item: Item, by: str, now: datetime.datetime) -> None:
    """Notes that the item's two texts were accepted as a pair."""
    record = item.record
    work.session.add(
        AcceptanceRow(
            uid=uuid.uuid4().hex,
            workspace_id=work.workspace,
            release=item.release,
            language=item.language,
            source_hash=text_hash(record.source),
            target_hash=text_hash(record.target),
            state=str(record.state),
            by=by,
            at=stamp(now),
        )
    )
    work.session.flush()
