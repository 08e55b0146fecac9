"""What the formats share that show a release as a table: a row a unit, with columns that a person reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from transflow.formats.exchange import NOTHING, STATES, Bundle, Unit, was_in, was_of
from transflow.model import Marked, State

KEY, STATE, COMMENT = "key", "state", "comment"
STALE = "stale"


def key_cell(unit: Unit) -> tuple[str, str]:
    """The two words of the first column: the name of the paragraph, and what its translation was."""
    return unit.key, str(was_of(unit))


def state_cell(unit: Unit) -> str:
    """Such as “translated, stale”."""
    state = (unit.state or State.MISSING).value
    return f"{state}, {STALE}" if unit.is_stale else state


def remark(unit: Unit) -> str:
    """What a person should know of a unit besides."""
    told = (("Rejected: ", unit.reason), ("The source was: ", unit.old_source))
    return "\n".join(f"{what}{text}" for what, text in told if text)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row as they were read."""

    source: Marked
    target: Marked = NOTHING
    key: str = ""
    was: str = ""
    state: str = ""
    comment: str = ""
    line: int = 0

    def unit(self) -> Unit:
        """The unit that the row says."""
        words = self.state.lower().replace(",", " ").split()
        state = next((State(word) for word in words if word in STATES), None)
        return Unit(
            self.source,
            self.target,
            self.key,
            None if state is State.MISSING else state,
            is_stale=STALE in words,
            comment=self.comment.strip(),
            was=was_in(self.was),
            line=self.line,
        )


def bundles_of(rows: Iterable[tuple[str, Unit]], languages: tuple[str, str]) -> list[Bundle]:
    """The units by the release that each is of, in the order in which releases come first."""
    found: dict[str, list[Unit]] = {}
    for release, unit in rows:
        found.setdefault(release, []).append(unit)
    return [Bundle(tuple(units), *languages, release) for release, units in found.items()]
