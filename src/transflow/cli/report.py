"""`transflow report`: pages for editors."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    FILE,
    config_option,
    jobs_option,
    message_options,
    reader_option,
    settings_for_releases,
)
from transflow.cli.output import note, note_problems, say
from transflow.report import plural
from transflow.services.report import write_report


@click.command("report")
@click.argument("paths", nargs=-1, metavar="[RELEASE]...")
@click.option("-o", "--output", type=FILE, required=True, metavar="DIR", help="Folder for the pages.")
@reader_option("the pages")
@jobs_option
@config_option
@message_options
def report_command(
    *, paths: tuple[str, ...], output: Path, reader: str | None, jobs: int, config: Path | None, quiet: bool
) -> int:
    """Writes one self-contained page per release and an index.

    RELEASE is a name, or a folder or file of a release; without any, all releases are reported.

    \b
    transflow report -o pages                              all releases
    transflow report -o pages 2026-09-01-robezsargi-macas  one release
    """
    settings = settings_for_releases(config, paths)
    language = reader or settings.report_language
    written = write_report(settings, paths, output, today=today(), jobs=jobs, language=language)
    note_problems(written.problems)
    note(f"{plural(len(written.pages), 'page')} and an index:", quiet=quiet)
    say(str(written.index))
    return COULD_NOT_RUN if written.problems else 0
