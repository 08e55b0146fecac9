"""`transflow import`: takes in what translators with other tools send back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from transflow.cli.clock import now
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    FILE,
    config_option,
    exchange_option,
    json_option,
    message_options,
    settings_for,
    target_option,
)
from transflow.cli.output import cut, note, note_problems, print_json, say
from transflow.formats.exchange import exchanges
from transflow.report import plural
from transflow.services.desk import Desk
from transflow.services.exchange.importing import Import, Wanted, bring_in
from transflow.services.exchange.incoming import LEFT_OUT, Change
from transflow.text.diff import marked_diff

LEFT_SOMETHING_OUT = 1


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=FILE, metavar="FILE...")
@exchange_option
@click.option(
    "--release",
    metavar="RELEASE",
    default="",
    help="The release, where the file does not say it; of several, only this one.",
)
@target_option(help_text="The language, where it does not say it; of several, only this one.")
@click.option(
    "--as", "by", default="", metavar="NAME", help="Who translated it; noted where the file gives a state."
)
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@json_option
@config_option
@message_options
def import_command(
    *,
    files: tuple[Path, ...],
    form: str | None,
    release: str,
    target: str,
    by: str,
    dry_run: bool,
    is_json: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Takes in what was changed in files that `transflow export` made, or another tool.

    A changed translation goes into the target file and counts as translated; the file may say that it is
    reviewed, never that it is final. One whose source has changed since is not taken in, one that was edited
    here too is a conflict. Exit code 1: something of the files is not in place, and why is told.

    \b
    transflow import all.xlf               what a translator sent back
    transflow import out/*.docx --dry-run  what would change
    transflow import all.xlf --as Anna     noted as the work of Anna
    """
    wanted = Wanted(files, exchanges[form] if form else None, release, target)
    done = bring_in(Desk(settings_for(config), by, now()), wanted, dry_run=dry_run)
    if is_json:
        print_json(_as_json(done, dry_run=dry_run))
    problems = [each.problem for each in done if each.problem]
    held = Counter(each.file for each in done)
    for each in done:
        if not is_json and not each.problem:
            _tell(each, is_alone=held[each.file] == 1, dry_run=dry_run, quiet=quiet)
    note_problems(problems)
    if problems:
        return COULD_NOT_RUN
    return LEFT_SOMETHING_OUT if any(each.left_out for each in done) else 0


def _tell(done: Import, *, is_alone: bool, dry_run: bool, quiet: bool) -> None:
    if done.changes:
        say(f"{done.pair.release} → {done.pair.target_language}")
    for change in done.changes:
        place = f"{done.file}:{change.line}" if change.line else done.file
        say(f"  {place}: {change.kind}. {change.why}")
        if change.before != change.after:
            say(f"    {cut(marked_diff(change.before, change.after))}")
    for file in done.files:
        say(f"  {'would write' if dry_run else 'wrote'} {file}")
    left = f", {len(done.left_out)} of them not in place" if done.left_out else ""
    units = {(each.key or at, each.line) for at, each in enumerate(done.changes)}  # unknown ones have no key
    changed = plural(len(units), "change")
    about = done.file if is_alone else f"{done.file}, {done.pair.release}"
    note(f"{about}: {changed}{left}; {done.unchanged} unchanged", quiet=quiet)


def _as_json(done: Sequence[Import], *, dry_run: bool) -> dict[str, Any]:
    return {"dry_run": dry_run, "bundles": [_bundle(each) for each in done]}


def _bundle(done: Import) -> dict[str, Any]:
    return {
        "file": done.file,
        "release": done.pair.release,
        "language": done.pair.target_language,
        "changes": [_change(each) for each in done.changes],
        "unchanged": done.unchanged,
        "files": list(done.files),
        "problem": done.problem or None,
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "is_in_place": change.kind not in LEFT_OUT,
        "why": change.why,
        "key": change.key,
        "line": change.line or None,
        "source": change.source,
        "before": change.before,
        "after": change.after,
    }
