"""`queue edit`: another text for a translation."""

from __future__ import annotations

from collections.abc import Callable

from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.ledger.deciding import decided
from transflow.model import Message, State
from transflow.services.desk import Desk
from transflow.services.queue.naming import item_to_decide, the_item
from transflow.services.queue.opening import open_queue
from transflow.services.queue.texts import as_it_reads
from transflow.services.queue.versions import demand_version
from transflow.services.queue.writing import Decision, live, perform
from transflow.store import Work, claims
from transflow.store.history import drafts, drop_draft
from transflow.store.items import texts_at
from transflow.store.values import Item
from transflow.text.normalise import storable_paragraphs

Typing = Callable[[Item], str]


def edit_item(desk: Desk, name: str, text: str, *, version: str = "") -> Item:
    """The item with `text` as its translation, spliced into the target file; its state is `translated`,
    and what was stale, rejected or in conflict is so no longer. A save that is not based on the item as it
    stands raises `VersionMismatchError` and overwrites nothing, unless somebody saved that very text meanwhile."""
    with open_queue(desk) as store:
        new = storable_paragraphs(text)
        if not new:
            raise TransflowError(Message("An empty text is no translation; nothing was changed."))
        item, here, based_on = item_to_decide(desk, store, name, version=version)
        with store.begin() as work:
            if _is_said_already(work, item, based_on, new):
                drop_draft(work, item, desk.by)
                return item
            demand_version(desk, work, item, based_on, mine=new)
        new = as_it_reads(here, item.record.key, new)
        after = decided(item.record, new, State.TRANSLATED, by=desk.by, on=desk.today)
        done = perform(desk, store, item, Decision("edit", after))
        with store.begin() as work:
            drop_draft(work, done, desk.by)
            claimed = claims.renew(work, done, desk.by, desk.now)
        return replace(done, claimed_by=claimed.claimed_by, claimed_until=claimed.claimed_until)


def _is_said_already(work: Work, item: Item, version: str, text: str) -> bool:
    """Whether somebody else has saved this text for the same source meanwhile, and nothing is left to do."""
    if version == item.version or item.is_open or item.record.target != text:
        return False
    seen = texts_at(work, item, version)
    return seen is not None and seen[0] == item.record.source


def edit_item_in(desk_now: Callable[[], Desk], name: str, typing: Typing) -> Item:
    """Like `edit_item` with the text that `typing` makes of the item, however long that takes; whoever
    left a draft goes on with that. The desk is asked for before and after."""
    desk = desk_now()
    with open_queue(desk) as store, store.begin() as work:
        known = claims.renew(work, the_item(desk, work, name), desk.by, desk.now)
        item, _ = live(desk, known)
        draft = next((each.text for each in drafts(work, item) if each.by == desk.by), "")
    begun = replace(item, record=replace(item.record, target=draft)) if draft else item
    new = typing(begun)
    return edit_item(desk_now(), item.name, new, version=item.version)
