"""The gate: pairs of files to findings that count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.baseline_json import read_baseline
from transflow.io.files import read_bytes
from transflow.io.git import merge_base
from transflow.model import Document, Finding, Verdict
from transflow.services.documents import shown_path
from transflow.services.judging import Judged, judge_documents, judge_pair
from transflow.services.pairs import Pair, changed_since, selected_pairs
from transflow.services.processes import mapped
from transflow.services.verdicts import Circle, verdict_of, verdicts
from transflow.services.waivers import waivers_of

T = TypeVar("T")
Watched = Callable[[Iterable[T], int], Iterable[T]]


@dataclass(frozen=True, slots=True)
class Checked:
    """A run of the gate: the pairs judged, and the findings that remain after waivers and baseline."""

    judged: tuple[Judged, ...]
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(each.problem for each in self.judged if each.problem)

    @property
    def found(self) -> Found:
        """The same without the bitexts."""
        return Found(tuple(map(verdict_of, self.judged)), self.findings)


@dataclass(frozen=True, slots=True)
class Found:
    """A run of the gate for who wants the findings alone: those that remain after waivers and baseline."""

    verdicts: tuple[Verdict, ...]
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(each.problem for each in self.verdicts if each.problem)


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
    is_complete = not paths and not base
    return Checked(judged, _settled(settings, judged, today, baseline, is_complete=is_complete))


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
    found = tuple(watched(verdicts(pairs, circle, jobs=jobs, is_cached=is_cached), len(pairs)))
    is_complete = not paths and not base
    return Found(found, _settled(settings, found, today, baseline, is_complete=is_complete))


def look_through(
    settings: Settings,
    pairs: Sequence[Pair],
    look: Callable[[Judged], T],
    *,
    today: str,
    jobs: int = 1,
    is_complete: bool,
) -> tuple[tuple[T, ...], Found]:
    """What `look` makes of each of these pairs, and what is found in them; no bitext is kept. `is_complete`
    says that they are all."""
    see = partial(_seen, look=look, settings=settings, today=today)
    seen = tuple(mapped(see, pairs, jobs))
    verdicts = [verdict for _, verdict in seen]
    return tuple(made for made, _ in seen), found_in(settings, verdicts, today=today, is_complete=is_complete)


def found_in(settings: Settings, verdicts: Sequence[Verdict], *, today: str, is_complete: bool) -> Found:
    """What remains of verdicts after waivers; `is_complete` says that they are all."""
    findings = _settled(settings, verdicts, today, None, is_complete=is_complete)
    return Found(tuple(verdicts), findings)


def _seen(pair: Pair, *, look: Callable[[Judged], T], settings: Settings, today: str) -> tuple[T, Verdict]:
    judged = judge_pair(pair, settings=settings, today=today, commit=None)
    return look(judged), verdict_of(judged)


def check_pair(settings: Settings, pair: Pair, *, today: str, baseline: Path | None = None) -> Checked:
    """Judges two files outside any layout; one that is not there is refused."""
    for file in (pair.source, pair.target):
        read_bytes(file, root=settings.root)
    judged = (judge_pair(pair, settings=settings, today=today, commit=None),)
    return Checked(judged, _settled(settings, judged, today, baseline, is_complete=False))


def check_documents(
    settings: Settings, source: Document, target: Document, *, today: str, baseline: Path | None = None
) -> Checked:
    """Judges two documents that stand in no file of the project, such as two published pages."""
    pair = Pair(target.path, Path(source.path), Path(target.path), source.language, target.language)
    judged = (judge_documents(pair, source, target, settings, today),)
    return Checked(judged, _settled(settings, judged, today, baseline, is_complete=False))


def _selected(settings: Settings, paths: Sequence[Path], base: str | None) -> tuple[list[Pair], str | None]:
    """The pairs to judge, and the merge base."""
    pairs = selected_pairs(settings, paths)
    if not base:
        return pairs, None
    commit = merge_base(settings.root, base)
    return changed_since(pairs, settings, commit), commit


def _settled(
    settings: Settings,
    judged: Iterable[Judged | Verdict],
    today: str,
    baseline: Path | None,
    *,
    is_complete: bool,
) -> tuple[Finding, ...]:
    """The findings that remain after waivers and baseline, at the levels of the settings. What a waiver or
    the baseline speaks of is gone only where every check has run."""
    judged = tuple(judged)
    is_complete = is_complete and not settings.select
    findings = tuple(finding for each in judged for finding in each.findings)
    findings += tuple(gate.across_releases(use for each in judged for use in each.uses))
    waivers = waivers_of(settings)
    findings = gate.with_waivers(findings, waivers, today)
    findings += tuple(gate.on_waivers(settings.waivers, waivers, findings, today, is_complete=is_complete))
    chosen = {each.name for each in settings.rules().chosen()}
    findings = tuple(_at_level(each, settings) for each in findings if each.check in chosen)
    if baseline:
        known = read_baseline(_baseline_bytes(baseline), str(baseline))
        shown = shown_path(baseline, settings.root)
        findings = tuple(gate.beyond_baseline(findings, known, shown, is_complete=is_complete))
    return findings


def _baseline_bytes(file: Path) -> bytes:
    if not file.is_file():
        raise TransflowError(
            f"baseline-unreadable: There is no baseline {file}; write one with --write-baseline."
        )
    return read_bytes(file)


def _at_level(finding: Finding, settings: Settings) -> Finding:
    level = settings.rules().levels.get(finding.check)
    return replace(finding, level=level) if level else finding
