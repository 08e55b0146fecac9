"""`transflow status`: how far each release is, and what blocks it."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli import status_view as view
from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import config_option, format_option, jobs_option, settings_for_releases
from transflow.cli.output import note, note_problems, put_out
from transflow.services.status import status
from transflow.text.shown import on_terminal


@click.command("status")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@format_option("table", "json", default="table")
@jobs_option
@config_option
def status_command(*, releases: tuple[str, ...], form: str, jobs: int, config: Path | None) -> int:
    """Shows how far each release is in each language, what is stale and what blocks it.

    \b
    transflow status                              all releases
    transflow status 2026-09-01-robezsargi-macas  one release
    """
    settings = settings_for_releases(config, releases)
    found = status(settings, releases, today=today(), jobs=jobs)
    if form == "json":
        put_out(view.as_json(found), None)
    else:
        put_out(map(on_terminal, view.rows_as_table(found.rows)), None)
    note(found.passed_by, quiet=not found.passed_by)
    note_problems(found.problems)
    return COULD_NOT_RUN if found.problems else 0
