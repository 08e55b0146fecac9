"""`queue comment` and `history`: what was said and what happened."""

from __future__ import annotations

from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.desk import Desk
from transflow.services.queue.naming import the_item
from transflow.services.queue.opening import open_queue
from transflow.store import claims
from transflow.store.history import add_comment, comments, history
from transflow.store.values import Comment, Event, Item


def comment_item(desk: Desk, name: str, text: str) -> tuple[Item, Comment]:
    """Adds a comment to an item."""
    if not text.strip():
        raise TransflowError(Message("An empty comment says nothing; write a text."))
    with open_queue(desk) as store, store.begin() as work:
        item = the_item(desk, work, name)
        if claims.holder(item, desk.now) == desk.by:
            item = claims.renew(work, item, desk.by, desk.now)
        return item, add_comment(work, item, desk.by, desk.now, text.strip())


def history_of(desk: Desk, name: str) -> tuple[Item, tuple[Event, ...], tuple[Comment, ...]]:
    """An item with its events and comments, the oldest first."""
    with open_queue(desk) as store, store.begin() as work:
        item = the_item(desk, work, name)
        return item, history(work, item), comments(work, item)
