"""`queue accept`: a translation one state up, or confirmed for a source that has changed."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.ledger.deciding import decided
from transflow.model import Message, Record, State
from transflow.roles import deed_of_accepting, demand
from transflow.services.desk import Desk
from transflow.services.queue.naming import item_to_decide
from transflow.services.queue.opening import open_queue
from transflow.services.queue.versions import demand_version
from transflow.services.queue.writing import Decision, perform
from transflow.store import claims
from transflow.store.history import accepted, history, record_event
from transflow.store.values import Event, Item

NEXT = {
    State.INITIAL: State.TRANSLATED,
    State.TRANSLATED: State.REVIEWED,
    State.REVIEWED: State.FINAL,
}
REVIEWED = (State.REVIEWED, State.FINAL)


class FourEyesError(TransflowError):
    """Somebody would review a translation of their own where `four_eyes` asks for somebody else."""

    def __init__(self, item: Item, by: str) -> None:
        super().__init__(
            Message(
                "{name} was translated by {by}, and four_eyes asks for somebody else's review; "
                "--override REASON accepts it all the same.",
                name=item.name,
                by=by,
            )
        )
        self.item = item


def accept_item(
    desk: Desk, name: str, *, version: str = "", is_final: bool = False, override: str = ""
) -> Item:
    """The item after it was accepted: initial → translated → reviewed → final, or final at once. What was
    stale, rejected or in conflict is so no longer; a stale one that was reviewed keeps its state. With the
    setting `four_eyes` nobody reviews a translation of their own, unless `override` says why. Who makes it
    reviewed or final has a role that may review."""
    with open_queue(desk) as store:
        item, _, based_on = item_to_decide(desk, store, name, version=version)
        with store.begin() as work:
            demand_version(desk, work, item, based_on)
            state = accepted_state(item.record, is_final=is_final, name=item.name)
            demand(desk.role, deed_of_accepting(state))
            is_own = state in REVIEWED and _translator(item.record, history(work, item)) == desk.by
            if desk.settings.four_eyes and is_own and not override:
                raise FourEyesError(item, desk.by)
            if desk.settings.four_eyes and is_own:
                record_event(work, item, "override", desk.by, desk.now, reason=override)
        after = decided(item.record, item.record.target, state, by=desk.by, on=desk.today)
        done = perform(desk, store, item, Decision("accept", after, reason=override))
        with store.begin() as work:
            accepted(work, done, desk.by, desk.now)
            claims.release(work, done)
        return replace(done, claimed_by="", claimed_until="")


def accepted_state(record: Record, *, is_final: bool, name: str = "") -> State:
    """The state after accepting; what has no text, or is final already, cannot be accepted."""
    if not record.target or record.state is State.MISSING:
        raise TransflowError(
            Message("{name} has no translation yet; write one: transflow queue edit {name}", name=name)
        )
    is_settled = not (record.change or record.conflict or record.note)
    if record.state is State.FINAL and is_settled:
        raise TransflowError(Message("{name} is final already.", name=name))
    if is_final or record.state is State.FINAL:
        return State.FINAL
    if record.change and record.state is State.REVIEWED:
        return State.REVIEWED
    return NEXT.get(record.state, State.TRANSLATED)


def _translator(record: Record, events: Sequence[Event]) -> str:
    """Who wrote the target as it stands, where that is known."""
    writers = [
        each.by
        for each in events
        if each.before and each.after and each.before.target != each.after.target == record.target
    ]
    if writers:
        return writers[-1]
    return record.by if record.state not in REVIEWED else ""
