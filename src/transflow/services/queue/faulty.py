"""`queue list --findings` and `next --findings`: what the gate stops at, whatever its state."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from transflow.config import Settings
from transflow.model import Finding, Level
from transflow.services.check import find
from transflow.services.queue.opening import open_queue
from transflow.services.queue.writing import today
from transflow.store import claims
from transflow.store.history import record_event
from transflow.store.items import Wanted, listed
from transflow.store.values import Item
from transflow.text.normalise import plain_spaces


def faulty_items(
    settings: Settings, wanted: Wanted, now: datetime.datetime, findings: Sequence[Finding] | None = None
) -> tuple[Item, ...]:
    """The items in which something is found at or above the gate's level and not waived. Without `findings`
    all releases are checked for them, which takes as long as `check`."""
    if findings is None:
        findings = find(settings, today=today(now)).findings
    level = settings.gate_level or Level.ERROR
    faulty = {
        (each.release, each.language, plain_spaces(each.source_text))
        for each in findings
        if each.waived is None and each.level >= level and each.source_text
    }
    with open_queue(settings, now) as store, store.begin() as work:
        return tuple(
            each
            for each in listed(work, replace(wanted, is_any=True))
            if (each.release, each.language, plain_spaces(each.record.source)) in faulty
        )


def next_faulty_item(
    settings: Settings,
    wanted: Wanted,
    by: str,
    now: datetime.datetime,
    findings: Sequence[Finding] | None = None,
) -> Item | None:
    """The first of these that nobody holds, now held by `by`."""
    found = faulty_items(settings, wanted, now, findings)
    with open_queue(settings, now) as store, store.begin() as work:
        current = {each.name: each for each in listed(work, replace(wanted, is_any=True))}
        for each in found:
            item = current.get(each.name)
            if item and not claims.holder(item, now) and claims.claim(work, item, by, now):
                record_event(work, item, "claim", by, now)
                return item
    return None
