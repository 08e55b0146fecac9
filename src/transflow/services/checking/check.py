"""The gate for who wants the findings alone; where nothing has changed since an earlier run, nothing is judged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.frozen import replace
from transflow.model import Verdict
from transflow.services.checking.selection import pairs_asked_for
from transflow.services.checking.settling import Found, settled
from transflow.services.checking.verdicts import GateRun, Watched, verdicts


def check(
    settings: Settings,
    *,
    today: str,
    paths: Sequence[Path] = (),
    base: str | None = None,
    jobs: int = 1,
    is_cached: bool = True,
    watched: Watched[Verdict] = lambda verdicts, count: verdicts,
) -> Found:
    """The findings in the selected pairs of a project that count. `today` is an ISO date; with `base`, only pairs
    changed since the merge base with that revision, and staleness by git. With `is_cached`, pairs that are as they were
    in an earlier run are not judged again. `watched` passes the verdicts on as they come, and may show how many of how
    many are there."""
    asked = pairs_asked_for(settings, paths, base)
    run = GateRun(settings, today, asked.commit)
    found = watched(verdicts(asked.pairs, run, jobs=jobs, is_cached=is_cached), len(asked.pairs))
    is_complete = not paths and not base
    done = settled(settings, found, today=today, is_complete=is_complete, refused=asked.refused)
    return replace(done, passed_by=asked.passed_by)
