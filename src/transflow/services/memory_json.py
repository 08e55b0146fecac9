"""What the memory has as JSON, the same wherever it is told; docs/schemas/memory.json."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from transflow.recall import Match, MemoryUnit

Json = dict[str, Any]


def unit(value: MemoryUnit) -> Json:
    """A unit: both texts, and who agreed on them when."""
    return {
        "source": value.source,
        "target": value.target,
        "state": value.state.value,
        "origin": value.origin,
        "by": value.by or None,
        "on": value.on or None,
    }


def match(value: Match) -> Json:
    """A unit with its likeness, and how its source differs from the text asked for."""
    diff = [{"kind": each.kind, "text": each.text} for each in value.diff]
    return {"kind": value.kind, "likeness": value.likeness, **unit(value.unit), "diff": diff}
