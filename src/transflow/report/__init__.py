"""Reports: what a run found, written for a person, a program or a build server. One file each, found by
their registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from transflow.model import Finding, Level, Lines
from transflow.registry import Registry


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of the gate found. `lines` holds those that findings speak of; `segments` counts those of
    the source side; `exit_code` is the one the command ends with."""

    findings: tuple[Finding, ...]
    releases: int
    segments: int
    exit_code: int = 0
    lines: Lines = field(default_factory=dict)

    @property
    def counted(self) -> tuple[Finding, ...]:
        """The findings that are not waived."""
        return tuple(each for each in self.findings if each.waived is None)


@dataclass(frozen=True, slots=True)
class Style:
    """How a report for a terminal looks."""

    has_colour: bool = False
    width: int = 100
    shows_waived: bool = False


Renderer = Callable[[Outcome, Style], str]
renderers: Registry[Renderer] = Registry("report format", "transflow.report")


def plural(count: int, noun: str) -> str:
    """Such as "1 error" and "3 errors"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def summary(outcome: Outcome) -> str:
    """Such as "2 errors, 1 warning in 3 releases, 57 segments"."""
    counts = [(level, sum(each.level == level for each in outcome.counted)) for level in reversed(Level)]
    nouns = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
    found = ", ".join(plural(count, nouns[level]) for level, count in counts if count) or "No findings"
    waived = len(outcome.findings) - len(outcome.counted)
    waived_note = f" ({waived} waived)" if waived else ""
    size = f"{plural(outcome.releases, 'release')}, {plural(outcome.segments, 'segment')}"
    return f"{found}{waived_note} in {size}."
