"""The gate over pairs of files, with their bitexts: for corrections, and for who looks at the texts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from transflow.config import Settings
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.model import Document, Finding
from transflow.services.checking.judging import Judged, judge_documents, judge_pair
from transflow.services.checking.selection import pairs_asked_for
from transflow.services.checking.settling import Found, settled
from transflow.services.checking.verdicts import Watched, verdict_of
from transflow.services.processes import mapped
from transflow.services.releases.pairs import Pair


class Checked(Frozen):
    """A run of the gate: the pairs judged, and what was found in them."""

    judged: tuple[Judged, ...]
    found: Found

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each pair that could not be judged, and each file that could not be read."""
        return self.found.problems

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings that remain after waivers and baseline."""
        return self.found.findings


def check_with_texts(
    settings: Settings,
    *,
    today: str,
    paths: Sequence[Path] = (),
    base: str | None = None,
    jobs: int = 1,
    watched: Watched[Judged] = lambda judged, count: judged,
) -> Checked:
    """Judges the selected pairs of a project. `today` is an ISO date; with `base`, only pairs changed
    since the merge base with that revision, and staleness by git. `watched` passes the pairs on as they
    are judged, and may show how many of how many are done."""
    asked = pairs_asked_for(settings, paths, base)
    judge_one = partial(judge_pair, settings=settings, today=today, commit=asked.commit)
    judged = tuple(watched(mapped(judge_one, asked.pairs, jobs), len(asked.pairs)))
    return _checked(settings, judged, today, is_complete=not paths and not base, refused=asked.refused)


def check_pair(settings: Settings, pair: Pair, *, today: str) -> Checked:
    """Judges two files outside any layout; one that is not there is refused."""
    for file in (pair.source, pair.target):
        read_bytes(file, root=settings.root)
    judged = (judge_pair(pair, settings=settings, today=today, commit=None),)
    return _checked(settings, judged, today, is_complete=False)


def check_documents(settings: Settings, source: Document, target: Document, *, today: str) -> Checked:
    """Judges two documents that stand in no file of the project, such as two published pages."""
    pair = Pair(target.path, Path(source.path), Path(target.path), source.language, target.language)
    judged = (judge_documents(pair, source, target, settings, today),)
    return _checked(settings, judged, today, is_complete=False)


def _checked(
    settings: Settings,
    judged: tuple[Judged, ...],
    today: str,
    *,
    is_complete: bool,
    refused: Sequence[str] = (),
) -> Checked:
    found = settled(settings, map(verdict_of, judged), today=today, is_complete=is_complete, refused=refused)
    return Checked(judged, found)
