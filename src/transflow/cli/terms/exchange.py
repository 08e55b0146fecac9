"""`transflow terms import|export`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import cast

import click

from transflow.cli.options import FILE, config_option, format_option, message_options, settings_for
from transflow.cli.output import as_json, note, put_out
from transflow.cli.terms.lookup import termbase_option
from transflow.formats.termbases.cells import cells_of
from transflow.formats.termbases.tbx import Dialect, Style
from transflow.io.writing import write_bytes_atomically
from transflow.report import plural
from transflow.services.own_files import demand_no_loss, demand_others
from transflow.services.terms.exchange import FORMATS, Format, Imported, export_terms, format_of, import_terms
from transflow.text.shown import on_terminal

DELIMITERS = {"comma": ",", "semicolon": ";"}
FORMAT = click.Choice(FORMATS)


@click.command("import")
@click.argument("file", type=FILE)
@click.option("--from", "origin", type=FORMAT, help="Format of FILE; default: by its name.")
@click.option("--file", "goal", type=FILE, help="The CSV to add to; default: the project's only glossary.")
@click.option("--keep-contradictions", is_flag=True, help="Add rows that contradict others as well.")
@click.option("--dry-run", is_flag=True, help="Say what would be added; write nothing.")
@format_option("text", "json", default="text")
@config_option
@message_options
def import_command(
    *,
    file: Path,
    origin: str | None,
    goal: Path | None,
    keep_contradictions: bool,
    dry_run: bool,
    form: str,
    config: Path | None,
    quiet: bool,
) -> int:
    """Adds the rows of FILE (CSV, TBX or PO) to the project's own glossary.

    Rows that stand there already are passed over. Contradictions are told; a row that renders a name otherwise
    than another row is added only with --keep-contradictions. Exit code 1: something of FILE was left out.
    """
    imported = import_terms(
        settings_for(config),
        file,
        cast("Format", origin) if origin else format_of(file),
        goal=goal,
        keep_contradictions=keep_contradictions,
        is_rehearsal=dry_run,
    )
    if form == "json":
        put_out(_as_json(imported, is_written=not dry_run), None)
    else:
        put_out(_as_text(imported), None)
        note(_told(imported, is_rehearsal=dry_run), quiet=quiet)
    if imported.unheld:
        note(f"Not taken over, since the termbase has no column for it: {_listed(imported.unheld)}.")
    is_partial = imported.left_out or not all(each.is_added for each in imported.contradicting)
    return 1 if is_partial else 0


def _as_text(imported: Imported) -> str:
    lines = [
        f"{each.concept.origin}: {each.rivalry.message}{'' if each.is_added else ' (not added)'}"
        for each in imported.contradicting
    ]
    return on_terminal("".join(f"{line}\n" for line in (*lines, *imported.left_out)))


def _told(imported: Imported, *, is_rehearsal: bool) -> str:
    verb = "would be added" if is_rehearsal else "added"
    counts = [f"{plural(len(imported.added), 'row')} {verb} to {imported.file}"]
    for things, what in (
        (imported.duplicates, "there already"),
        (imported.contradicting, "contradicting"),
        (imported.left_out, "left out"),
    ):
        counts += [f"{len(things)} {what}"] if things else []
    return ", ".join(counts) + "."


def _as_json(imported: Imported, *, is_written: bool) -> str:
    return as_json(
        {
            "file": imported.file.as_posix(),
            "is_written": is_written and bool(imported.added),
            "added": [
                {name: cell for name, cell in cells_of(each).items() if cell} for each in imported.added
            ],
            "duplicates": [each.origin for each in imported.duplicates],
            "contradictions": [
                {"row": each.concept.origin, "message": each.rivalry.message}
                for each in imported.contradicting
            ],
            "left_out": list(imported.left_out),
            "unheld": list(imported.unheld),
        }
    )


@click.command("export")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--format", "form", type=FORMAT, help="Default: by the name of FILE.")
@termbase_option
@click.option("--own", is_flag=True, help="Only the project's own glossaries, not the shipped ones.")
@click.option(
    "--to",
    "--target",
    "target",
    metavar="LANGUAGE",
    help="The second language of a PO file; default: the first target language.",
)
@click.option(
    "--delimiter",
    type=click.Choice(list(DELIMITERS)),
    default="comma",
    help="What divides the cells of a CSV file.",
)
@click.option(
    "--dialect", type=click.Choice(["basic", "core"]), default="basic", help="The dialect of a TBX file."
)
@click.option("--style", type=click.Choice(["dca", "dct"]), default="dca", help="The style of a TBX file.")
@config_option
def export_command(
    *,
    file: Path,
    form: str | None,
    termbases: tuple[Path, ...],
    own: bool,
    target: str | None,
    delimiter: str,
    dialect: str,
    style: str,
    config: Path | None,
) -> None:
    """Writes the termbase to FILE, or to stdout where FILE is -.

    What the format has no place for is told.
    """
    settings = settings_for(config)
    demand_others(file, termbases)
    demand_no_loss(settings, (file,))
    given = export_terms(
        settings,
        cast("Format", form) if form else format_of(file),
        termbases=termbases,
        only_own=own,
        target=target,
        delimiter=DELIMITERS[delimiter],
        dialect=cast("Dialect", dialect),
        style=cast("Style", style),
    )
    if str(file) == "-":
        sys.stdout.buffer.write(given.data)
    else:
        write_bytes_atomically(file, given.data)
        note(f"wrote {file}")
    if given.unheld:
        note(f"Not in the file, since the format has no place for it: {_listed(sorted(given.unheld))}.")


def _listed(things: list[str] | tuple[str, ...]) -> str:
    return ", ".join(things)
