"""`queue list --findings` and `next --findings`: what the gate stops at, whatever its state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from transflow.config import Settings
from transflow.frozen import replace
from transflow.model import Finding, Level
from transflow.services.desk import Desk
from transflow.services.queue.opening import open_queue
from transflow.store import Work, claims
from transflow.store.history import record_event
from transflow.store.items import Wanted, listed_among
from transflow.store.values import Item
from transflow.text.normalise import plain_spaces

Place = tuple[str, str, str]
"""Release, language, and the source without what only lays it out."""


def faulty_items(
    desk: Desk,
    wanted: Wanted,
    findings: Iterable[Finding],
    *,
    limit: int | None = None,
    first: int = 0,
) -> Sequence[Item]:
    """The items that a finding is about which is at the gate's level or above and not waived; from number `first`
    on."""
    faulty = _faulty(desk.settings, findings)
    with open_queue(desk) as store, store.begin() as work:
        end = None if limit is None else first + limit
        found = (claims.with_claim_at(each, desk.now) for each in _among(work, wanted, faulty))
        if wanted.claimed_by:
            found = (each for each in found if each.claimed_by)
        return tuple(islice(found, first, end))


def next_faulty_item(desk: Desk, wanted: Wanted, findings: Iterable[Finding]) -> Item | None:
    """The first of these that nobody holds, now held."""
    faulty = _faulty(desk.settings, findings)
    with open_queue(desk) as store, store.begin() as work:
        for each in _among(work, wanted, faulty):
            if not claims.holder(each, desk.now) and (item := claims.claim(work, each, desk.by, desk.now)):
                record_event(work, item, "claim", desk.by, desk.now)
                return item
    return None


def _faulty(settings: Settings, findings: Iterable[Finding]) -> set[Place]:
    level = settings.gate_level or Level.ERROR
    return {
        (each.release, each.language, plain_spaces(each.source_text))
        for each in findings
        if each.waived is None and each.level >= level and each.source_text
    }


def _among(work: Work, wanted: Wanted, faulty: set[Place]) -> Iterator[Item]:
    places = {(release, language) for release, language, _ in faulty}
    items = listed_among(work, replace(wanted, is_any=True), places)
    return (
        each for each in items if (each.release, each.language, plain_spaces(each.record.source)) in faulty
    )
