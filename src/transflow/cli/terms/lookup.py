"""`transflow terms list|match|forms`: the termbase, asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from transflow.cli.options import (
    BY_NAME,
    FILE,
    Command,
    config_option,
    format_option,
    output_option,
    settings_for,
)
from transflow.cli.output import as_json, note, print_json, put_out, say
from transflow.services.glossaries import read_termbases, termbase_of
from transflow.services.own_files import demand_no_loss, demand_others
from transflow.services.terms.lookup import languages_in, line_of, match_file, rows_of
from transflow.terms.locating import LocatedMatch
from transflow.terms.paradigms import form_rows, matched_forms
from transflow.terms.termbase import Termbase
from transflow.text.shown import on_terminal


def termbase_for(termbases: Sequence[Path], config: Path | None) -> Termbase:
    """The termbase of `--termbase`, else that of the project."""
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


@click.command("match")
@click.argument("file", type=FILE)
@termbase_option
@click.option("--lang", metavar="LANGUAGE", required=True, help="Language of the file.")
@format_option("text", "json", default="text", help_text=BY_NAME)
@output_option
@config_option
def match_command(
    *, file: Path, termbases: tuple[Path, ...], lang: str, form: str, output: Path | None, config: Path | None
) -> None:
    """Finds the terms of the termbase in a file, in any inflected form."""
    if output:
        demand_others(output, (file, *termbases))
        demand_no_loss(settings_for(config, (file,)), (output,))
    termbase = termbase_for(termbases, config)
    _note_unknown_language(termbase, lang)
    matches = match_file(file, termbase, lang)
    put_out(_matches_as_json(matches) if form == "json" else _as_text(matches, file), output)


def _matches_as_json(matches: Sequence[LocatedMatch]) -> str:
    rows = [
        {"line": each.line, "start": each.start, "end": each.end, "term": each.term, "surface": each.surface}
        for each in matches
    ]
    return as_json({"matches": rows})


def _as_text(matches: Sequence[LocatedMatch], file: Path) -> str:
    return on_terminal(
        "".join(f"{file}:{each.line}:{each.start + 1}: {each.surface}  ({each.term})\n" for each in matches)
    )


@click.command("forms")
@click.argument("term")
@click.option("--lang", metavar="LANGUAGE", default="lv", show_default=True, help="Language of the term.")
@click.option("--flat", is_flag=True, help="Every form that will be found, one a line, as it is compared.")
def forms_command(term: str, lang: str, flat: bool) -> None:
    """Prints the forms of TERM, in termbase markup, by number and case."""
    say("\n".join(matched_forms(term, lang)) if flat else shown_forms(term, lang))


def shown_forms(term: str, lang: str) -> str:
    """The table of a term's forms."""
    rows = form_rows(term, lang)
    return "\n".join(f"{row.number:9} {row.case:11} {', '.join(row.forms)}" for row in rows)


@click.command("list")
@click.argument("text", required=False)
@termbase_option
@click.option("--category", help="Only this category.")
@click.option("--lang", metavar="LANGUAGE", help="Only rows with a name in this language.")
@format_option("text", "json", default="text")
@config_option
def list_command(
    *,
    text: str | None,
    termbases: tuple[Path, ...],
    category: str | None,
    lang: str | None,
    form: str,
    config: Path | None,
) -> None:
    """Lists the termbase, or the rows in which TEXT stands."""
    termbase = termbase_for(termbases, config)
    if lang:
        _note_unknown_language(termbase, lang)
    found = list(rows_of(termbase, text or "", category, lang))
    if form == "json":
        print_json({"rows": [line_of(each).cells for each in found]})
        return
    for concept in found:
        say(line_of(concept).text)
    if not found:
        note(_why_none(termbase, text, category))


def _why_none(termbase: Termbase, text: str | None, category: str | None) -> str:
    known = sorted({each.category for each in termbase.concepts if each.category})
    if category and category not in known:
        return f"The termbase has no category {category!r}; it has {', '.join(known) or 'none at all'}."
    return f"No row of the termbase holds {text!r}." if text else "The termbase has no such rows."


def _note_unknown_language(termbase: Termbase, lang: str) -> None:
    known = languages_in(termbase)
    if lang.lower().partition("-")[0] not in known:
        note(f"The termbase has no names in {lang!r}; it has {', '.join(known) or 'none at all'}.")
