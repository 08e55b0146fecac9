"""`transflow report`: pages for editors."""

from __future__ import annotations

import os
from pathlib import Path

import click

from transflow.cli.options import (
    COULD_NOT_RUN,
    FILE,
    config_option,
    message_options,
    note,
    note_problems,
    settings_for,
    today,
)
from transflow.report import plural
from transflow.services.report import write_report


@click.command("report")
@click.argument("paths", nargs=-1, metavar="[RELEASE]...")
@click.option("-o", "--output", type=FILE, required=True, metavar="DIR", help="Folder for the pages.")
@click.option("--jobs", type=click.IntRange(0), default=0, help="Processes; 0: one a core.")
@config_option
@message_options
def report_command(paths: tuple[str, ...], output: Path, jobs: int, config: Path | None, quiet: bool) -> int:
    """Writes one self-contained page per release and an index.

    RELEASE is a name, or a folder or file of a release; without any, all releases are reported.
    """
    existing = [Path(path) for path in paths if Path(path).exists()]
    settings = settings_for(config, existing)
    written = write_report(settings, paths, output, today=today(), jobs=jobs or os.cpu_count() or 1)
    note_problems(written.problems)
    note(f"{plural(len(written.pages), 'page')} and an index:", quiet=quiet)
    click.echo(written.index)
    return COULD_NOT_RUN if written.problems else 0
