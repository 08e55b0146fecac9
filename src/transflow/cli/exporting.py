"""`transflow export`: releases for translators with other tools."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    FILE,
    config_option,
    exchange_option,
    message_options,
    settings_for_releases,
    target_option,
)
from transflow.cli.output import note, note_problems
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle, Exchange, exchange_for, exchanges, unheld
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.services.exchange.exporting import Exported, export
from transflow.services.own_files import demand_free


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
