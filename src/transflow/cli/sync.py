"""`transflow sync` and `transflow status`: what is agreed, what has moved since."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from transflow.cli.options import config_option, note, quiet_option, settings_for, today
from transflow.services.status import Row, status
from transflow.services.sync import PairSync, Step, Synced, sync
from transflow.text.diff import marked_diff

COULD_NOT_RUN = 2
MANY = 3
WIDTH = 160


def _existing(names: Sequence[str]) -> list[Path]:
    return [Path(name) for name in names if Path(name).exists()]


@click.command("sync")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@click.option("--dry-run", is_flag=True, help="Say what would change and why; write nothing.")
@config_option
@quiet_option
def sync_command(*, releases: tuple[str, ...], dry_run: bool, config: Path | None, quiet: bool) -> int:
    """Brings files and ledgers together.

    Edited paragraphs are remembered in translations/{release}.{lang}.po: what became stale, what was
    translated, what two people edited. A translation changed in the ledger is put into its file.
    RELEASE is a name, or a folder or file of a release; without any, all releases are synced.
    """
    settings = settings_for(config, _existing(releases))
    synced = sync(settings, releases, today=today(), dry_run=dry_run)
    for each in synced.pairs:
        if not each.problem:
            click.echo("\n".join(_told(each, dry_run=dry_run)))
    for problem in synced.problems:
        note(f"transflow: {problem}")
    for sentence in synced.late:
        note(f"transflow: {sentence}")
    for orphan in synced.orphans:
        note(f"{orphan}: its release is gone; remove it if it won't come back.", quiet=quiet)
    note(_sum(synced), quiet=quiet)
    return COULD_NOT_RUN if synced.problems else 0


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
    reasons: dict[str, list[str]] = {}
    for step in steps:
        reasons.setdefault(step.action.why.partition(" (")[0].rstrip("."), []).append(
            f"{step.file}:{step.line}"
        )
    for why, places in reasons.items():
        more = f" and {len(places) - MANY} more" if len(places) > MANY else ""
        yield f"  {len(places)} × {why}: {', '.join(places[:MANY])}{more}"


def _step(step: Step) -> Iterator[str]:
    action = step.action
    yield f"  {step.file}:{step.line}: {action.kind}. {action.why}"
    if action.before != action.after:
        yield f"    {_cut(marked_diff(action.before, action.after))}"


def _cut(text: str) -> str:
    line = text.replace("\n", " ¶ ")
    return line if len(line) <= WIDTH else f"{line[:WIDTH]}…"


def _sum(synced: Synced) -> str:
    kinds = Counter(step.action.kind for pair in synced.pairs for step in pair.steps)
    what = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    return f"{synced.unchanged} unchanged" + (f"; {what}" if what else "")


@click.command("status")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--jobs", type=click.IntRange(0), default=0, help="Processes; 0: one a core.")
@config_option
def status_command(*, releases: tuple[str, ...], form: str, jobs: int, config: Path | None) -> int:
    """Shows how far each release is in each language, what is stale and what blocks it."""
    settings = settings_for(config, _existing(releases))
    found = status(settings, releases, today=today(), jobs=jobs or os.cpu_count() or 1)
    click.echo(_as_json(found.rows) if form == "json" else _as_table(found.rows))
    for problem in found.problems:
        note(f"transflow: {problem}")
    return COULD_NOT_RUN if found.problems else 0


def _as_json(rows: Sequence[Row]) -> str:
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
    return json.dumps({"version": 1, "releases": listed}, ensure_ascii=False, indent=1)


HEADS = ("release", "to", "missing", "initial", "translated", "reviewed", "final", "stale", "errors", "")


def _as_table(rows: Sequence[Row]) -> str:
    cells = [HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(HEADS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
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
