"""How far each release is in each language, and what blocks it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from transflow import gate
from transflow.config import Settings
from transflow.ledger.signing import is_valid
from transflow.model import Finding, Ledger, Record, Scope, State
from transflow.services.check import look_through
from transflow.services.judging import Judged
from transflow.services.pairs import named_pairs


@dataclass(frozen=True, slots=True)
class Row:
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


@dataclass(frozen=True, slots=True)
class Status:
    """All rows, by release, and what could not be read."""

    rows: tuple[Row, ...]
    problems: tuple[str, ...]


def status(settings: Settings, names: Sequence[str] = (), *, today: str, jobs: int = 1) -> Status:
    """The state of the releases named (none: all), judged by their files as they are now."""
    pairs = named_pairs(settings, names)
    looks, seen = look_through(settings, pairs, _row, today=today, jobs=jobs, is_complete=not names)
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in seen.findings:
        if finding.waived is None:
            found[finding.release].append(finding)
    rows = [_with_findings(row, found[row.release], settings) for row in looks if row]
    return Status(tuple(rows), seen.problems)


def _with_findings(row: Row, found: Sequence[Finding], settings: Settings) -> Row:
    findings = [each for each in found if each.language in ("", row.language)]
    return replace(
        row,
        findings=Counter(each.level.label for each in findings),
        blocks=tuple(
            gate.where_and_why(each) for each in findings if gate.fails([each], settings.gate_level)
        ),
    )


def _row(judged: Judged) -> Row | None:
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
        judged.bitext.source.metadata.get("due", "")[:10],
    )


def _is_stale(record: Record) -> bool:
    return bool(record.change and not record.conflict and record.state is not State.MISSING)


def _signoff(ledger: Ledger) -> str:
    if ledger.signoff is None:
        return ""
    if is_valid(ledger):
        return f"signed off by {ledger.signoff.by} on {ledger.signoff.on}"
    return f"changed since {ledger.signoff.by} signed it off on {ledger.signoff.on}"
