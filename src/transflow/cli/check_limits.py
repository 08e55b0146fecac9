"""When the gate of `transflow check` fails."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from math import floor
from typing import Any

from transflow import gate
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import Command
from transflow.config import Settings
from transflow.frozen import Frozen
from transflow.model import Level, Tally
from transflow.report import Outcome, plural
from transflow.services.checking.settling import Found

CLEAN, FOUND = 0, 1


class Limits(Frozen):
    """At what level the gate fails (None: that of the settings), how many warnings may be, and what percentage of the
    source's sentences must have a counterpart (None: any)."""

    fail_level: str | None
    most_warnings: int | None
    least_answered: float | None

    def outcome(self, found: Found, settings: Settings) -> Outcome:
        """What came of a run, with its exit code and a sentence for each limit that is passed."""
        tally = found.tally
        if tally.problems:
            return Outcome(found.verdicts, tally, COULD_NOT_RUN)
        beyond = *self._too_much(tally), *self._too_little(tally)
        fails = beyond or gate.fails_by(tally, settings.gate_level)
        return Outcome(found.verdicts, tally, FOUND if fails else CLEAN, beyond)

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
    def held(
        *, fail_level: str | None, max_warnings: int | None, fail_under: float | None, **others: Any
    ) -> Any:
        return command(limits=Limits(fail_level, max_warnings, fail_under), **others)

    return held
