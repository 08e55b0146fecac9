"""What counts of verdicts, taken one by one: what remains of them after waivers and baseline, and what can be said
when all have been seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice

from transflow import gate
from transflow.config import Settings
from transflow.formats.own_files.verdict_json import plain_verdict, verdict_of_plain
from transflow.frozen import Frozen, replace
from transflow.io.scratch import MOST, Pile
from transflow.model import Finding, Tally, Verdict
from transflow.services.checking.baseline import debt_of
from transflow.services.checking.waivers import waivers_of
from transflow.services.glossaries import glossary_conflicts
from transflow.services.releases.paths import shown_path
from transflow.terms.flaws import Flaw

Passing = Callable[[Iterable[Verdict]], Iterable[Verdict]]


class Found(Frozen):
    """A run of the gate for who wants the findings alone: the verdicts in which something remains after waivers and
    baseline, last what is said of no single pair, and their sums. Of many verdicts most are on disk and are read
    whenever they are gone through."""

    verdicts: Pile[Verdict]
    tally: Tally
    pairs: int
    """How many of the verdicts are on pairs."""
    passed_by: str = ""
    """A sentence on releases that were passed by."""

    def of_pairs(self) -> Iterator[Verdict]:
        """The verdicts on pairs."""
        return islice(self.verdicts, self.pairs)

    def of_none(self) -> Iterator[Verdict]:
        """What is said of no single pair."""
        return (self.verdicts[number] for number in range(self.pairs, len(self.verdicts)))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings at once."""
        return tuple(finding for each in self.verdicts for finding in each.findings)

    @property
    def problems(self) -> tuple[str, ...]:
        """A sentence for each pair that could not be judged, and each file that could not be read."""
        return tuple(self.tally.problems)


def settled(
    settings: Settings,
    verdicts: Iterable[Verdict],
    *,
    today: str,
    is_complete: bool,
    refused: Iterable[str] = (),
    most: int = MOST,
    passing: Passing = lambda verdicts: verdicts,
) -> Found:
    """What remains of verdicts after waivers and baseline, at the levels of the settings. What a waiver speaks of is
    gone only where its check has run on all pairs (`is_complete`) and each could be read, what the baseline speaks of
    only where every check has; the glossaries are looked through where all pairs were asked for. Each of `refused` says
    why a release was not read. So many verdicts (`most`) are kept in memory. `passing` passes on what remains of each
    pair when it comes, before anything is said across pairs."""
    rest = _Rest(settings, today, is_complete=is_complete)
    at_fault = glossary_conflicts(settings) if is_complete and rest.looks_for("glossary-conflict") else ()
    kept, tally, names = Pile(plain_verdict, verdict_of_plain, most), Tally(), gate.Names()
    for problem in refused:
        tally.add(rest.of(Verdict("", problem=problem)))
    for left in passing(map(rest.of, verdicts)):
        tally.add(left)
        if left.findings or left.uses:
            names.add(len(kept), left.uses)
            kept.append(left)
    pairs = len(kept)
    for each in chain(map(rest.of, names.unlike_most(kept.__getitem__)), rest.at_the_end(at_fault)):
        tally.count(each.findings)
        if each.findings:
            kept.append(each)
    tally.forgiven = rest.forgiven
    return Found(kept, tally, pairs)


class _Rest:
    """What remains of findings, and what that tells of the waivers and the baseline."""

    def __init__(self, settings: Settings, today: str, *, is_complete: bool) -> None:
        rules = settings.rules()
        self._levels, self._is_chosen = rules.levels, rules.is_chosen
        self._file, self._waivers, self._today = settings.waivers, waivers_of(settings), today
        self._valid = gate.valid_waivers(self._waivers, today)
        self._spoken_of = {each.fingerprint for each in self._waivers}
        self._met: list[Finding] = []
        file = settings.baseline_file
        self._baseline, self._debt = shown_path(file, settings.root) if file else "", debt_of(settings)
        self._is_complete, self._is_of_all = is_complete, is_complete and not settings.select

    def of(self, verdict: Verdict) -> Verdict:
        """What remains of the next verdict."""
        if verdict.problem:  # what is said of a release that was not read may still hold
            self._is_complete = self._is_of_all = False
        if not verdict.findings:
            return verdict
        marked = [gate.waived_by(each, self._valid.get(each.fingerprint)) for each in verdict.findings]
        self._met += (each for each in marked if each.fingerprint in self._spoken_of)
        return replace(verdict, findings=tuple(self._counting(marked)))

    @property
    def forgiven(self) -> int:
        """How many findings the baseline has kept out so far."""
        return self._debt.forgiven

    def looks_for(self, check: str) -> bool:
        """Whether a check is to run."""
        return self._is_chosen(check)

    def at_the_end(self, at_fault: Iterable[Flaw]) -> Iterator[Verdict]:
        """The flaws of the waivers and of the glossaries, and debt that is gone."""
        flaws = gate.on_waivers(self._file, self._waivers, self._met, self._today, self._has_run)
        gone = self._debt.gone(self._baseline) if self._is_of_all else ()
        yield Verdict("", (*self._counting(chain(flaws, gate.on_glossaries(at_fault))), *gone))

    def _has_run(self, check: str) -> bool:
        return self._is_complete and self._is_chosen(check)

    def _counting(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        chosen = (self._at_level(each) for each in findings if self._is_chosen(each.check))
        return self._debt.beyond(chosen)

    def _at_level(self, finding: Finding) -> Finding:
        level = self._levels.get(finding.check)
        return replace(finding, level=level) if level and level is not finding.level else finding
