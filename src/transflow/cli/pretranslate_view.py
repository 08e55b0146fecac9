"""How a pretranslation looks: its plan and what became of it, on a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from transflow.cli.output import note, say
from transflow.report import plural
from transflow.text.cut_short import beginning

if TYPE_CHECKING:
    from transflow.services.pretranslate.choosing import Piece
    from transflow.services.pretranslate.filling import Filled
    from transflow.services.pretranslate.plans import Done, Plan, Step

WIDTH = 70
LEAST_COST = 0.01  # in the currency of the price; less is not told more exactly


def tell_plan(plan: Plan, *, dry_run: bool) -> None:
    """What is left, and what would be done, or why not."""
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
    hint = f"; near: {near.likeness}% {_short(near.unit.target)}" if near else ""
    if piece in step.asked and plan.service:
        return f"for {plan.service.origin}{hint}"
    return f"left for somebody to translate{hint}"


def tell_cost(plan: Plan, *, quiet: bool) -> None:
    """How much goes to the service, and what it costs."""
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


def tell_planned(plan: Plan, *, quiet: bool) -> None:
    """How much would be filled in."""
    filled = sum(len(each.known) + len(each.asked) for each in plan.steps)
    note(f"{plural(filled, 'text')} would be filled in{_left_to_people(plan)}.", quiet=quiet)


def _left_to_people(plan: Plan) -> str:
    rest = sum(len(each.rest) for each in plan.steps)
    return f", {rest} left for somebody to translate" if rest else ""


def tell(done: Done) -> None:
    """What was done with a release."""
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


def tell_sum(plan: Plan, done: list[Done], *, quiet: bool) -> None:
    """What was done in all."""
    filled = sum(len(each.filling.filled) for each in done)
    failed = sum(len(each.unanswered) for each in done)
    left = sum(len(each.filling.left) for each in done)
    parts = [f"{plural(filled, 'text')} filled in"]
    parts += [f"{failed} not translated"] if failed else []
    parts += [f"{left} not in place"] if left else []
    note(", ".join(parts) + f"{_left_to_people(plan)}.", quiet=quiet)


def _short(text: str) -> str:
    return beginning(text, WIDTH)


def as_json(plan: Plan, done: list[Done], *, dry_run: bool) -> dict[str, Any]:
    """The plan and what became of it, as `docs/schemas/pretranslate.json` has it."""
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
