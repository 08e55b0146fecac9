"""Outcomes for renderers: findings, and what a run that found them sums up to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transflow.model import Finding, Lines, Tally, Verdict
from transflow.report import Outcome, Style, renderers


def outcome_of(
    findings: Sequence[Finding], releases: int, segments: int, exit_code: int = 0, lines: Lines | None = None
) -> Outcome:
    """The outcome of a run that found this, all in one verdict."""
    tally = Tally(releases, segments)
    tally.count(findings)
    return Outcome((Verdict("a", tuple(findings), segments, lines or {}),), tally, exit_code)


def shown(form: str, outcome: Outcome, **style: Any) -> str:
    """A report, its pieces joined."""
    return "".join(renderers[form](outcome, Style(**style)))
