"""`queue edit`: another text for a translation."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message, Record, State
from transflow.services.queue.opening import item_to_decide, open_queue, the_item
from transflow.services.queue.texts import as_it_reads, written_text
from transflow.services.queue.writing import Decision, demand_version, live, perform, today
from transflow.store import Work, claims
from transflow.store.history import drafts, drop_draft
from transflow.store.items import texts_at
from transflow.store.values import Item
from transflow.text.normalise import text_hash

Typing = Callable[[Item], str]


def edit_item(
    settings: Settings, name: str, text: str, by: str, now: datetime.datetime, *, version: str = ""
) -> Item:
    """The item with `text` as its translation, spliced into the target file; its state is `translated`,
    and what was stale, rejected or in conflict is so no longer. A save that is not based on the item as it
    stands raises `VersionMismatchError` and overwrites nothing, unless somebody saved that very text meanwhile."""
    with open_queue(settings, now) as store:
        new = written_text(text)
        if not new:
            raise TransflowError(Message("An empty text is no translation; nothing was changed."))
        item, here, based_on = item_to_decide(settings, store, name, by, now, version=version)
        with store.begin() as work:
            if _is_said_already(work, item, based_on, new):
                drop_draft(work, item, by)
                return item
            demand_version(work, item, based_on, by=by, now=now, mine=new)
        new = as_it_reads(here, item.record.key, new)
        after = _edited(item.record, new, by, today(now))
        done = perform(settings, store, item, Decision("edit", after, by), now)
        with store.begin() as work:
            drop_draft(work, done, by)
            claimed = claims.renew(work, done, by, now)
        return replace(done, claimed_by=claimed.claimed_by, claimed_until=claimed.claimed_until)


def _is_said_already(work: Work, item: Item, version: str, text: str) -> bool:
    """Whether somebody else has saved this text for the same source meanwhile, and nothing is left to do."""
    if version == item.version or item.is_open or item.record.target != text:
        return False
    seen = texts_at(work, item, version)
    return seen is not None and seen[0] == item.record.source


def edit_item_in(
    settings: Settings, name: str, typing: Typing, by: str, clock: Callable[[], datetime.datetime]
) -> Item:
    """Like `edit_item` with the text that `typing` makes of the item, however long that takes; whoever
    left a draft goes on with that. The clock is read before and after."""
    now = clock()
    with open_queue(settings, now) as store, store.begin() as work:
        known = claims.renew(work, the_item(work, name, by, now), by, now)
        item, _ = live(settings, known, now)
        draft = next((each.text for each in drafts(work, item) if each.by == by), "")
    begun = replace(item, record=replace(item.record, target=draft)) if draft else item
    return edit_item(settings, item.name, typing(begun), by, clock(), version=item.version)


def _edited(record: Record, text: str, by: str, on: str) -> Record:
    """The record with a translation made for the source as it stands."""
    made = replace(record, target=text, source_hash=text_hash(record.source), target_hash=text_hash(text))
    settled = replace(
        made, state=State.TRANSLATED, change="", old_source="", conflict="", former=None, note=""
    )
    return replace(settled, by=by, on=on, confidence=1.0, fuzzy_mark="")
