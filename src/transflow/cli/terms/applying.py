"""`transflow terms apply`."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import FILE, config_option, message_options, settings_for
from transflow.cli.output import note, note_problems, put_out_diff
from transflow.frozen import replace
from transflow.report import plural
from transflow.services.checking.fix import fixes_of, write_fixes
from transflow.services.checking.with_texts import check_with_texts

TERM_CHECKS = (
    "abbrev-left",
    "glossary-forbidden",
    "leftover-source-word",
    "publisher-label",
    "same-as-source",
)


@click.command("apply")
@click.argument("paths", nargs=-1, type=FILE)
@click.option("--write", is_flag=True, help="Write the files; without it only the diff is shown.")
@config_option
@message_options
def apply_command(*, paths: tuple[Path, ...], write: bool, config: Path | None, quiet: bool) -> int:
    """Puts approved renderings in the place of forbidden and left-over names.

    These are the certain corrections of the term checks, which check --fix makes as well: with the right number,
    article and capitals, none in waived findings. PATHS are as in check.
    Exit code 1: there is something to replace, and --write was not given.
    """
    settings = replace(settings_for(config, paths), select=TERM_CHECKS, ignore=(), baseline="")
    checked = check_with_texts(settings, today=today(), paths=paths)
    files = fixes_of(checked)
    put_out_diff(each.diff for each in files)
    note_problems(checked.problems)
    if checked.problems:
        return COULD_NOT_RUN
    if write:
        note(f"Replaced {plural(write_fixes(files, settings.root), 'name')}.", quiet=quiet)
    return 1 if files and not write else 0
