"""The gate: pairs of files to findings that count."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.baseline_json import read_baseline
from transflow.formats.waivers_toml import read_waivers
from transflow.io.files import read_bytes
from transflow.io.git import file_at, merge_base
from transflow.model import Bitext, Document, Finding, Ledger, Waiver
from transflow.pipeline import judge, line_up, with_history
from transflow.services.bitexts import circumstances_of, documents_of
from transflow.services.documents import read_content, shown_path, termbase_of
from transflow.services.ledgers import known_pair, read_ledger_of
from transflow.services.pairs import Pair, changed_since, selected_pairs

FEW = 40  # pairs that one process judges sooner than several have started


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair with its findings (inline waivers applied), or with the problem that kept it from being read."""

    pair: Pair
    bitext: Bitext | None = None
    ledger: Ledger = field(default_factory=lambda: Ledger("", "", ""))
    is_synced: bool = True
    findings: tuple[Finding, ...] = ()
    problem: str = ""


Watched = Callable[[Iterable[Judged], int], Iterable[Judged]]


@dataclass(frozen=True, slots=True)
class Checked:
    """A run of the gate: the pairs judged, and the findings that remain after waivers and baseline."""

    judged: tuple[Judged, ...]
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        return tuple(each.problem for each in self.judged if each.problem)

    @property
    def bitexts(self) -> tuple[Bitext, ...]:
        return tuple(each.bitext for each in self.judged if each.bitext)


def check(
    settings: Settings,
    *,
    today: str,
    paths: Sequence[Path] = (),
    base: str | None = None,
    baseline: Path | None = None,
    jobs: int = 1,
    watched: Watched = lambda judged, count: judged,
) -> Checked:
    """Judges the selected pairs of a project. `today` is an ISO date; with `base`, only pairs changed
    since the merge base with that revision, and staleness by git. `watched` passes the pairs on as they
    are judged, and may show how many of how many are done."""
    pairs = selected_pairs(settings, paths)
    commit = merge_base(settings.root, base) if base else None
    if commit:
        pairs = changed_since(pairs, settings, commit)
    judge_one = partial(judge_pair, settings=settings, today=today, commit=commit)
    judged = tuple(watched(_all_judged(judge_one, pairs, jobs), len(pairs)))
    is_complete = not paths and not base
    return _settled(settings, judged, today, baseline, is_complete=is_complete)


def check_pair(settings: Settings, pair: Pair, *, today: str, baseline: Path | None = None) -> Checked:
    """Judges two files outside any layout; both must be there."""
    judged = judge_pair(pair, settings=settings, today=today, commit=None)
    return _settled(settings, (judged,), today, baseline, is_complete=False)


def _all_judged(function: partial[Judged], pairs: list[Pair], jobs: int) -> Iterator[Judged]:
    if jobs == 1 or len(pairs) < FEW:
        yield from map(function, pairs)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(function, pairs, chunksize=max(1, min(50, len(pairs) // (jobs * 4))))


def judge_pair(pair: Pair, *, settings: Settings, today: str, commit: str | None) -> Judged:
    """One pair from files to findings; a file that cannot be read is the problem of its pair alone."""
    try:
        judged = _known(pair, settings, today, commit)
        bitext = judged.bitext
        findings = () if bitext is None or bitext.scope == "none" else judge(bitext, settings.rules())
    except UnreadableFileError as error:
        return Judged(pair, problem=str(error))
    documents = (bitext.source, bitext.target) if bitext else ()
    marked = gate.with_inline_waivers(findings, documents)
    marked += tuple(gate.on_inline_waivers(documents, marked, pair.release))
    return replace(judged, findings=marked)


def _known(pair: Pair, settings: Settings, today: str, commit: str | None) -> Judged:
    """The pair aligned around its ledger, with the blocks that are stale by it; without a ledger, by git."""
    source, target = documents_of(pair, settings.root)
    circumstances = circumstances_of(source, pair, settings, today)
    ledger = read_ledger_of(settings, pair)
    if circumstances.scope != "none" and ledger.records:
        known = known_pair((source, target), ledger, termbase_of(settings), circumstances)
        return Judged(pair, known.bitext, known.ledger, known.ledger == ledger)
    bitext = line_up(source, target, termbase_of(settings), circumstances)
    if commit and circumstances.scope != "none":
        bitext = _with_git(bitext, pair, settings.root, commit)
    return Judged(pair, bitext, ledger, is_synced=circumstances.scope == "none")


def _with_git(bitext: Bitext, pair: Pair, root: Path, commit: str) -> Bitext:
    old_source = _as_it_was(pair.source, bitext.source, root, commit)
    old_target = _as_it_was(pair.target, bitext.target, root, commit)
    return with_history(bitext, old_source, old_target) if old_source and old_target else bitext


def _as_it_was(file: Path, document: Document, root: Path, commit: str) -> Document | None:
    data = file_at(root, commit, file)
    return read_content(data, file, document.language, root) if data is not None and data.strip() else None


def _settled(
    settings: Settings, judged: tuple[Judged, ...], today: str, baseline: Path | None, *, is_complete: bool
) -> Checked:
    findings = tuple(finding for each in judged for finding in each.findings)
    file, waivers = _waivers(settings)
    findings = gate.with_waivers(findings, waivers, today)
    findings += tuple(gate.on_waivers(file, waivers, findings, today, is_complete=is_complete))
    chosen = {each.name for each in settings.rules().chosen()}
    findings = tuple(_at_level(each, settings) for each in findings if each.check in chosen)
    if baseline:
        known = read_baseline(_baseline_bytes(baseline), str(baseline))
        shown = shown_path(baseline, settings.root)
        findings = tuple(gate.beyond_baseline(findings, known, shown, is_complete=is_complete))
    return Checked(judged, findings)


def _baseline_bytes(file: Path) -> bytes:
    if not file.is_file():
        raise TransflowError(
            f"baseline-unreadable: There is no baseline {file}; write one with --write-baseline."
        )
    return read_bytes(file)


def _at_level(finding: Finding, settings: Settings) -> Finding:
    level = settings.rules().levels.get(finding.check)
    return replace(finding, level=level) if level else finding


def _waivers(settings: Settings) -> tuple[str, tuple[Waiver, ...]]:
    file = settings.root / settings.waivers
    if not file.is_file():
        return settings.waivers, ()
    return settings.waivers, read_waivers(read_bytes(file), settings.waivers)
