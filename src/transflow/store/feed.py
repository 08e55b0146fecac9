"""What anybody did since, for those who look on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select

from transflow.frozen import Frozen
from transflow.store import Work
from transflow.store.tables import CommentRow, EventRow, IntentRow, ItemRow

WINDOW = 200  # numbers; a transaction that began earlier may end later than its neighbours
MOST = 1000  # events, and as many comments, that are told at once


class Happening(Frozen):
    """A deed about an item."""

    uid: str
    item: str
    verb: str
    by: str
    at: str


class Mark(Frozen):
    """How far somebody has looked: the numbers of the last event and the last comment."""

    event: int = 0
    comment: int = 0


class News(Frozen):
    """What was done, and how far that goes: to the newest, unless there was more than is told at once."""

    happenings: tuple[Happening, ...]
    mark: Mark


def newest(work: Work) -> Mark:
    """As far as one can look now."""
    events, comments = (
        work.session.scalar(select(func.max(table.id))) or 0 for table in (EventRow, CommentRow)
    )
    return Mark(events, comments)


def news(work: Work, since: Mark) -> News:
    """What happened about then and since, the oldest first, some of it told before (`uid` tells). What the files do
    not have yet has not happened; what was restored from a backup, below 1, is no news."""
    end = newest(work)
    in_files = EventRow.id.not_in(select(IntentRow.event_id))
    events = _rows(work, EventRow, EventRow.verb, EventRow.id > max(since.event - WINDOW, 0), in_files)
    comments = _rows(work, CommentRow, literal("comment"), CommentRow.id > max(since.comment - WINDOW, 0))
    rows = sorted((*events, *comments), key=lambda row: (row.at, row.id))  # of one moment as they were done
    mark = Mark(_reached(events, end.event), _reached(comments, end.comment))
    return News(tuple(map(_happening, rows)), mark)


def _rows(
    work: Work, table: type[EventRow | CommentRow], verb: Any, *conditions: ColumnElement[bool]
) -> Sequence[Any]:
    """The first deeds of a table in this workspace that meet the conditions, each with its item."""
    item = (ItemRow.release, ItemRow.language, ItemRow.key)
    rows = (
        select(table.uid, verb.label("verb"), table.by, table.at, table.id, *item)
        .join(ItemRow, ItemRow.id == table.item_id)
        .where(ItemRow.workspace_id == work.workspace, *conditions)
        .order_by(table.id)
        .limit(MOST)
    )
    return work.session.execute(rows).all()


def _happening(row: Any) -> Happening:
    return Happening(row.uid, f"{row.release}/{row.language}/{row.key}", row.verb, row.by, row.at)


def _reached(rows: Sequence[Any], end: int) -> int:
    """The number of the last row that was read, where there may be more after it; else the end."""
    return int(rows[-1].id) if len(rows) == MOST else end
