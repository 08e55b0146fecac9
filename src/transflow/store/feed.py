"""What anybody did since, for those who look on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, literal, select, union_all

from transflow.store import Work
from transflow.store.tables import CommentRow, EventRow, IntentRow, ItemRow

WINDOW = 200  # numbers; a transaction that began earlier may end later than its neighbours
MOST = 1000


@dataclass(frozen=True, slots=True)
class Happening:
    """A deed about an item."""

    uid: str
    item: str
    verb: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Mark:
    """How far somebody has looked: the numbers of the last event and the last comment."""

    event: int = 0
    comment: int = 0


def newest(work: Work) -> Mark:
    """As far as one can look now."""
    events, comments = (
        work.session.scalar(select(func.max(table.id))) or 0 for table in (EventRow, CommentRow)
    )
    return Mark(events, comments)


def happenings(work: Work, since: Mark) -> tuple[Happening, ...]:
    """What happened about then and since, the oldest first, some of it told before (`uid` knows it by). What
    the files do not have yet has not happened."""
    own = select(ItemRow.id).where(ItemRow.workspace_id == work.workspace)
    events = (
        select(EventRow.uid, EventRow.item_id, EventRow.verb, EventRow.by, EventRow.at, EventRow.id)
        .where(
            EventRow.id > since.event - WINDOW,
            EventRow.item_id.in_(own),
            EventRow.id.not_in(select(IntentRow.event_id)),
        )
        .order_by(EventRow.id)
        .limit(MOST)
    )
    comments = (
        select(
            CommentRow.uid,
            CommentRow.item_id,
            literal("comment"),
            CommentRow.by,
            CommentRow.at,
            CommentRow.id,
        )
        .where(CommentRow.id > since.comment - WINDOW, CommentRow.item_id.in_(own))
        .order_by(CommentRow.id)
        .limit(MOST)
    )
    told = union_all(select(events.subquery()), select(comments.subquery())).subquery()
    rows = work.session.execute(
        select(told, ItemRow.release, ItemRow.language, ItemRow.key)
        .join(ItemRow, ItemRow.id == told.c.item_id)
        .order_by(told.c.at, told.c.id)  # deeds of one moment in the order in which they were done
    )
    return tuple(Happening(row[0], f"{row[6]}/{row[7]}/{row[8]}", *row[2:5]) for row in rows)
