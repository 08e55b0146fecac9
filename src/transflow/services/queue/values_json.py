"""The queue's values as JSON, the same at the command line and over HTTP; docs/schemas/queue.json."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from transflow.model import Finding, Waiver
from transflow.services import memory_json
from transflow.store.values import Comment, Draft, Event, Item

if TYPE_CHECKING:
    from transflow.services.queue.showing import Shown
    from transflow.services.queue.versions import VersionMismatchError

Json = dict[str, Any]


def item(value: Item) -> Json:
    """An item as a list has it."""
    record = value.record
    return {
        "item": value.name,
        "release": value.release,
        "language": value.language,
        "key": record.key,
        "state": record.state.value,
        "stale": record.change or None,
        "rejected": record.note or None,
        "source": record.source,
        "old_source": record.old_source or None,
        "target": record.target,
        "conflict": record.conflict or None,
        "by": record.by or None,
        "on": record.on or None,
        "based_on": value.version,
        "claimed_by": value.claimed_by or None,
        "claimed_until": value.claimed_until or None,
    }


def shown(value: Shown) -> Json:
    """An item with its surroundings."""
    return {
        "item": item(value.item),
        "places": [{"file": file, "line": line} for file, line in value.places],
        "diff": [{"kind": each.kind, "text": each.text} for each in value.diff],
        "facts": [
            {"side": each.side, "kind": each.kind, "text": each.surface, "is_answered": each.is_answered}
            for each in value.facts
        ],
        "terms": [
            {"source": each.surface, "approved": each.approved, "is_used": each.is_used}
            for each in value.terms
        ],
        "matches": [memory_json.match(each) for each in value.matches],
        "findings": [finding(each) for each in value.findings],
        "comments": [comment(each) for each in value.comments],
        "drafts": [draft(each) for each in value.drafts],
        "history": [event(each) for each in value.history],
    }


def finding(value: Finding) -> Json:
    """A finding of an item."""
    return {
        "check": value.check,
        "level": value.level.label,
        "message": value.message,
        "side": value.side,
        "suggestion": value.suggestion,
        "fingerprint": value.fingerprint,
        "waived": value.waived.reason if value.waived else None,
    }


def comment(value: Comment) -> Json:
    """What somebody said."""
    return {"by": value.by, "at": value.at, "text": value.text}


def draft(value: Draft) -> Json:
    """A text that was typed and not saved."""
    return {"by": value.by, "at": value.at, "based_on": value.based_on, "text": value.text}


def event(value: Event) -> Json:
    """What happened, with the states and texts before and after where it changed them."""
    before, after = value.before, value.after
    return {
        "verb": value.verb,
        "by": value.by,
        "at": value.at,
        "reason": value.reason or None,
        "state": [before.state.value, after.state.value] if before and after else None,
        "target": [before.target, after.target] if before and after else None,
    }


def history(value: Item, events: Sequence[Event], comments: Sequence[Comment]) -> Json:
    """What happened to an item."""
    return {
        "item": value.name,
        "history": [event(each) for each in events],
        "comments": [comment(each) for each in comments],
    }


def waiver(value: Waiver) -> Json:
    """A waiver that was written."""
    values = {name: getattr(value, name) for name in ("check", "release", "fingerprint", "reason", "by")}
    return {**values, "on": value.on, "until": value.until or None}


def mismatch(error: VersionMismatchError) -> Json:
    """The three texts of a save that came too late, and the event that left theirs; None where a file was edited."""
    return {
        "mismatch": {"base": error.base, "theirs": error.theirs, "mine": error.mine},
        "written": event(error.written) if error.written else None,
        "item": item(error.item),
    }
