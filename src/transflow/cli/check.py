"""`transflow check`: the gate."""

from __future__ import annotations

import os
from dataclasses import replace
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
from transflow.services.check import Checked, check, check_pair
from transflow.services.documents import languages_of
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
    if pair:
        two = _pair(*pair, source_lang, target_lang)
        checked = check_pair(
            replace(settings, root=Path.cwd()) if not settings.file else settings,
            two,
            today=today(),
            baseline=baseline,
        )
    else:
        checked = check(
            settings,
            today=today(),
            paths=paths,
            base=base,
            baseline=baseline,
            jobs=jobs or os.cpu_count() or 1,
            watched=with_progress,
        )
    if write_baseline:
        return _written(checked, write_baseline, quiet)
    return _shown(checked, settings, form, output, stats=stats, show_waived=show_waived, quiet=quiet)


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


def _pair(source: Path, target: Path, source_lang: str | None, target_lang: str | None) -> Pair:
    return Pair(source.stem, source, target, *languages_of(source, target, source_lang, target_lang))


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
    for problem in checked.problems:
        note(f"transflow: {problem}")
    if stats:
        _note_stats(outcome)
    if form == "concise":
        note(summary(outcome), quiet=quiet)
    if output:
        note(f"Wrote {output}.", quiet=quiet)
    return code


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
