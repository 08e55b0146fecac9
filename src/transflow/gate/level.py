"""At which findings the gate stops."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.model import Finding, Level, Message, Tally


def fails(findings: Iterable[Finding], level: Level | None) -> bool:
    """Whether a finding that is not waived stands at or above `level`; None never fails."""
    return level is not None and any(each.level >= level for each in findings if each.waived is None)


def fails_by(tally: Tally, level: Level | None) -> bool:
    """Whether one of the findings that were counted stands at or above `level`; None never fails."""
    return level is not None and any(own >= level for _, own in tally.counted)


def where_and_why(finding: Finding) -> Message:
    """A finding at which the gate stops, in one line."""
    place = f"{finding.file}:{finding.place.line}" if finding.place else finding.file
    return Message("{place}: {check}: {message}", place=place, check=finding.check, message=finding.message)
