"""What the gate of `transflow check` allows besides the level at which it fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import wraps
from math import floor
from typing import Any

from transflow.cli.options import Command
from transflow.model import Level, Tally
from transflow.report import plural


@dataclass(frozen=True, slots=True)
class Limits:
    """How many warnings may be, and what percentage of the source's sentences must have a counterpart; None: any."""

    most_warnings: int | None
    least_answered: float | None

    def beyond(self, tally: Tally) -> tuple[str, ...]:
        """A sentence for each that is passed; none where not all could be read."""
        return () if tally.problems else (*self._too_much(tally), *self._too_little(tally))

    def _too_much(self, tally: Tally) -> Iterator[str]:
        warnings, most = tally.of_level(Level.WARNING), self.most_warnings
        if most is not None and warnings > most:
            yield f"{plural(warnings, 'warning')}, and --max-warnings allows {most}."

    def _too_little(self, tally: Tally) -> Iterator[str]:
        share, least = tally.percent_answered, self.least_answered
        if least is not None and share < least:
            shown = floor(10 * share) / 10  # never as much as is asked for
            yield f"{shown:g}% of the source's sentences have a counterpart, and --fail-under asks for {least:g}%."


def limited(command: Command) -> Callable[..., Any]:
    """The command gets its `Limits` in the place of the options that make them."""

    @wraps(command)
    def held(*, max_warnings: int | None, fail_under: float | None, **others: Any) -> Any:
        return command(limits=Limits(max_warnings, fail_under), **others)

    return held
