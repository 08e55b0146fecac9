"""The gate: pairs of files to findings that count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from transflow.config import Settings
from transflow.io.files import read_bytes
from transflow.io.git import merge_base
from transflow.model import Document, Finding, Verdict
from transflow.services.changed import changed_since
from transflow.services.judging import Judged, judge_documents, judge_pair
from transflow.services.pairs import Pair, selected_pairs
from transflow.services.processes import mapped
from transflow.services.settling import Found, settled
from transflow.services.verdicts import Circle, verdict_of, verdicts

T = TypeVar("T")
Watched = Callable[[Iterable[T], int], Iterable[T]]


@dataclass(frozen=True, slots=True)
class Checked:
    """A run of the gate: the pairs judged, and what was found in them."""

    judged: tuple[Judged, ...]
    found: Found

    @property
    def problems(self) -> tuple[str, ...]:
        return self.found.problems

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that remain after waivers and baseline."""
        return self.found.findings


def check(
    settings: Settings,
    *,
    today: str,
    paths: Sequence[Path] = (),
    base: str | None = None,
    baseline: Path | None = None,
    jobs: int = 1,
    watched: Watched[Judged] = lambda judged, count: judged,
) -> Checked:
    """Judges the selected pairs of a project. `today` is an ISO date; with `base`, only pairs changed
    since the merge base with that revision, and staleness by git. `watched` passes the pairs on as they
    are judged, and may show how many of how many are done."""
    pairs, commit = _selected(settings, paths, base)
    judge_one = partial(judge_pair, settings=settings, today=today, commit=commit)
    judged = tuple(watched(mapped(judge_one, pairs, jobs), len(pairs)))
    return _checked(settings, judged, today, baseline, is_complete=not paths and not base)


def find(
    settings: Settings,
    *,
    today: str,
    paths: Sequence[Path] = (),
    base: str | None = None,
    baseline: Path | None = None,
    jobs: int = 1,
    is_cached: bool = True,
    watched: Watched[Verdict] = lambda verdicts, count: verdicts,
) -> Found:
    """What `check` finds, without the bitexts; with `is_cached`, pairs that are as they were in an earlier
    run are not judged again."""
    pairs, commit = _selected(settings, paths, base)
    circle = Circle(settings, today, commit)
    found = watched(verdicts(pairs, circle, jobs=jobs, is_cached=is_cached), len(pairs))
    return settled(settings, found, today=today, baseline=baseline, is_complete=not paths and not base)


def check_pair(settings: Settings, pair: Pair, *, today: str, baseline: Path | None = None) -> Checked:
    """Judges two files outside any layout; one that is not there is refused."""
    for file in (pair.source, pair.target):
        read_bytes(file, root=settings.root)
    judged = (judge_pair(pair, settings=settings, today=today, commit=None),)
    return _checked(settings, judged, today, baseline, is_complete=False)


def check_documents(
    settings: Settings, source: Document, target: Document, *, today: str, baseline: Path | None = None
) -> Checked:
    """Judges two documents that stand in no file of the project, such as two published pages."""
    pair = Pair(target.path, Path(source.path), Path(target.path), source.language, target.language)
    judged = (judge_documents(pair, source, target, settings, today),)
    return _checked(settings, judged, today, baseline, is_complete=False)


def _checked(
    settings: Settings, judged: tuple[Judged, ...], today: str, baseline: Path | None, *, is_complete: bool
) -> Checked:
    found = map(verdict_of, judged)
    return Checked(judged, settled(settings, found, today=today, baseline=baseline, is_complete=is_complete))


def _selected(
    settings: Settings, paths: Sequence[Path], base: str | None
) -> tuple[Sequence[Pair], str | None]:
    """The pairs to judge, and the merge base."""
    pairs = selected_pairs(settings, paths)
    if not base:
        return pairs, None
    commit = merge_base(settings.root, base)
    return changed_since(pairs, settings, commit), commit
