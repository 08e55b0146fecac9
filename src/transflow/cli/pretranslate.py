"""`transflow pretranslate`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transflow.cli import pretranslate_view as view
from transflow.cli.clock import now
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import (
    config_option,
    json_option,
    message_options,
    settings_for_releases,
    target_option,
)
from transflow.cli.output import note, note_problems, print_json, with_progress
from transflow.errors import TransflowError
from transflow.services.desk import Desk

if TYPE_CHECKING:
    from transflow.services.pretranslate.plans import Plan


@click.command("pretranslate")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@target_option()
@click.option("--initial", "is_initial", is_flag=True, help="Also texts that nobody has confirmed yet.")
@click.option(
    "--fuzzy",
    metavar="PERCENT",
    type=click.IntRange(60, 100),
    help="Also take matches of the memory that are so near; otherwise they are only shown.",
)
@click.option("--local", "is_local", is_flag=True, help="Only memory and termbase; nothing is sent.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many texts.")
@click.option("--dry-run", is_flag=True, help="Say what would be done; send and write nothing.")
@click.option("--yes", is_flag=True, help="Don't ask before texts are sent.")
@json_option
@config_option
@message_options
def pretranslate_command(
    *,
    releases: tuple[str, ...],
    target: str,
    is_initial: bool,
    fuzzy: int | None,
    is_local: bool,
    limit: int | None,
    dry_run: bool,
    yes: bool,
    is_json: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Fills in what is missing: from the memory, the termbase, and a machine translation service.

    What is filled in counts as initial until somebody looks at it. The service is that of the settings; how
    much goes there and what it costs is said first. A release under embargo is never sent.
    RELEASE is a name, or a folder or file of a release; without any, all are filled.
    Exit code 2: something could not be done, and why is told.

    \b
    transflow pretranslate --dry-run  what would be filled in, and for how much
    transflow pretranslate --local    from memory and termbase alone
    """
    from transflow.services.pretranslate.choosing import Choice
    from transflow.services.pretranslate.plans import PretranslateRequest, plan

    settings = settings_for_releases(config, releases)
    request = PretranslateRequest(releases, target, Choice(is_initial, fuzzy or 0), limit or 0, is_local)
    desk = Desk(settings, settings.user, now())
    found = plan(desk, request)
    note_problems(found.problems)
    if not is_json:
        view.tell_plan(found, dry_run=dry_run)
    view.tell_cost(found, quiet=quiet and not _asks(found, yes=yes, dry_run=dry_run))
    if dry_run:
        view.tell_planned(found, quiet=quiet)
    if dry_run or not _is_agreed(found, yes=yes):
        if is_json:
            print_json(view.as_json(found, [], dry_run=True))
        return COULD_NOT_RUN if found.problems or not dry_run else 0
    return _carried_out(desk, found, is_json=is_json, quiet=quiet)


def _carried_out(desk: Desk, plan: Plan, *, is_json: bool, quiet: bool) -> int:
    """Carries a plan out and tells what became of it; the exit code."""
    from transflow.services.pretranslate.plans import carry_out

    done = []
    count = sum(bool(each.known or each.asked) for each in plan.steps)
    for each in with_progress(carry_out(desk, plan), count, "Translating"):
        done.append(each)
        if not is_json:
            view.tell(each)
        note_problems(each.problems)
    if is_json:
        print_json(view.as_json(plan, done, dry_run=False))
    view.tell_sum(plan, done, quiet=quiet)
    return COULD_NOT_RUN if plan.problems or any(each.problems or each.unanswered for each in done) else 0


def _asks(plan: Plan, *, yes: bool, dry_run: bool) -> bool:
    return bool(plan.texts) and not yes and not dry_run


def _is_agreed(plan: Plan, *, yes: bool) -> bool:
    """Whether somebody said that texts may be sent."""
    if not plan.texts or yes:
        return True
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise TransflowError("Texts would be sent to a service; say --yes to send them, or --local.")
    if click.confirm("Send them?", err=True):
        return True
    note("Nothing was sent and nothing written.")
    return False
