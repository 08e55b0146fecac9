"""How far each release is in each language, and what blocks it."""

from __future__ import annotations

import pickle
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter

from transflow import gate
from transflow.config import Settings
from transflow.frozen import Frozen, replace
from transflow.io.scratch import Pile
from transflow.ledger.signing import is_valid
from transflow.model import Finding, Ledger, Level, Record, Scope, State, Verdict
from transflow.services.checking.judging import Judged, judge_pair
from transflow.services.checking.settling import Found, settled
from transflow.services.checking.verdicts import verdict_of
from transflow.services.ledgers.orphans import with_former_ledgers
from transflow.services.processes import mapped
from transflow.services.releases.index import said_of
from transflow.services.releases.pairs import Pair
from transflow.services.releases.passed_by import passed_by
from transflow.services.releases.selecting import named_pairs


class Row(Frozen):
    """One release in one language."""

    release: str
    language: str
    states: Mapping[str, int]
    """How many paragraphs are in each state, by its name, from missing to final."""
    stale: int
    conflicts: int
    findings: Mapping[str, int]
    """How many findings that count, by level."""
    blocks: tuple[str, ...]
    """Where and why the gate fails, one line each."""
    signoff: str
    is_synced: bool
    scope: Scope
    due: str = ""
    """The day (ISO) on which the translation is due, where the source says so."""
    lacks_source: bool = False


class Status(Frozen):
    """All rows, by release, what could not be read, and a sentence on releases that were passed by. Of many rows most
    are on disk and are read whenever they are gone through."""

    rows: Sequence[Row]
    problems: tuple[str, ...]
    passed_by: str = ""


def status(settings: Settings, names: Sequence[str] = (), *, today: str, jobs: int = 1) -> Status:
    """The state of the releases named (none: all), judged by their files as they are now."""
    readable, refused = named_pairs(settings, names)
    pairs = with_former_ledgers(readable, settings)
    looks = mapped(partial(_look, settings=settings, today=today), pairs, jobs)
    rows, full = _pile(), _pile()
    verdicts = _putting_aside(looks, rows)
    found = settled(settings, verdicts, today=today, is_complete=not names, refused=refused)
    for row in _full(rows, found, settings):
        full.append(row)
    return Status(full, found.problems, "" if names else passed_by(readable))


def _pile() -> Pile[Row]:
    return Pile(pickle.dumps, pickle.loads)


def _look(pair: Pair, *, settings: Settings, today: str) -> tuple[Row | None, Verdict]:
    judged = judge_pair(pair, settings=settings, today=today, commit=None)
    return _row(judged, settings), verdict_of(judged)


def _putting_aside(looks: Iterable[tuple[Row | None, Verdict]], rows: Pile[Row]) -> Iterator[Verdict]:
    """The verdicts; the rows go on the pile."""
    for row, verdict in looks:
        if row:
            rows.append(row)
        yield verdict


def _full(rows: Iterable[Row], found: Found, settings: Settings) -> Iterator[Row]:
    """The rows with what was found in their releases, pair by pair or across them. Both are in one order."""
    late: dict[str, list[Finding]] = defaultdict(list)
    for each in (finding for verdict in found.of_none() for finding in verdict.findings):
        late[each.release].append(each)
    told = ((name, list(own)) for name, own in groupby(found.of_pairs(), key=attrgetter("release")))
    next_told = next(told, None)
    for name, own_rows in groupby(rows, key=attrgetter("release")):
        verdicts: list[Verdict] = []
        if next_told and next_told[0] == name:
            verdicts, next_told = next_told[1], next(told, None)
        findings = [*(each for verdict in verdicts for each in verdict.findings), *late.get(name, ())]
        counting = [each for each in findings if each.waived is None]
        yield from (_with_findings(row, counting, settings.gate_level) for row in own_rows)


def _with_findings(row: Row, found: Sequence[Finding], level: Level | None) -> Row:
    findings = [each for each in found if each.language in ("", row.language)]
    return replace(
        row,
        findings=Counter(each.level.label for each in findings),
        blocks=tuple(gate.where_and_why(each) for each in findings if gate.fails([each], level)),
    )


def _row(judged: Judged, settings: Settings) -> Row | None:
    """What the files of a release say of it; nothing where they cannot be read."""
    if judged.bitext is None:
        return None
    records = judged.ledger.active
    states = Counter(each.state for each in records)
    return Row(
        judged.pair.release,
        judged.pair.target_language,
        {state.value: states[state] for state in State},
        sum(_is_stale(each) for each in records),
        sum(bool(each.conflict) for each in records),
        {},
        (),
        _signoff(judged.ledger),
        judged.is_synced,
        judged.bitext.scope,
        said_of(judged.pair.release, judged.bitext.source, settings).get("due", "")[:10],
        judged.bitext.source.is_missing,
    )


def _is_stale(record: Record) -> bool:
    return bool(record.change and not record.conflict and record.state is not State.MISSING)


def _signoff(ledger: Ledger) -> str:
    if ledger.signoff is None:
        return ""
    if is_valid(ledger):
        return f"signed off by {ledger.signoff.by} on {ledger.signoff.on}"
    return f"changed since {ledger.signoff.by} signed it off on {ledger.signoff.on}"
