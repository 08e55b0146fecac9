"""One line a finding: `path:line:column: check message`, as editors and grep like it."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.model import Finding
from transflow.report import Outcome, Style, renderers
from transflow.text.shown import on_one_line, on_terminal


def concise(outcome: Outcome, style: Style) -> Iterator[str]:
    """The findings that count, a line each; nothing at all where there are none."""
    return (f"{_line(each)}\n" for each in outcome.each(with_waived=style.shows_waived))


def _line(finding: Finding) -> str:
    """One line whatever a message quotes: a build server would take what begins another one for a command."""
    told = f"{_where(finding)} {finding.level.label}: {finding.check} {finding.message}{_waived(finding)}"
    return on_terminal(on_one_line(told))


def _waived(finding: Finding) -> str:
    return f" (waived: {finding.waived.reason})" if finding.waived else ""


def _where(finding: Finding) -> str:
    place = finding.place
    return f"{finding.file}:{place.line}:{place.column}:" if place else f"{finding.file}:"


renderers.add("concise", concise)
