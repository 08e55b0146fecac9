"""Waivers and the baseline are promises, and promises are kept in order: each waiver says why, ends when it
was meant to end, and goes when nothing needs it any more. The gate finds these flaws after the checks have
run, so no text can pass or fail them."""

from __future__ import annotations

from transflow.checks import check
from transflow.model import Bitext, Level, Remarks


@check("waiver-without-reason", Level.ERROR, passes=[], fails=[])
def waiver_without_reason(bitext: Bitext) -> Remarks:
    """A waiver says why the finding is accepted."""
    yield from ()


@check("waiver-unused", Level.WARNING, passes=[], fails=[])
def waiver_unused(bitext: Bitext) -> Remarks:
    """A waiver speaks of a finding that is still there."""
    yield from ()


@check("waiver-expired", Level.WARNING, passes=[], fails=[])
def waiver_expired(bitext: Bitext) -> Remarks:
    """A waiver with an end date no longer holds after that day."""
    yield from ()


@check("baseline-stale", Level.WARNING, passes=[], fails=[])
def baseline_stale(bitext: Bitext) -> Remarks:
    """The baseline counts only findings that are still there."""
    yield from ()


@check("baseline-unreadable", Level.ERROR, passes=[], fails=[])
def baseline_unreadable(bitext: Bitext) -> Remarks:
    """A baseline that cannot be read stops the run; it never counts as an empty one."""
    yield from ()
