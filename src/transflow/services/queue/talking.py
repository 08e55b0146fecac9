"""`queue comment` and `history`: what was said and what happened."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.queue.opening import open_queue, the_item
from transflow.store import claims
from transflow.store.history import add_comment, comments, history
from transflow.store.values import Comment, Event, Item


def comment_item(
    settings: Settings, name: str, text: str, by: str, now: datetime.datetime
) -> tuple[Item, Comment]:
    """Adds a comment to an item."""
    if not text.strip():
        raise TransflowError(Message("An empty comment says nothing; write a text."))
    with open_queue(settings, now) as store, store.begin() as work:
        item = the_item(work, name, by, now)
        if claims.holder(item, now) == by:
            item = claims.renew(work, item, by, now)
        return item, add_comment(work, item, by, now, text.strip())


def history_of(
    settings: Settings, name: str, by: str, now: datetime.datetime
) -> tuple[Item, tuple[Event, ...], tuple[Comment, ...]]:
    """An item with its events and comments, the oldest first."""
    with open_queue(settings, now) as store, store.begin() as work:
        item = the_item(work, name, by, now)
        return item, history(work, item), comments(work, item)
