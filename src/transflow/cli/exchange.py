"""`transflow export` and `transflow import`: releases for translators with other tools, and back."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from transflow.cli.clock import now, today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    FILE,
    config_option,
    json_option,
    message_options,
    settings_for,
    settings_for_releases,
    target_option,
)
from transflow.cli.output import cut, note, note_problems, print_json, say
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle, Exchange, exchange_for, exchanges, unheld
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.report import plural
from transflow.services.desk import Desk
from transflow.services.exchange.exporting import Exported, export
from transflow.services.exchange.importing import Import, Wanted, bring_in
from transflow.services.exchange.incoming import LEFT_OUT, Change
from transflow.services.own_files import demand_free
from transflow.text.diff import marked_diff

LEFT_SOMETHING_OUT = 1
FORMATS = ("csv", "docx", "html", "moses", "po", "pot", "tmx", "tsv", "xliff", "xliff12")
exchange_option = click.option(
    "--format", "form", metavar="FORMAT", help=f"{', '.join(FORMATS)}; default: by the name of the file."
)


@click.command("export")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@click.option("-o", "--output", type=FILE, help="File, or folder for a file a release; default: stdout.")
@exchange_option
@target_option()
@click.option(
    "--matches", is_flag=True, help="With what the memory offers for what is not translated or stale."
)
@config_option
@message_options
def export_command(
    *,
    releases: tuple[str, ...],
    output: Path | None,
    form: str | None,
    target: str,
    matches: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Writes releases for another tool or person: both texts of each paragraph, with their states.

    XLIFF 2.1 and 1.2, TMX, PO, CSV, TSV, Moses text, a page or a Word file with a table; `transflow import`
    takes them back. What a format cannot bring back is told. RELEASE is a name, or a folder or file of a
    release; without any, all are written.

    \b
    transflow export -o out --format docx  a Word file for each release
    transflow export -o all.xlf --matches  XLIFF, with what the memory offers
    """
    exchange = _chosen(form, output)
    settings = settings_for_releases(config, releases)
    exported = export(settings, releases, today=today(), target=target)
    if matches:
        exported = _with_matches(settings, exported)
    note_problems(exported.problems)
    bundles = exported.bundles
    files = list(_files(bundles, exchange, output)) if bundles else []
    demand_free(settings, (name for name, _ in files if name))
    for name, own in files:
        _write(name, exchange.write(own), len(own), quiet=quiet)
    if lost := unheld(exchange, bundles):
        note(f"A file of this format cannot bring back: {', '.join(lost)}.", quiet=quiet)
    return COULD_NOT_RUN if exported.problems else 0


def _with_matches(settings: Settings, exported: Exported) -> Exported:
    from transflow.services.exchange.offering import with_memory

    return with_memory(settings, exported)


def _chosen(form: str | None, output: Path | None) -> Exchange:
    if form:
        return exchanges[form]
    if output is None or _is_folder(output):
        raise TransflowError(f"Say which format: --format {', '.join(exchanges)}.")
    return exchange_for(str(output))


def _is_folder(output: Path) -> bool:
    return output.is_dir() or not output.suffix


def _files(
    bundles: Sequence[Bundle], exchange: Exchange, output: Path | None
) -> Iterator[tuple[Path | None, Sequence[Bundle]]]:
    """Which bundles go into which file; None stands for stdout."""
    if output and _is_folder(output):
        for each in bundles:
            yield output / f"{each.release}.{each.target_language}{exchange.suffixes[0]}", [each]
        return
    languages = {each.target_language for each in bundles}
    if len(languages) > 1:
        raise TransflowError("A file is in one language; say --to LANGUAGE, or name a folder with -o.")
    if len(bundles) > 1 and not exchange.holds_several:
        raise TransflowError(f"A {exchange.name} file holds one release; name a folder with -o.")
    yield output, bundles


def _write(file: Path | None, data: bytes, count: int, *, quiet: bool) -> None:
    if file is None:
        sys.stdout.buffer.write(data)
        return
    make_folder(file.parent)
    write_bytes_atomically(file, data)
    note(f"wrote {file}" + (f" ({count} releases)" if count > 1 else ""), quiet=quiet)


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
    changed = plural(len({(each.key, each.line) for each in done.changes}), "change")
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
