"""How a sync looks, on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from transflow.cli.output import cut, in_pieces
from transflow.report.json_pieces import LIST
from transflow.services.sync import Synced
from transflow.text.diff import marked_diff

if TYPE_CHECKING:
    from transflow.services.ledgers.syncing import PairSync, Step

MANY = 3


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
        if not (pair.steps or pair.renamed_from):
            yield "  noted: no text changed in wording or facts; the ledger was brought up to date."
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
        yield f"    {cut(marked_diff(action.before, action.after))}"


def synced_as_json(synced: Synced, *, dry_run: bool) -> Iterator[str]:
    """All that was done, or would be, and why, in pieces."""
    values = {
        "dry_run": dry_run,
        "unchanged": synced.unchanged,
        "pairs": LIST,
        "orphans": list(synced.orphans),
        "waiting": list(synced.late),
        "problems": list(synced.problems),
    }
    return in_pieces(values, map(_pair, synced.pairs))


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
