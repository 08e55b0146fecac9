"""Who works on what: a claim is a lease that runs out unless its holder goes on working."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, or_, select, update

from transflow.frozen import replace
from transflow.store import Work
from transflow.store.items import ORDER, Wanted, as_item, conditions, row_of
from transflow.store.tables import ItemRow
from transflow.store.values import Item, stamp

LEASE = datetime.timedelta(minutes=15)


def claim_next(work: Work, wanted: Wanted, by: str, now: datetime.datetime) -> Item | None:
    """Hands out the first wanted item that nobody holds, in one statement: never to two at once."""
    first = (
        select(ItemRow.id)
        .where(*conditions(work, wanted), _is_free(now))
        .order_by(*ORDER)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    return _claimed(work, (ItemRow.id == first, _is_free(now)), by, now)


def claim(work: Work, item: Item, by: str, now: datetime.datetime) -> Item | None:
    """The item held by `by` until the lease ends; None where somebody else holds it."""
    is_ours = or_(_is_free(now), ItemRow.claimed_by == by)
    return _claimed(work, (ItemRow.id == row_of(work, item).id, is_ours), by, now)


def renew(work: Work, item: Item, by: str, now: datetime.datetime) -> Item:
    """Prolongs the claim of `by`, which every activity does; a claim of somebody else is left alone."""
    return claim(work, item, by, now) or item


def release(work: Work, item: Item) -> Item:
    """The item held by nobody."""
    row = row_of(work, item)
    row.claimed_by = row.claimed_until = ""
    work.session.flush()
    return as_item(row)


def held(work: Work, by: str, now: datetime.datetime) -> tuple[Item, ...]:
    """The items that `by` holds, the one claimed or renewed last first."""
    rows = work.session.scalars(
        select(ItemRow)
        .where(
            ItemRow.workspace_id == work.workspace,
            ItemRow.is_present.is_(True),
            ItemRow.claimed_by == by,
            ItemRow.claimed_until > stamp(now),
        )
        .order_by(ItemRow.claimed_until.desc(), *ORDER)
    )
    return tuple(as_item(row) for row in rows)


def holder(item: Item, now: datetime.datetime) -> str:
    """Who holds the item now; empty where nobody does."""
    return item.claimed_by if item.claimed_until > stamp(now) else ""


def with_claim_at(item: Item, now: datetime.datetime) -> Item:
    """The item, held by nobody where its claim has run out."""
    return item if holder(item, now) == item.claimed_by else replace(item, claimed_by="", claimed_until="")


def still_held(items: Iterable[Item], now: datetime.datetime) -> Iterator[Item]:
    """Those of the items whose claim has not run out."""
    return (each for each in items if holder(each, now))


def _is_free(now: datetime.datetime) -> ColumnElement[bool]:
    return ItemRow.claimed_until <= stamp(now)


def _claimed(
    work: Work, which: tuple[ColumnElement[bool], ...], by: str, now: datetime.datetime
) -> Item | None:
    statement = (
        update(ItemRow)
        .where(*which)
        .values(claimed_by=by, claimed_until=stamp(now + LEASE))
        .returning(ItemRow)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    row = work.session.scalars(statement).one_or_none()
    return as_item(row) if row else None
