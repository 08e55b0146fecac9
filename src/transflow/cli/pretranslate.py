"""`transflow pretranslate`."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.options import config_option, json_option, message_options, settings_of
from transflow.cli.output import (
    COULD_NOT_RUN,
    note,
    note_problems,
    print_json,
    say,
    shortened,
    with_progress,
)
from transflow.errors import TransflowError
from transflow.report import plural

if TYPE_CHECKING:
    from transflow.services.pretranslate.choosing import Piece
    from transflow.services.pretranslate.filling import Filled
    from transflow.services.pretranslate.verb import Done, Plan, Step

WIDTH = 70
LEAST_COST = 0.01  # in the currency of the price; less is not told more exactly


@click.command("pretranslate")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@click.option("--to", "target", default="", metavar="LANGUAGE", help="Only this target language.")
@click.option("--initial", "is_initial", is_flag=True, help="Also texts that nobody has confirmed yet.")
@click.option(
    "--fuzzy",
    metavar="PERCENT",
    type=click.IntRange(60, 100),
    help="Also take matches of the memory that are so near; otherwise they are only shown.",
)
@click.option("--local", "is_local", is_flag=True, help="Only memory and termbase; nothing is sent.")
@click.option("--limit", type=click.IntRange(1), help="At most so many texts.")
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
    """
    from transflow.services.pretranslate.choosing import Choice
    from transflow.services.pretranslate.verb import Wish, carry_out, plan

    settings = settings_of(config, releases)
    wish = Wish(releases, target, Choice(is_initial, fuzzy or 0), limit or 0, is_local)
    now = datetime.datetime.now(datetime.UTC)
    found = plan(settings, wish, now)
    note_problems(found.problems)
    if not is_json:
        _tell_plan(found, dry_run=dry_run)
    _tell_cost(found, quiet=quiet and not _asks(found, yes=yes, dry_run=dry_run))
    if dry_run or not _is_agreed(found, yes=yes):
        if is_json:
            print_json(_as_json(found, [], dry_run=True))
        return COULD_NOT_RUN if found.problems or not dry_run else 0
    done = []
    count = sum(bool(each.known or each.asked) for each in found.steps)
    for each in with_progress(carry_out(settings, found, now), count, "Translating"):
        done.append(each)
        if not is_json:
            _tell(each)
        note_problems(each.problems)
    if is_json:
        print_json(_as_json(found, done, dry_run=False))
    _tell_sum(found, done, quiet=quiet)
    return COULD_NOT_RUN if found.problems or any(each.problems or each.unanswered for each in done) else 0


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


def _tell_plan(plan: Plan, *, dry_run: bool) -> None:
    for step in plan.steps:
        if step.embargo:
            note(step.embargo)
        if step.chosen.held:
            note(
                f"{step.chosen.pair.release}: {plural(step.chosen.held, 'text')} somebody works on left alone."
            )
        pieces = (*step.known, *step.asked, *step.rest) if dry_run else step.rest
        for piece in pieces:
            say(f"{piece.file}:{piece.line}: {_short(piece.record.source)}")
            say(f"  {_means(piece, step, plan)}")


def _means(piece: Piece, step: Step, plan: Plan) -> str:
    """What a piece is filled with, or why not, and the match that is near."""
    if piece.proposal:
        return f"{piece.proposal.why}: {_short(piece.proposal.text)}"
    near = piece.suggestion
    hint = f"; near: {near.likeness} % {_short(near.unit.target)}" if near else ""
    if piece in step.asked and plan.service:
        return f"for {plan.service.origin}{hint}"
    return f"left for somebody to translate{hint}"


def _tell_cost(plan: Plan, *, quiet: bool) -> None:
    if not plan.texts or not plan.service:
        return
    service = plan.service
    cost = f"about {plan.cost:.2f}" if plan.cost >= LEAST_COST else f"less than {LEAST_COST}"
    price = f", {cost} {service.currency}" if service.price else ""
    note(
        f"{plural(plan.texts, 'text')}, {plural(plan.characters, 'character')}{price}: "
        f"for {service.origin} at {plan.host}",
        quiet=quiet,
    )


def _tell(done: Done) -> None:
    say(f"{done.pair.release} → {done.pair.target_language}")
    for each in done.filling.filled:
        say(f"  {each.record.by}: {_short(each.record.target)}")
        for finding in each.findings:
            if not finding.waived:
                say(f"    {finding.check} ({finding.level.label}): {finding.message}")
        for source, name in each.missed_terms:
            say(f"    term: {source} is {name}")
    for record, why in done.filling.left:
        say(f"  {_short(record.source)}")
        say(f"    {why}")
    for file in done.filling.files:
        say(f"  wrote {file}")


def _tell_sum(plan: Plan, done: list[Done], *, quiet: bool) -> None:
    filled = sum(len(each.filling.filled) for each in done)
    failed = sum(len(each.unanswered) for each in done)
    left = sum(len(each.filling.left) for each in done)
    rest = sum(len(each.rest) for each in plan.steps)
    parts = [f"{plural(filled, 'text')} filled in"]
    parts += [f"{failed} not translated"] if failed else []
    parts += [f"{left} not in place"] if left else []
    parts += [f"{rest} left for somebody to translate"] if rest else []
    note(", ".join(parts) + ".", quiet=quiet)


def _short(text: str) -> str:
    return shortened(text, WIDTH)


def _as_json(plan: Plan, done: list[Done], *, dry_run: bool) -> dict[str, Any]:
    service = plan.service
    return {
        "dry_run": dry_run,
        "service": None
        if service is None
        else {
            "origin": service.origin,
            "host": plan.host,
            "texts": plan.texts,
            "characters": plan.characters,
            "cost": round(plan.cost, 4),
            "currency": service.currency,
        },
        "planned": [_piece(each, step, plan) for step in plan.steps for each in _pieces(step)],
        "releases": [_release(each) for each in done],
        "problems": list(plan.problems),
    }


def _pieces(step: Step) -> tuple[Piece, ...]:
    return (*step.known, *step.asked, *step.rest)


def _piece(piece: Piece, step: Step, plan: Plan) -> dict[str, Any]:
    near = piece.suggestion
    origin = plan.service.origin if plan.service and piece in step.asked else None
    return {
        "release": step.chosen.pair.release,
        "language": step.chosen.pair.target_language,
        "key": piece.record.key,
        "file": piece.file,
        "line": piece.line,
        "source": piece.record.source,
        "by": piece.proposal.by if piece.proposal else origin,
        "target": piece.proposal.text if piece.proposal else None,
        "why": piece.proposal.why if piece.proposal else step.embargo or None,
        "near": {"likeness": near.likeness, "source": near.unit.source, "target": near.unit.target}
        if near
        else None,
    }


def _release(done: Done) -> dict[str, Any]:
    return {
        "release": done.pair.release,
        "language": done.pair.target_language,
        "filled": [_filled(each) for each in done.filling.filled],
        "left": [{"key": each.key, "why": why} for each, why in done.filling.left],
        "unanswered": [each.key for each in done.unanswered],
        "files": list(done.filling.files),
        "problems": list(done.problems),
    }


def _filled(filled: Filled) -> dict[str, Any]:
    record = filled.record
    return {
        "key": record.key,
        "by": record.by,
        "source": record.source,
        "target": record.target,
        "findings": [
            {"check": each.check, "level": each.level.label, "message": each.message}
            for each in filled.findings
            if not each.waived
        ],
        "missed_terms": [{"source": source, "approved": name} for source, name in filled.missed_terms],
    }
