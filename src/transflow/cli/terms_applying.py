"""`transflow terms apply`."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.options import FILE, config_option, note, put_out, quiet_option, settings_for, today
from transflow.services.check import check
from transflow.services.fix import term_fixes_of, write_fixes


@click.command("apply")
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
