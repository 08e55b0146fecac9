"""`pretranslate`: a plan that costs nothing, shown first; then the plan carried out, release by release."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from transflow.errors import TransflowError
from transflow.frozen import Frozen, field, replace
from transflow.io.json_client import JsonClient
from transflow.io.machine.sending import EmbargoError, host_of_service, is_embargoed, key_of
from transflow.io.machine.service import Service
from transflow.model import Record
from transflow.services.desk import Desk
from transflow.services.pretranslate.choosing import Choice, Chosen, Piece, Proposal, chosen
from transflow.services.pretranslate.conversation import Conversation
from transflow.services.pretranslate.filling import Filling, begin_ledger, fill
from transflow.services.queue.opening import open_queue
from transflow.services.releases.demands import demand_target
from transflow.services.releases.pairs import Pair
from transflow.services.releases.paths import told_below
from transflow.services.releases.selecting import named_pairs
from transflow.services.remembering import remember_ledgers
from transflow.store import Store


class PretranslateRequest(Frozen):
    """What is asked for: of which releases and language, how, at most how many texts (0: all), and whether the
    service stays out of it."""

    names: Sequence[str] = ()
    target: str = ""
    choice: Choice = field(default_factory=Choice)
    limit: int = 0
    is_local: bool = False


class Step(Frozen):
    """What is to be done in one release: pieces whose translation is known here, pieces for the service, and
    pieces for which there is none; `embargo` is a sentence where one keeps them from the service."""

    chosen: Chosen
    known: tuple[Piece, ...] = ()
    asked: tuple[Piece, ...] = ()
    rest: tuple[Piece, ...] = ()
    embargo: str = ""


class Plan(Frozen):
    """All steps, the service with the host that texts go to, and how much goes there: each text once."""

    steps: tuple[Step, ...]
    service: Service | None = None
    host: str = ""
    texts: int = 0
    characters: int = 0
    problems: tuple[str, ...] = ()

    @property
    def cost(self) -> float:
        """In the currency of the service."""
        return self.characters * self.service.price / 1_000_000 if self.service else 0.0


class Done(Frozen):
    """What became of one release: its texts in place and those that are not, and what went wrong."""

    pair: Pair
    filling: Filling = field(default_factory=Filling)
    unanswered: tuple[Record, ...] = ()
    problems: tuple[str, ...] = ()


def plan(desk: Desk, request: PretranslateRequest) -> Plan:
    """What would be done. Nothing is sent and no file is written; a key that is missing, or an address that
    is not safe, is told here."""
    settings = desk.settings
    demand_target(settings, request.target)
    service = None if request.is_local else settings.service
    host = host_of_service(service) if service else ""
    steps, problems = _steps(desk, request, service)
    texts = {
        (each.chosen.pair.source_language, each.chosen.pair.target_language, piece.record.source)
        for each in steps
        for piece in each.asked
    }
    if service and texts:
        key_of(service)
    return Plan(
        steps,
        service,
        host,
        len(texts),
        sum(len(text) for *_, text in texts),
        problems,
    )


def _steps(
    desk: Desk, request: PretranslateRequest, service: Service | None
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The steps for the releases wanted, and a sentence for each that cannot be read and for each ledger that the
    memory lacks."""
    steps: list[Step] = []
    left = request.limit or None
    pairs, refused = named_pairs(desk.settings, request.names)
    with open_queue(desk) as store:
        with store.begin() as work:
            problems = [*refused, *remember_ledgers(work, desk.settings)]
        for pair in pairs:
            if pair.has_source and request.target in ("", pair.target_language) and left != 0:
                try:
                    found = chosen(desk, pair, store, request.choice)
                except TransflowError as error:
                    problems.append(str(error))
                    continue
                step = _step(found, service, left, desk.now)
                left = None if left is None else left - len(step.known) - len(step.asked)
                steps.append(step)
    return tuple(steps), tuple(dict.fromkeys(problems))


def _step(found: Chosen, service: Service | None, most: int | None, now: datetime.datetime) -> Step:
    embargo = _embargo(found, now)
    may_ask = service is not None and not embargo
    wanted = [each for each in found.pieces if each.proposal or may_ask][:most]
    known = tuple(each for each in wanted if each.proposal)
    asked = tuple(each for each in wanted if not each.proposal)
    rest = tuple(each for each in found.pieces if each not in wanted)
    return Step(found, known, asked, rest, embargo if service and rest else "")


def _embargo(found: Chosen, now: datetime.datetime) -> str:
    """Why nothing of a release may be sent; "" where it may."""
    try:
        until = [each for each in found.embargoes if is_embargoed(each, now)]
    except EmbargoError as error:
        return f"{found.pair.release}: {error}"
    return f"{found.pair.release} is under embargo until {max(until)}; none of it is sent." if until else ""


def carry_out(desk: Desk, plan: Plan, client: JsonClient | None = None) -> Iterator[Done]:
    """Does what a plan says, a release at a time; each is told of when its files are written."""
    steps = [each for each in plan.steps if each.known or each.asked]
    conversation = Conversation(plan.service, desk.now, client) if plan.service else None
    for each in steps:
        begin_ledger(desk, each.chosen.pair)
    if steps:
        with open_queue(desk) as store:
            for each in steps:
                yield _done(desk, store, each, conversation)


def _done(desk: Desk, store: Store, step: Step, conversation: Conversation | None) -> Done:
    pair = step.chosen.pair
    problems = conversation.ask(step.chosen, step.asked) if conversation and step.asked else ()
    found = {each.record.key: (each.record, each.proposal) for each in step.known if each.proposal}
    unanswered = []
    for each in step.asked:
        text = conversation.answer(step.chosen, each) if conversation else ""
        if conversation and text:
            origin = conversation.service.origin
            found[each.record.key] = (each.record, Proposal(text, origin, origin))
        else:
            unanswered.append(each.record)
    done = Done(pair, unanswered=tuple(unanswered), problems=problems)
    if not found:
        return done
    try:
        return replace(done, filling=fill(desk, store, pair, found))
    except TransflowError as error:
        return replace(done, problems=(*problems, told_below(error, desk.settings.root)))
