"""`transflow terms`: the termbase."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click

from transflow.cli.options import (
    FILE,
    Command,
    config_option,
    note,
    output_option,
    put_out,
    quiet_option,
    settings_for,
    today,
)
from transflow.services.check import check
from transflow.services.documents import read_termbases, termbase_of
from transflow.services.fix import term_fixes_of, write_fixes
from transflow.services.terms import match_file, rows_of
from transflow.terms.locating import LocatedMatch
from transflow.terms.tables import form_rows, matched_forms
from transflow.terms.termbase import Termbase


@click.group("terms")
def terms_group() -> None:
    """Looks at the termbase, and finds its terms in texts."""


def _termbase(termbases: Sequence[Path], config: Path | None) -> Termbase:
    return read_termbases(termbases) if termbases else termbase_of(settings_for(config))


def termbase_option(command: Command) -> Command:
    """`--termbase FILE`, which may be repeated."""
    return click.option(
        "--termbase",
        "termbases",
        type=FILE,
        multiple=True,
        help="CSV to use instead of the shipped glossaries.",
    )(command)


@terms_group.command("match")
@click.argument("file", type=FILE)
@termbase_option
@click.option("--lang", required=True, help="Language of the file.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@output_option
@config_option
def match_command(
    *, file: Path, termbases: tuple[Path, ...], lang: str, form: str, output: Path | None, config: Path | None
) -> None:
    """Finds the terms of the termbase in a text file, in any inflected form."""
    matches = match_file(file, _termbase(termbases, config), lang)
    put_out(_as_json(matches) if form == "json" else _as_text(matches, file), output)


def _as_json(matches: Sequence[LocatedMatch]) -> str:
    rows = [
        {"line": each.line, "start": each.start, "end": each.end, "term": each.term, "surface": each.surface}
        for each in matches
    ]
    return json.dumps({"matches": rows}, ensure_ascii=False, indent=1) + "\n"


def _as_text(matches: Sequence[LocatedMatch], file: Path) -> str:
    return "".join(
        f"{file}:{each.line}:{each.start + 1}: {each.surface}  ({each.term})\n" for each in matches
    )


@terms_group.command("forms")
@click.argument("term")
@click.option("--lang", default="lv", show_default=True, help="Language of the term.")
@click.option("--flat", is_flag=True, help="Every form that will be found, one a line, as it is compared.")
def forms_command(term: str, lang: str, flat: bool) -> None:
    """Prints the forms of TERM, in termbase markup, by number and case."""
    if flat:
        click.echo("\n".join(matched_forms(term, lang)))
        return
    for row in form_rows(term, lang):
        click.echo(f"{row.number:9} {row.case:11} {', '.join(row.forms)}")


@terms_group.command("list")
@click.argument("text", required=False)
@termbase_option
@click.option("--category", help="Only this category.")
@config_option
def list_command(
    text: str | None, termbases: tuple[Path, ...], category: str | None, config: Path | None
) -> None:
    """Lists the termbase, or the rows in which TEXT stands."""
    for row in rows_of(_termbase(termbases, config), text or "", category):
        click.echo(row)


@terms_group.command("apply")
@click.argument("paths", nargs=-1, type=FILE)
@click.option("--write", is_flag=True, help="Write the files; without it only the diff is shown.")
@config_option
@quiet_option
def apply_command(*, paths: tuple[Path, ...], write: bool, config: Path | None, quiet: bool) -> int:
    """Puts approved renderings in the place of forbidden and left-over names.

    Only what is certain is replaced, with the right number, article and capitals. PATHS are as in check.
    Exit code 1: there is something to replace, and --write was not given.
    """
    checked = check(settings_for(config, paths), today=today(), paths=paths)
    files = term_fixes_of(checked)
    put_out("".join(each.diff for each in files), None)
    for problem in checked.problems:
        note(f"transflow: {problem}")
    if checked.problems:
        return 2
    if write:
        note(f"Replaced {write_fixes(files)} names.", quiet=quiet)
    return 1 if files and not write else 0
