"""`transflow terms names`."""

from __future__ import annotations

from pathlib import Path

import click
from msgspec.structs import asdict

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import FILE, config_option, format_option, output_option, settings_for
from transflow.cli.output import as_json, note_problems, put_out
from transflow.formats.termbases.csv import write
from transflow.services.own_files import demand_no_loss
from transflow.services.terms.names import ProposedNames, propose_names, row_of
from transflow.text.shown import on_terminal


@click.command("names")
@click.argument("paths", nargs=-1, type=FILE)
@click.option(
    "--least",
    type=click.IntRange(1),
    metavar="N",
    default=1,
    show_default=True,
    help="Only names seen so often.",
)
@format_option(
    "text", "csv", "json", default="text", help_text="By the name of its file, too; csv: rows to paste."
)
@output_option
@config_option
def names_command(
    *, paths: tuple[Path, ...], least: int, form: str, output: Path | None, config: Path | None
) -> int:
    """Proposes persons for the termbase: those named in both versions of releases, but not listed yet.

    PATHS are as in check. The gender and the Latvian nominative are guesses; look the rows over.
    """
    settings = settings_for(config, paths)
    demand_no_loss(settings, (output,))
    found = propose_names(settings, paths, today=today(), least=least)
    put_out(SHOWN[form](found), output)
    note_problems(found.problems)
    return COULD_NOT_RUN if found.problems else 0


def _as_text(found: ProposedNames) -> str:
    return on_terminal(
        "".join(
            f"{each.count:5}  {each.gender or '?'}  {each.latvian} = {each.english}{_others(each.others)}\n"
            for each in found.proposals
        )
    )


def _others(spellings: tuple[str, ...]) -> str:
    return f"  (also: {', '.join(spellings)})" if spellings else ""


def _as_csv(found: ProposedNames) -> str:
    return write(map(row_of, found.proposals)).decode()


def _as_json(found: ProposedNames) -> str:
    rows = [asdict(each) for each in found.proposals]
    return as_json({"names": rows, **({"problems": found.problems} if found.problems else {})})


SHOWN = {"text": _as_text, "csv": _as_csv, "json": _as_json}
