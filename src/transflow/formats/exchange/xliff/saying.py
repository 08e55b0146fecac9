"""What a file says of a unit beside its texts, in either version: notes, and a state that other tools understand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.formats.exchange import Unit
from transflow.frozen import replace
from transflow.model import State

COMMENT, REJECTED, STALE = "comment", "rejected", "stale"


def notes_of(unit: Unit) -> Iterator[tuple[str, str]]:
    """What a unit says in notes, each with its category."""
    for category, text in ((COMMENT, unit.comment), (REJECTED, unit.reason), (STALE, unit.old_source)):
        if text:
            yield category, text


def with_notes(unit: Unit, notes: Iterable[tuple[str, str]]) -> Unit:
    """The unit with comment, reason and old source as notes say them; other notes are comments."""
    found: dict[str, list[str]] = {COMMENT: [], REJECTED: [], STALE: []}
    for category, text in notes:
        if text.strip():
            found.get(category, found[COMMENT]).append(text.strip())
    comment, reason, old = ("\n".join(found[kind]) for kind in (COMMENT, REJECTED, STALE))
    return replace(unit, comment=comment, reason=reason, old_source=old)


def shown_state(unit: Unit) -> State:
    """The state for tools that pass over what is translated: a stale translation shows as initial."""
    return State.INITIAL if unit.is_stale else unit.state or State.MISSING


def with_staleness(unit: Unit, *, is_named: bool) -> Unit:
    """The unit as stale where the file says so and nobody gave it another state than `shown_state`."""
    if not is_named or unit.state not in (None, State.INITIAL):
        return unit
    return replace(unit, is_stale=True, state=unit.was.state if unit.was else None)
