"""`transflow terms add|check`: the termbase kept in order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from transflow.cli.clock import now
from transflow.cli.options import BY_NAME, FILE, config_option, format_option, output_option, settings_for
from transflow.cli.output import as_json, note, put_out
from transflow.cli.terms.lookup import shown_forms
from transflow.errors import TransflowError
from transflow.formats.termbases.cells import CATEGORIES, cells_of
from transflow.model import Level
from transflow.report import plural
from transflow.services.desk import Desk
from transflow.services.own_files import demand_no_loss, demand_others
from transflow.services.terms.keeping import Added, Audited, add_row, audit_termbases
from transflow.terms.flaws import Flaw
from transflow.text.shown import on_terminal


@click.command("add")
@click.argument("term")
@click.argument("rendering", required=False)
@click.option(
    "--category",
    type=click.Choice(CATEGORIES),
    default="general",
    show_default=True,
    help="What kind of thing the term names.",
)
@click.option("--source", help="Where the official name was found; today is put down as checked.")
@click.option("--note", "remark", help="What a translator should know.")
@click.option("--admitted", multiple=True, help="Another rendering that may stand; may be repeated.")
@click.option("--forbidden", multiple=True, help="A rendering that must not stand; may be repeated.")
@click.option("--abbr", help="The abbreviation of the rendering.")
@click.option(
    "--set", "cells", multiple=True, metavar="COLUMN=TEXT", help="Any other column, as lv_abbr=VID."
)
@click.option("--file", type=FILE, help="The CSV to add to; default: the project's only glossary.")
@format_option("text", "json", default="text")
@config_option
def add_command(
    *,
    term: str,
    rendering: str | None,
    category: str,
    source: str | None,
    remark: str | None,
    admitted: tuple[str, ...],
    forbidden: tuple[str, ...],
    abbr: str | None,
    cells: tuple[str, ...],
    file: Path | None,
    form: str,
    config: Path | None,
) -> int:
    """Adds TERM with its RENDERING to the project's own glossary and shows the forms that will be found.

    TERM is in the source language of the project, RENDERING in its first target language. Duplicates and
    contradictions are told. Exit code 1: the row stands there already, nothing was written.
    """
    settings = settings_for(config)
    desk = Desk(settings, settings.user, now())
    target = settings.targets[0]
    row = {
        settings.source: term,
        target: rendering or "",
        f"{target}_admitted": "|".join(admitted),
        f"{target}_forbidden": "|".join(forbidden),
        f"{target}_abbr": abbr or "",
        "category": category,
        "note": remark or "",
        "source": source or "",
        "checked": desk.today if source else "",
        **dict(map(_cell, cells)),
    }
    added = add_row(desk, {name: cell for name, cell in row.items() if cell}, file)
    put_out(_added_as_json(added) if form == "json" else _added_as_text(added), None)
    if form == "text":
        for flaw in added.flaws:
            note(f"{flaw.level.label}: {flaw.message}")
    return 0 if added.is_written else 1


def _cell(text: str) -> tuple[str, str]:
    name, is_there, cell = text.partition("=")
    if not is_there:
        raise TransflowError(f"--set {text!r} must name a column and its text, as in lv_abbr=VID.")
    return name.strip(), cell


def _added_as_text(added: Added) -> str:
    if not added.is_written:
        return ""
    names = [each for each in added.concept.designations if each.status in ("preferred", "admitted")]
    tables = [f"{each.language}: {each.text}\n{shown_forms(each.text, each.language)}\n" for each in names]
    return on_terminal(f"Added to {added.file}.\n" + "".join(tables))


def _added_as_json(added: Added) -> str:
    cells = {name: cell for name, cell in cells_of(added.concept).items() if cell}
    return as_json(
        {
            "file": added.file.as_posix(),
            "is_written": added.is_written,
            "row": cells,
            "flaws": [_flaw(each) for each in added.flaws],
        }
    )


@click.command("check")
@click.argument("files", nargs=-1, type=FILE)
@format_option("text", "json", default="text", help_text=BY_NAME)
@output_option
@config_option
def check_command(*, files: tuple[Path, ...], form: str, output: Path | None, config: Path | None) -> int:
    """Checks the termbase itself: FILES, else the project's own glossaries, else the shipped ones.

    Found are rows that cannot be used, marks that say nothing, duplicates, contradictions, forms that two
    rows claim, missing renderings and names that cannot be declined. Exit code 1: there are errors.
    """
    settings = settings_for(config, files)
    demand_others(output, files)
    demand_no_loss(settings, (output,))
    audited = audit_termbases(settings, files)
    put_out(_audited_as_json(audited) if form == "json" else _audited_as_text(audited.flaws), output)
    if form == "text":
        note(f"{plural(audited.rows, 'row')}, {_counted(audited.flaws)}.")
    return 1 if any(each.level is Level.ERROR for each in audited.flaws) else 0


def _counted(flaws: Sequence[Flaw]) -> str:
    counts = [(level, sum(each.level is level for each in flaws)) for level in sorted(Level, reverse=True)]
    return ", ".join(plural(count, level.label) for level, count in counts if count) or "no flaws"


def _audited_as_text(flaws: Sequence[Flaw]) -> str:
    return on_terminal(
        "".join(f"{each.origin}: {each.level.label}: {each.message} ({each.kind})\n" for each in flaws)
    )


def _audited_as_json(audited: Audited) -> str:
    return as_json({"rows": audited.rows, "flaws": [_flaw(each) for each in audited.flaws]})


def _flaw(flaw: Flaw) -> dict[str, object]:
    file, _, line = flaw.origin.rpartition(":")
    return {
        "kind": flaw.kind,
        "level": flaw.level.label,
        "message": flaw.message,
        "file": file or None,
        "line": int(line) if line.isdigit() else None,
    }
