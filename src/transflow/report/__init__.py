"""Reports: what a run found, written for a person, a program or a build server. One file each, found by
their registry."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from posixpath import join, normpath

from transflow.frozen import Frozen
from transflow.model import Finding, Level, Lines, Tally, Verdict
from transflow.registry import Registry


class Outcome(Frozen):
    """What a run of the gate found: the verdicts in which something was found, which can be gone through again and
    again and may be too many to be held at once, and their sums. `exit_code` is the one the command ends with; `beyond`
    says of each limit that was passed besides the gate's level, --max-warnings or --fail-under, how."""

    verdicts: Sequence[Verdict]
    tally: Tally
    exit_code: int = 0
    beyond: tuple[str, ...] = ()

    def each(self, *, with_waived: bool = False) -> Iterator[Finding]:
        """The findings that are not waived, or all, one by one."""
        return (finding for finding, _ in self.each_with_lines(with_waived=with_waived))

    def each_with_lines(self, *, with_waived: bool = False) -> Iterator[tuple[Finding, Lines]]:
        """The findings that are not waived, or all, each with the lines that it is about."""
        for verdict in self.verdicts:
            for finding in verdict.findings:
                if with_waived or finding.waived is None:
                    yield finding, verdict.lines


class Style(Frozen):
    """How a report looks."""

    has_colour: bool = False
    width: int = 100
    shows_waived: bool = False
    below: str = ""
    """Where the project lies in its repository, such as "press/"."""

    def in_repository(self, file: str) -> str:
        """A file as those call it who know the repository, not the project."""
        return normpath(join(self.below, file)) if self.below else file


Renderer = Callable[[Outcome, Style], Iterable[str]]
"""Makes a report: pieces of text, so that a long one is never held at once, or a text."""
renderers: Registry[Renderer] = Registry("report format", "transflow.report")


def plural(count: int, noun: str) -> str:
    """Such as "1 error" and "3 errors"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def percent(part: int, whole: int) -> int:
    """A share in whole percent: 100 only where it is all, 0 only where it is nothing."""
    if not 0 < part < whole:
        return 100 if part else 0
    return min(max(round(100 * part / whole), 1), 99)


def summary(outcome: Outcome) -> str:
    """Such as "2 errors (1 waived) in 3 releases, 57 segments", and whether something could not be read."""
    tally = outcome.tally
    if tally.problems and not tally.releases:
        return "Nothing could be read."
    counts = [(level, tally.of_level(level)) for level in reversed(Level)]
    nouns = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
    found = ", ".join(plural(count, nouns[level]) for level, count in counts if count) or "No findings"
    beside = ((tally.waived.total(), "waived"), (tally.forgiven, "in the baseline"))
    accepted = ", ".join(f"{count} {how}" for count, how in beside if count)
    size = f"{plural(tally.releases, 'release')}, {plural(tally.segments, 'segment')}"
    unread = " Not everything could be read." if tally.problems else ""
    return f"{found}{f' ({accepted})' if accepted else ''} in {size}.{unread}"
