"""How a sync and the state of releases look, on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from transflow.services.status import Row
from transflow.services.sync import PairSync, Step, Synced
from transflow.text.diff import marked_diff

MANY = 3
WIDTH = 160
HEADS = ("release", "to", "missing", "initial", "translated", "reviewed", "final", "stale", "errors", "")


def pair_as_text(pair: PairSync, *, dry_run: bool) -> str:
    """What was done with a pair, or would be, and why."""
    return "\n".join(_told(pair, dry_run=dry_run))


def _told(pair: PairSync, *, dry_run: bool) -> Iterator[str]:
    yield f"{pair.pair.release} → {pair.pair.target_language}"
    if pair.renamed_from:
        yield f"  renamed: the ledger {pair.renamed_from} speaks of this text."
    if pair.is_new:
        yield from _begun(pair.steps)
    else:
        for step in pair.steps:
            yield from _step(step)
    for file in pair.files:
        yield f"  {'would write' if dry_run else 'wrote'} {file}"


def _begun(steps: Sequence[Step]) -> Iterator[str]:
    """A new ledger in a few lines: how many of each, and where the first ones stand."""
    reasons: dict[tuple[str, str], list[str]] = {}
    for step in steps:
        why = step.action.why.partition(" (")[0].rstrip(".")
        reasons.setdefault((why, step.file), []).append(str(step.line))
    for (why, file), lines in reasons.items():
        more = f" and {len(lines) - MANY} more" if len(lines) > MANY else ""
        yield f"  {len(lines)} × {why}: {file}:{', '.join(lines[:MANY])}{more}"


def _step(step: Step) -> Iterator[str]:
    action = step.action
    yield f"  {step.file}:{step.line}: {action.kind}. {action.why}"
    if action.before != action.after:
        yield f"    {_cut(marked_diff(action.before, action.after))}"


def _cut(text: str) -> str:
    line = text.replace("\n", " ¶ ")
    return line if len(line) <= WIDTH else f"{line[:WIDTH]}…"


def synced_as_json(synced: Synced, *, dry_run: bool) -> dict[str, Any]:
    """All that was done, or would be, and why."""
    return {
        "dry_run": dry_run,
        "unchanged": synced.unchanged,
        "pairs": [_pair(each) for each in synced.pairs],
        "orphans": list(synced.orphans),
        "waiting": list(synced.late),
    }


def _pair(pair: PairSync) -> dict[str, Any]:
    return {
        "release": pair.pair.release,
        "language": pair.pair.target_language,
        "is_new": pair.is_new,
        "renamed_from": pair.renamed_from or None,
        "actions": [_action(each) for each in pair.steps],
        "files": list(pair.files),
        "problem": pair.problem or None,
    }


def _action(step: Step) -> dict[str, Any]:
    action = step.action
    return {
        "kind": action.kind,
        "why": action.why,
        "key": action.key,
        "file": step.file,
        "line": step.line,
        "before": action.before,
        "after": action.after,
    }


def rows_as_json(rows: Sequence[Row]) -> dict[str, Any]:
    """All rows with all that blocks them."""
    listed = [
        {
            "release": row.release,
            "language": row.language,
            "states": row.states,
            "stale": row.stale,
            "conflicts": row.conflicts,
            "findings": row.findings,
            "blocked_by": row.blocks,
            "signed_off": row.signoff,
            "is_synced": row.is_synced,
            "translate": row.scope,
        }
        for row in rows
    ]
    return {"releases": listed}


def rows_as_table(rows: Sequence[Row]) -> str:
    """A row for a release and language; below, the first things that block each."""
    cells = [HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(HEADS))]
    lines = [
        "  ".join(cell.replace("\n", " ").ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in cells
    ]
    blocks = [f"{row.release} → {row.language}: {reason}" for row in rows for reason in row.blocks[:MANY]]
    return "\n".join(line.rstrip() for line in (*lines, *([""] if blocks else []), *blocks))


def _cells(row: Row) -> tuple[str, ...]:
    total = sum(row.states.values())
    shares = (f"{round(100 * number / total)} %" if number else "" for number in row.states.values())
    stale = row.stale + row.conflicts
    errors = row.findings.get("error", 0)
    return (
        row.release,
        row.language,
        *shares,
        str(stale or ""),
        str(errors or ""),
        _remark(row),
    )


def _remark(row: Row) -> str:
    if row.signoff:
        return row.signoff
    if not row.is_synced:
        return "not synced"
    return {"adapted": "summary", "none": "not to be translated"}.get(row.scope, "")
