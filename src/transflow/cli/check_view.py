"""How `transflow check` shows what it found, and where."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from transflow.cli.options import Command
from transflow.cli.output import note, note_problems, put_out, terminal_style
from transflow.cli.step_page import FORM, append_summary
from transflow.config import Settings
from transflow.frozen import Frozen, replace
from transflow.io.git import place_in_repository
from transflow.report import Outcome, renderers, summary

FOR_REPOSITORIES = ("github", "gitlab", "sarif")  # whose readers know files from the root of the repository


class View(Frozen):
    """In which form findings are shown, in which file (None: on stdout), and what is told beside them."""

    form: str
    output: Path | None
    with_stats: bool
    with_waived: bool
    quiet: bool

    def show(self, outcome: Outcome, settings: Settings) -> int:
        """Shows what came of a run; returns its exit code."""
        below = place_in_repository(settings.root) if self.form in FOR_REPOSITORIES else ""
        style = replace(terminal_style(self.output), shows_waived=self.with_waived, below=below)
        put_out(renderers[self.form](outcome, style), self.output)
        if self.form == FORM:
            append_summary(outcome)
        note_problems(outcome.tally.problems)
        if self.with_stats:
            _note_stats(outcome)
        if (self.form == "concise" or self.output) and (outcome.tally.releases or not outcome.tally.problems):
            note(summary(outcome), quiet=self.quiet)
        if self.output:
            note(f"Wrote {self.output}.", quiet=self.quiet)
        return outcome.exit_code


def viewed(command: Command) -> Callable[..., Any]:
    """The command gets a `View` in the place of the options that make one."""

    @wraps(command)
    def seen(
        *, form: str, output: Path | None, stats: bool, show_waived: bool, quiet: bool, **others: Any
    ) -> Any:
        return command(view=View(form, output, stats, show_waived, quiet), **others)

    return seen


def _note_stats(outcome: Outcome) -> None:
    counts = outcome.tally.by_check()
    for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        note(f"{count:6}  {name}")
