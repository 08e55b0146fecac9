"""`transflow archive`: two heaps of documents paired, aligned, checked and written out."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    FILE,
    config_option,
    jobs_option,
    language_options,
    least_option,
    level_option,
    message_options,
    reader_option,
    settings_for,
)
from transflow.cli.output import note, note_problems, say, with_progress
from transflow.model import UnitLevel
from transflow.report import plural
from transflow.report.archive import archive_summary
from transflow.services.archive.chunks import Workforce
from transflow.services.archive.parts import FOLDER, Parts
from transflow.services.archive.run import ArchiveRequest, archive
from transflow.services.archive.writing import FORMATS, PAIRS
from transflow.services.own_files import demand_others


@click.command("archive")
@click.argument("source")
@click.argument("target", required=False)
@click.option(
    "-o", "--output", type=FILE, required=True, help="Folder for the results and what is done so far."
)
@click.option(
    "--format",
    "forms",
    type=click.Choice(FORMATS),
    multiple=True,
    default=("tmx", "jsonl"),
    show_default=True,
    help="What to write; may be repeated. Parquet needs the extra [archive].",
)
@level_option("The beads to write.")
@least_option
@click.option("--learn", is_flag=True, help="Learn words from a first alignment, then align again with them.")
@jobs_option
@click.option("--scheduler", default="", help="Address of a Dask scheduler whose workers do the work.")
@click.option(
    "--chunk",
    type=click.IntRange(1),
    metavar="N",
    default=25,
    show_default=True,
    help="Documents handed out at once.",
)
@language_options("Language of SOURCE; default: by its name, else the project's.", "Language of TARGET.")
@reader_option("the summary page")
@config_option
@message_options
def archive_command(
    *,
    source: str,
    target: str | None,
    output: Path,
    forms: tuple[str, ...],
    level: UnitLevel,
    least: float,
    learn: bool,
    jobs: int,
    scheduler: str,
    chunk: int,
    source_lang: str | None,
    target_lang: str | None,
    reader: str | None,
    quiet: bool,
    config: Path | None,
) -> int:
    """Pairs, aligns and checks two heaps of documents and writes the results into a folder.

    SOURCE and TARGET are folders or addresses in an object store (s3://…, with the extra [archive]); SOURCE alone
    holds both languages, or is a list: a document a line, or a pair a line as `transflow pair` writes them. A
    run that ended early goes on where it was when it is started again.

    \b
    transflow archive old/lv old/en -o results  two folders
    transflow archive pairs.tsv -o listed       pairs that are known
    """
    settings = settings_for(config)
    demand_others(output / PAIRS, (Path(source),))
    request = ArchiveRequest(
        source,
        target,
        output,
        (source_lang, target_lang),
        least,
        level,
        learn,
        tuple(dict.fromkeys(forms)),
        reader or settings.report_language,
    )
    workforce = Workforce(Parts(output / FOLDER), jobs, scheduler, chunk, with_progress)
    done = archive(request, settings, workforce, today=today())
    note_problems(done.problems)
    if done.summary.passed_over:
        note(f"{plural(done.summary.passed_over, 'file')} of other kinds passed over.", quiet=quiet)
    say(archive_summary(done.summary, done.tags), nl=False)
    say(f"See {done.page}.")
    return COULD_NOT_RUN if done.problems else 0
