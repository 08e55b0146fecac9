"""`transflow check`: the gate."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from transflow import gate
from transflow.checks import checks
from transflow.cli.options import (
    FILE,
    config_option,
    note,
    output_option,
    put_out,
    quiet_option,
    settings_for,
    terminal_style,
    today,
    with_progress,
)
from transflow.config import LEVELS, Settings
from transflow.formats.baseline_json import write_baseline as baseline_file
from transflow.io.files import write_bytes_atomically
from transflow.report import Outcome, renderers, summary
from transflow.report.github import step_summary
from transflow.services.check import Checked, check, check_pair
from transflow.services.documents import languages_of
from transflow.services.fix import fixes_of, write_fixes
from transflow.services.pairs import Pair

CLEAN, FOUND, COULD_NOT_RUN = 0, 1, 2


@click.command("check")
@click.argument("paths", nargs=-1, type=FILE)
@click.option("--pair", nargs=2, type=FILE, help="Two files outside any layout: source and target.")
@click.option("--format", "form", default="text", type=click.Choice(list(renderers)), show_default=True)
@output_option
@click.option("--fail-level", type=click.Choice([*LEVELS, "never"]), help="Level at which the gate fails.")
@click.option("--select", help="Run only these checks, separated by commas.")
@click.option("--ignore", help="Leave out these checks, separated by commas.")
@click.option("--base", metavar="REV", help="Only pairs changed since the merge base with this revision.")
@click.option("--baseline", type=FILE, help="Known debt; only what goes beyond it counts.")
@click.option("--write-baseline", type=FILE, help="Write what is found now as the baseline and exit 0.")
@click.option(
    "--fix", is_flag=True, help="Put the certain corrections into the files, then check what is left."
)
@click.option(
    "--diff-fixes", is_flag=True, help="Show the certain corrections as a diff; exit 1 if there are any."
)
@click.option("--stats", is_flag=True, help="Print counts by check on stderr.")
@click.option("--show-waived", is_flag=True, help="Also list the waived findings in text formats.")
@click.option("--jobs", type=click.IntRange(0), default=0, help="Processes; 0: one a core.")
@click.option("--source-lang", help="Language of the first file of --pair; default: by name, else detected.")
@click.option("--target-lang", help="Language of the second file of --pair.")
@config_option
@quiet_option
def check_command(
    *,
    paths: tuple[Path, ...],
    pair: tuple[Path, Path] | None,
    form: str,
    output: Path | None,
    fail_level: str | None,
    select: str | None,
    ignore: str | None,
    base: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    fix: bool,
    diff_fixes: bool,
    stats: bool,
    show_waived: bool,
    jobs: int,
    source_lang: str | None,
    target_lang: str | None,
    config: Path | None,
    quiet: bool,
) -> int:
    """Checks releases and fails where a translation is incomplete, stale or wrong.

    PATHS are folders or files; either side of a pair selects the pair. Without PATHS, all releases of the
    project are checked.
    """
    if pair and (paths or base):
        raise click.UsageError("--pair judges two files outside any layout; it takes no PATHS and no --base.")
    settings = _with_options(settings_for(config, pair or paths), fail_level, select, ignore)
    if not baseline and settings.baseline and not write_baseline:
        baseline = settings.root / settings.baseline
    run = _run(
        settings,
        paths=paths,
        pair=pair,
        tags=(source_lang, target_lang),
        base=base,
        baseline=baseline,
        jobs=jobs,
    )
    checked = run()
    if diff_fixes:
        return _diffed(checked)
    if fix and not checked.problems:
        count = write_fixes(fixes_of(checked))
        note(f"Corrected {count} places.", quiet=quiet)
        checked = run() if count else checked
    if write_baseline:
        return _written(checked, write_baseline, quiet)
    return _shown(checked, settings, form, output, stats=stats, show_waived=show_waived, quiet=quiet)


def _run(
    settings: Settings,
    *,
    paths: tuple[Path, ...],
    pair: tuple[Path, Path] | None,
    tags: tuple[str | None, str | None],
    base: str | None,
    baseline: Path | None,
    jobs: int,
) -> Callable[[], Checked]:
    if pair:
        two = Pair(pair[0].stem, *pair, *languages_of(*pair, *tags))
        outside = settings if settings.file else replace(settings, root=Path.cwd())
        return partial(check_pair, outside, two, today=today(), baseline=baseline)
    return partial(
        check,
        settings,
        today=today(),
        paths=paths,
        base=base,
        baseline=baseline,
        jobs=jobs or os.cpu_count() or 1,
        watched=with_progress,
    )


def _diffed(checked: Checked) -> int:
    files = fixes_of(checked)
    put_out("".join(each.diff for each in files), None)
    for problem in checked.problems:
        note(f"transflow: {problem}")
    return COULD_NOT_RUN if checked.problems else FOUND if files else CLEAN


def _with_options(
    settings: Settings, fail_level: str | None, select: str | None, ignore: str | None
) -> Settings:
    return replace(
        settings,
        fail_level=fail_level or settings.fail_level,
        select=_ids(select) if select else settings.select,
        ignore=settings.ignore + (_ids(ignore) if ignore else ()),
    )


def _ids(given: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in given.split(",") if name.strip())
    return tuple(checks[name].name for name in names)


def _written(checked: Checked, file: Path, quiet: bool) -> int:
    for problem in checked.problems:
        note(f"transflow: {problem}")
    if checked.problems:
        return COULD_NOT_RUN
    counts = gate.counted(checked.findings)
    write_bytes_atomically(file, baseline_file(counts))
    note(f"Wrote {sum(counts.values())} findings to {file}.", quiet=quiet)
    return CLEAN


def _shown(
    checked: Checked,
    settings: Settings,
    form: str,
    output: Path | None,
    *,
    stats: bool,
    show_waived: bool,
    quiet: bool,
) -> int:
    code = _exit_code(checked, settings)
    outcome = _outcome(checked, code)
    put_out(renderers[form](outcome, replace(terminal_style(output), shows_waived=show_waived)), output)
    if form == "github":
        _append_summary(outcome)
    for problem in checked.problems:
        note(f"transflow: {problem}")
    if stats:
        _note_stats(outcome)
    if form == "concise":
        note(summary(outcome), quiet=quiet)
    if output:
        note(f"Wrote {output}.", quiet=quiet)
    return code


def _append_summary(outcome: Outcome) -> None:
    """Adds the findings to the step's summary page, where GitHub Actions names a file for it."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        with Path(file).open("a", encoding="utf-8") as page:
            page.write(step_summary(outcome))


def _exit_code(checked: Checked, settings: Settings) -> int:
    if checked.problems:
        return COULD_NOT_RUN
    return FOUND if gate.fails(checked.findings, settings.gate_level) else CLEAN


def _outcome(checked: Checked, code: int) -> Outcome:
    bitexts = checked.bitexts
    documents = [document for bitext in bitexts for document in (bitext.source, bitext.target)]
    return Outcome(
        findings=checked.findings,
        releases=len({bitext.release for bitext in bitexts}),
        segments=sum(len(bitext.source.segments) for bitext in bitexts),
        exit_code=code,
        contents={document.path: document.content for document in documents},
    )


def _note_stats(outcome: Outcome) -> None:
    counts: dict[str, int] = {}
    for each in outcome.counted:
        counts[each.check] = counts.get(each.check, 0) + 1
    for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])):
        note(f"{count:6}  {name}")
