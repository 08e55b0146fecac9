"""Which item is meant: by its name, or as the one that is held at the desk."""

from __future__ import annotations

from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.desk import Desk
from transflow.services.queue.standing import Standing
from transflow.services.queue.versions import version_seen
from transflow.services.queue.writing import live_at
from transflow.store import Store, Work
from transflow.store.claims import held, with_claim_at
from transflow.store.items import Wanted, left_out, listed, named
from transflow.store.values import Item

SHOWN = 4  # names, of those that may be meant


class NoSuchItemError(TransflowError):
    """A name that no item of the queue has."""


def the_item(desk: Desk, work: Work, name: str) -> Item:
    """The item that a name means; without a name the one that is held at the desk."""
    if not name:
        return _held_item(desk, work)
    found = named(work, name)
    if not found:
        raise _unknown(work, name)
    if len(found) > 1:
        names = ", ".join(each.name for each in found[:SHOWN])
        raise TransflowError(Message("{name!r} may be {names}; write more of it.", name=name, names=names))
    return with_claim_at(found[0], desk.now)


def _unknown(work: Work, name: str) -> TransflowError:
    """Why no item is called so."""
    if listed(work, Wanted(release=name, is_any=True), 1):
        return TransflowError(
            Message(
                "{name} is a release; name one of its items, which this lists: "
                "transflow queue list --all --release {name}",
                name=name,
            )
        )
    if unread := left_out(work):
        return NoSuchItemError(
            Message(
                "There is no item {name!r} in the ledgers that can be read. {why}",
                name=name,
                why=unread[0][1],
            )
        )
    return NoSuchItemError(
        Message("There is no item {name!r}; transflow queue list --all lists them.", name=name)
    )


def item_to_decide(desk: Desk, store: Store, name: str, *, version: str) -> tuple[Item, Standing, str]:
    """The item that a name means as the files make it, the release around it, and the version that the decision
    is based on: the one that is said, else the one that was seen at the desk."""
    with store.begin() as work:
        known = the_item(desk, work, name)
        based_on = version or version_seen(desk, work, known)
    return *live_at(desk, known, based_on), based_on


def _held_item(desk: Desk, work: Work) -> Item:
    mine = held(work, desk.by, desk.now)
    if not mine:
        raise TransflowError(
            Message("{by} holds no item; name one, or take one: transflow queue next", by=desk.by)
        )
    asking = tuple(each for each in mine if each.is_open)  # one that was edited is held on, but done with
    if len(mine) > 1 and len(asking) == 1:
        return asking[0]
    if len(mine) > 1:
        names = ", ".join(each.name for each in mine[:SHOWN])
        raise TransflowError(
            Message(
                "{by} holds several items ({names}); name the one that is meant.", by=desk.by, names=names
            )
        )
    return mine[0]
