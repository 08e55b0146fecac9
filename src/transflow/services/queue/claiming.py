"""`queue next`, `claim` and `release`: who works on what."""

from __future__ import annotations

import datetime

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.model import Message
from transflow.services.desk import Desk
from transflow.services.queue.naming import the_item
from transflow.services.queue.opening import open_queue
from transflow.services.queue.standing import GoneError
from transflow.services.queue.writing import live
from transflow.store import Store, claims
from transflow.store.history import record_event
from transflow.store.items import Wanted
from transflow.store.values import Item


class HeldError(TransflowError):
    """Somebody else works on the item."""


class HandedOut(Frozen):
    """An item that is held now, if there is one; and a sentence for each that was passed over, because its text is
    gone from the files since the last sync, or because these cannot be read."""

    item: Item | None
    gone: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def next_item(desk: Desk, wanted: Wanted) -> Item | None:
    """The item of `hand_out`; None where there is none."""
    return hand_out(desk, wanted).item


def hand_out(desk: Desk, wanted: Wanted) -> HandedOut:
    """The most urgent item wanted that nobody holds and whose text still stands, now held."""
    passed_over: list[tuple[Item, TransflowError]] = []
    with open_queue(desk) as store:
        try:
            while item := _claimed(desk, store, wanted):
                try:
                    live(desk, item)
                    break
                except TransflowError as error:
                    passed_over.append((item, error))
        finally:
            _give_back(store, [each for each, _ in passed_over])
        if item:
            with store.begin() as work:
                record_event(work, item, "claim", desk.by, desk.now)
    return HandedOut(item, *(_sentences(passed_over, is_gone=each) for each in (True, False)))


def _claimed(desk: Desk, store: Store, wanted: Wanted) -> Item | None:
    with store.begin() as work:
        return claims.claim_next(work, wanted, desk.by, desk.now)


def _give_back(store: Store, items: list[Item]) -> None:
    if items:
        with store.begin() as work:
            for each in items:
                claims.release(work, each)


def _sentences(passed_over: list[tuple[Item, TransflowError]], *, is_gone: bool) -> tuple[str, ...]:
    """Why items were passed over, each reason once."""
    errors = [error for _, error in passed_over if isinstance(error, GoneError) is is_gone]
    return tuple(dict.fromkeys(map(str, errors)))


def claim_item(desk: Desk, name: str) -> Item:
    """The item, now held; one that somebody else holds is refused."""
    with open_queue(desk) as store, store.begin() as work:
        item = the_item(desk, work, name)
        held = claims.claim(work, item, desk.by, desk.now)
        if held is None:
            raise HeldError(
                Message(
                    "{name} is held by {by} until {time:%Y-%m-%dT%H:%MZ}.",
                    name=item.name,
                    by=item.claimed_by,
                    time=datetime.datetime.fromisoformat(item.claimed_until),
                )
            )
        record_event(work, held, "claim", desk.by, desk.now)
        return held


def renew_item(desk: Desk, name: str) -> Item:
    """The item, held for the whole lease from now, unless somebody else holds it: then as it is. Work
    that goes on calls this; the history does not speak of it."""
    with open_queue(desk) as store, store.begin() as work:
        return claims.renew(work, the_item(desk, work, name), desk.by, desk.now)


def release_item(desk: Desk, name: str) -> Item:
    """The item, held by nobody. Whoever releases somebody else's claim is named in the history."""
    with open_queue(desk) as store, store.begin() as work:
        item = the_item(desk, work, name)
        record_event(work, item, "release", desk.by, desk.now)
        return claims.release(work, item)
