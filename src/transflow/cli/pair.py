"""`transflow pair`: two heaps of documents, linked by content."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    BY_NAME,
    FILE,
    config_option,
    format_option,
    language_options,
    least_option,
    message_options,
    output_option,
    settings_for,
)
from transflow.cli.output import note, note_problems, put_out, with_progress
from transflow.report import plural
from transflow.report.pairing import Pairing, pairing_json, pairing_table, pairing_tsv
from transflow.services.glossaries import termbase_of
from transflow.services.own_files import demand_no_document, demand_no_loss
from transflow.services.pairing.pair import Homes, languages_of_folders, pair_folders

WRITERS = {"table": pairing_table, "tsv": pairing_tsv, "json": pairing_json}
LEFT_ALONE = 1


@click.command("pair")
@click.argument("source_dir", type=FILE)
@click.argument("target_dir", type=FILE)
@format_option(*WRITERS, default="table", help_text=BY_NAME)
@output_option
@least_option
@click.option(
    "--copy",
    "is_copied",
    is_flag=True,
    help="Copy each pair into the releases of the project, if all can be.",
)
@click.option("--strict", is_flag=True, help="Exit 1 where a document is left without a counterpart.")
@language_options(
    "Language of SOURCE_DIR; default: by its name, else by its documents.", "Language of TARGET_DIR."
)
@config_option
@message_options
def pair_command(
    *,
    source_dir: Path,
    target_dir: Path,
    form: str,
    output: Path | None,
    least: float,
    is_copied: bool,
    strict: bool,
    source_lang: str | None,
    target_lang: str | None,
    quiet: bool,
    config: Path | None,
) -> int:
    """Finds out which documents of two folders are versions of one text.

    File names tell nothing: dates, figures, names, terms, links and words do. One folder may hold both
    languages; give it twice then. Each pair comes with the probability that it is right.

    \b
    transflow pair old/lv old/en               which belong together
    transflow pair old/lv old/en -o pairs.tsv  as a list for transflow archive
    transflow pair old/lv old/en --copy        into the releases of the project
    """
    settings = settings_for(config)
    demand_no_document(output, (source_dir, target_dir))
    demand_no_loss(settings, (output,))
    pairing = pair_folders(
        source_dir,
        target_dir,
        tags=languages_of_folders(
            source_dir, target_dir, (source_lang, target_lang), (settings.source, settings.targets[0])
        ),
        termbase=termbase_of(settings),
        least=least,
        watched=_watched,
    )
    put_out(WRITERS[form](pairing), output)
    _report_trouble(pairing, quiet=quiet)
    if is_copied:
        from transflow.services.pairing.adopt import adopt

        note(f"{plural(adopt(pairing, settings), 'release')} copied into {settings.root}.", quiet=quiet)
    return _exit_code(pairing, is_strict=strict)


def _watched(files: Homes) -> Iterable[tuple[str, str]]:
    return with_progress(files, len(files), label="Reading")


def _report_trouble(pairing: Pairing, *, quiet: bool) -> None:
    note_problems(pairing.problems)
    if pairing.passed_over:
        note(f"{plural(pairing.passed_over, 'file')} of other kinds passed over.", quiet=quiet)


def _exit_code(pairing: Pairing, *, is_strict: bool) -> int:
    if pairing.problems:
        return COULD_NOT_RUN
    return LEFT_ALONE if is_strict and not pairing.is_complete else 0
