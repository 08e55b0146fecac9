"""What a decision makes of a record."""

from __future__ import annotations

from transflow.frozen import replace
from transflow.model import Record, State
from transflow.text.normalise import text_hash


def decided(record: Record, target: str, state: State, *, by: str, on: str) -> Record:
    """The record after somebody has said that `target` renders its source as it stands: it is neither stale nor
    rejected nor in conflict any more. `on` is the day (ISO)."""
    return replace(
        record,
        target=target,
        state=state,
        source_hash=text_hash(record.source),
        target_hash=text_hash(target),
        change="",
        old_source="",
        conflict="",
        former=None,
        confidence=1.0,
        by=by,
        on=on,
        fuzzy_mark="",
        note="",
    )
