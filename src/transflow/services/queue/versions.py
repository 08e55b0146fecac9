"""Which version of an item a save is based on, and the refusal of one that somebody else has changed since."""

from __future__ import annotations

from itertools import takewhile

from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.desk import Desk
from transflow.store import Work
from transflow.store.claims import holder
from transflow.store.history import history, keep_draft, last_writing, withdrawn
from transflow.store.items import texts_at
from transflow.store.values import Event, Item, version_of


class VersionMismatchError(TransflowError):
    """The item was changed since the version that a save is based on; nothing was overwritten, and what was
    typed is kept as a draft. Carries the target as it was (`base`), as it is (`theirs`, which the event `written`
    left there), and as it was meant to be (`mine`), and the source as it was. `known` are source and target as they
    were, None where that is not remembered: then both are empty. `reason` is why it was to be rejected."""

    def __init__(
        self,
        item: Item,
        known: tuple[str, str] | None,
        mine: str,
        *,
        written: Event | None = None,
        reason: str = "",
    ) -> None:
        said = {"name": item.name, "version": item.version}
        super().__init__(
            Message(
                "{name} was changed meanwhile; nothing was overwritten, and your text is kept as a draft. "
                "Look at it and save on top of version {version}.",
                **said,
            )
            if mine
            else Message(
                "{name} was changed meanwhile; nothing was decided. Look at it and decide about version "
                "{version}.",
                **said,
            )
        )
        self.item = item
        self.old_source, self.base = known or ("", "")
        self.is_base_known = known is not None
        self.theirs = item.record.target
        self.mine = mine
        self.written = written
        self.reason = reason

    @property
    def is_source_changed(self) -> bool:
        """Whether the translation was typed for another source."""
        return self.is_base_known and self.old_source != self.item.record.source


def demand_version(
    desk: Desk, work: Work, item: Item, version: str, *, mine: str = "", reason: str = ""
) -> None:
    """Refuses a save that is not based on the item as it stands; `mine` is kept as a draft."""
    if version == item.version:
        return
    known, written = texts_at(work, item, version), last_writing(history(work, item), item.record.target)
    if mine:
        keep_draft(work, item, desk.by, desk.now, text=mine, based_on=version)
    work.session.commit()
    raise VersionMismatchError(item, known, mine, written=written, reason=reason)


def version_seen(desk: Desk, work: Work, item: Item) -> str:
    """The version that a save is based on where nobody says it: the item as it stands, or, while
    it is held at the desk, as it was before others changed it since they last did something about it."""
    if holder(item, desk.now) != desk.by:
        return item.version
    events = history(work, item)
    lost = withdrawn(events)
    unseen = takewhile(lambda event: event.by != desk.by, reversed(events))
    changed = [event.before for event in unseen if event.before and event.after and event.uid not in lost]
    return version_of(changed[-1]) if changed else item.version
