"""`transflow align`: two files, lined up."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.align.explain import explained
from transflow.cli.options import (
    BY_NAME,
    FILE,
    config_option,
    format_option,
    language_options,
    level_option,
    output_option,
    reader_option,
    settings_for,
)
from transflow.cli.output import put_out, terminal_style
from transflow.formats.bitexts.moses import bitext_to_moses
from transflow.formats.bitexts.tmx import bitext_to_tmx
from transflow.formats.bitexts.tsv import bitext_to_tsv
from transflow.model import Bitext, UnitLevel
from transflow.report.alignment import alignment_json, alignment_table
from transflow.services.align import Units, align_files
from transflow.services.glossaries import termbase_of
from transflow.services.own_files import demand_no_loss, demand_others
from transflow.services.releases.documents import languages_of

WRITERS = {
    "json": alignment_json,
    "tsv": bitext_to_tsv,
    "moses": bitext_to_moses,
    "tmx": bitext_to_tmx,
}
FORMS = ("table", *WRITERS, "html")


@click.command("align")
@click.argument("source", type=FILE)
@click.argument("target", type=FILE)
@level_option("What the beads join.")
@click.option(
    "--units",
    type=click.Choice(["blocks", "lines"]),
    default="blocks",
    show_default=True,
    help="What counts as one: a block of the document, or a line of the file.",
)
@format_option(*FORMS, default="table", help_text=BY_NAME)
@output_option
@click.option("--pin", type=FILE, help="JSON with beads that must stay together.")
@click.option(
    "--explain", is_flag=True, help="Say for each bead which words, numbers and names pair (table)."
)
@language_options("Language of SOURCE; default: by its name, else by its text.", "Language of TARGET.")
@reader_option("the page (html)")
@config_option
def align_command(
    *,
    source: Path,
    target: Path,
    level: UnitLevel,
    units: Units,
    form: str,
    output: Path | None,
    pin: Path | None,
    explain: bool,
    source_lang: str | None,
    target_lang: str | None,
    reader: str | None,
    config: Path | None,
) -> None:
    """Aligns two files and prints which paragraphs, or sentences, say the same.

    \b
    transflow align lv.md en.md                       paragraph by paragraph
    transflow align lv.docx en.docx --level sentence  sentence by sentence
    transflow align lv.md en.md -o pairs.tmx          for a translation memory
    """
    settings = settings_for(config, (source,))
    demand_others(output, (source, target))
    demand_no_loss(settings, (output,))
    bitext = align_files(
        source,
        target,
        languages=languages_of(source, target, source_lang, target_lang),
        termbase=termbase_of(settings),
        units=units,
        pins=pin,
        scorers=settings.scorers,
    )
    language = reader or settings.report_language
    put_out(_written(bitext, level, form, output, explain=explain, reader=language), output)


def _written(
    bitext: Bitext, level: UnitLevel, form: str, output: Path | None, *, explain: bool, reader: str
) -> str:
    if form == "html":
        from transflow.report.page import alignment_page

        return alignment_page(bitext, level, reader)
    if form == "table":
        reasons = explained(bitext, level) if explain else ()
        return alignment_table(bitext, level, terminal_style(output).width, reasons)
    return WRITERS[form](bitext, level)
