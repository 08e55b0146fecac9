"""`transflow check`: the gate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transflow import gate
from transflow.checks import checks
from transflow.cli.check_limits import CLEAN, FOUND, Limits, limited
from transflow.cli.check_subject import Runs, Subject, about
from transflow.cli.check_view import View, viewed
from transflow.cli.completion import checks_that_begin
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    BY_NAME,
    FILE,
    config_option,
    format_option,
    jobs_option,
    language_options,
    message_options,
    output_option,
    settings_for,
)
from transflow.cli.output import note, note_problems, put_out_diff
from transflow.cli.step_page import refusals_shown
from transflow.config import LEVELS, Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.baseline_json import read_baseline
from transflow.formats.own_files.baseline_json import write_baseline as baseline_file
from transflow.frozen import replace
from transflow.io.files import read_bytes
from transflow.io.writing import write_bytes_atomically
from transflow.report import plural, renderers
from transflow.services.checking.fix import fixes_of, write_fixes
from transflow.services.checking.settling import Found
from transflow.services.own_files import demand_no_loss

if TYPE_CHECKING:
    from transflow.services.checking.with_texts import Checked


@click.command("check")
@click.argument("paths", nargs=-1, type=FILE)
@click.option(
    "--pair",
    nargs=2,
    metavar="SOURCE TARGET",
    help="Two files outside any layout, or two addresses of pages, source first.",
)
@format_option(
    *renderers,
    default="text",
    help_text=BY_NAME,
    variables=("TRANSFLOW_CHECK_FORMAT", "TRANSFLOW_FORMAT"),
)
@output_option
@click.option(
    "--fail-level",
    type=click.Choice([*LEVELS, "never"]),
    help="Level at which the gate fails; default: the setting fail_level.",
)
@click.option("--exit-zero", "fail_level", flag_value="never", help="The same as --fail-level never.")
@click.option(
    "--max-warnings", type=click.IntRange(min=0), metavar="N", help="Fail as well above so many warnings."
)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Fail as well where fewer of the source's sentences have a counterpart.",
)
@click.option(
    "--select",
    metavar="CHECK,…",
    multiple=True,
    shell_complete=checks_that_begin,
    help="Run only these checks, separated by commas; those of waivers only where they are named, too.",
)
@click.option(
    "--ignore",
    metavar="CHECK,…",
    multiple=True,
    shell_complete=checks_that_begin,
    help="Leave out these checks, separated by commas.",
)
@click.option(
    "--base",
    metavar="REV",
    callback=lambda _context, _option, revision: _named(revision),
    help="Only pairs changed since the merge base with this revision.",
)
@click.option("--baseline", type=FILE, help="Known debt; only what goes beyond it counts.")
@click.option("--write-baseline", type=FILE, help="Write what is found now as the baseline and exit 0.")
@click.option(
    "--fix", is_flag=True, help="Put the certain corrections into the files, then check what is left."
)
@click.option(
    "--diff-fixes", is_flag=True, help="Show the certain corrections as a diff; exit 1 if there are any."
)
@click.option("--stats", is_flag=True, help="Print counts by check on stderr.")
@click.option("--show-waived", is_flag=True, help="Also list the waived findings (text, concise, sarif).")
@jobs_option
@click.option("--no-cache", is_flag=True, help="Judge every pair anew, even unchanged ones.")
@language_options(
    "Language of the first file of --pair; default: by its name, else by its text.",
    "Language of the second file of --pair.",
)
@click.option("--allow-private", is_flag=True, help="Let --pair visit addresses inside a network too.")
@config_option
@message_options
@viewed
@limited
@about
def check_command(
    *,
    subject: Subject,
    view: View,
    limits: Limits,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: Path | None,
    write_baseline: Path | None,
    fix: bool,
    diff_fixes: bool,
    jobs: int,
    no_cache: bool,
    config: Path | None,
) -> int:
    """Checks releases and fails where a translation is incomplete, stale or wrong.

    PATHS are folders, files or names of releases; either side of a pair selects the pair. Without PATHS, all
    releases of the project are checked.

    \b
    transflow check                             all releases
    transflow check --base origin/main          what this branch has changed
    transflow check --pair lv.docx en.docx      two files outside any layout
    """
    with refusals_shown(view.form, view.output):
        subject.demand_sense(is_fixing=fix or diff_fixes)
        given = settings_for(config, subject.files)
        known = "" if write_baseline else str(baseline.absolute()) if baseline else given.baseline
        settings = _with_options(replace(given, baseline=known), limits.fail_level, select, ignore)
        demand_no_loss(given, (view.output, write_baseline))
        runs = subject.runs(settings, jobs=jobs, is_cached=not no_cache)
        if diff_fixes:
            return _diffed(runs.with_texts(), view.output)
        found = _after_fixes(runs, settings.root, quiet=view.quiet) if fix else runs.findings()
        if write_baseline:
            return _written(found, write_baseline, quiet=view.quiet)
        outcome = limits.outcome(found, settings)
        for each in outcome.beyond:
            note(each)
        note(found.passed_by, quiet=view.quiet or not found.passed_by)
        return view.show(outcome, settings)


def _named(revision: str | None) -> str | None:
    """The revision; a blank one, as of a variable that is not set, would let what is stale pass."""
    if revision is not None and not revision.strip():
        raise click.UsageError("--base names no revision; leave it out, or say a branch, a tag or a commit.")
    return revision


def _after_fixes(runs: Runs, root: Path, *, quiet: bool) -> Found:
    """What is left after the certain corrections."""
    checked = runs.with_texts()
    count = write_fixes(fixes_of(checked), root)
    note(f"Corrected {plural(count, 'place')}.", quiet=quiet)
    return runs.findings() if count else checked.found


def _diffed(checked: Checked, output: Path | None) -> int:
    files = fixes_of(checked)
    put_out_diff((each.diff for each in files), output)
    note_problems(checked.problems)
    return COULD_NOT_RUN if checked.problems else FOUND if files else CLEAN


def _with_options(
    settings: Settings, fail_level: str | None, select: Sequence[str], ignore: Sequence[str]
) -> Settings:
    return replace(
        settings,
        fail_level=fail_level or settings.fail_level,
        select=_ids(select) or settings.select,
        ignore=settings.ignore + _ids(ignore),
    )


def _ids(given: Sequence[str]) -> tuple[str, ...]:
    names = (name.strip() for each in given for name in each.split(","))
    return tuple(checks[name].name for name in names if name)


def _written(seen: Found, file: Path, *, quiet: bool) -> int:
    note_problems(seen.problems)
    if seen.problems:
        return COULD_NOT_RUN
    counts = gate.counted(each for verdict in seen.verdicts for each in verdict.findings)
    change = _change(counts, file)
    write_bytes_atomically(file, baseline_file(counts))
    note(f"Wrote {plural(sum(counts.values()), 'finding')} to {file}{change}.", quiet=quiet)
    return CLEAN


def _change(counts: dict[str, int], file: Path) -> str:
    """How a baseline grew and shrank, where one stood in its place."""
    try:
        former = read_baseline(read_bytes(file), str(file))
    except TransflowError:
        return ""
    new, gone = Counter(counts) - Counter(former), Counter(former) - Counter(counts)
    return f": {new.total()} new, {gone.total()} gone since it was last written"
