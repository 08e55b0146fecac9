"""What a file of exchange that came back asks of a ledger. Nothing here makes anything final."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from transflow.formats.exchange import Unit, Was
from transflow.frozen import Frozen, field, replace
from transflow.model import Ledger, Marked, Record, State
from transflow.services.exchange.joining import with_the_next
from transflow.text.alike import form
from transflow.text.normalise import storable, storable_paragraphs, text_hash

Kind = Literal[
    "translated",
    "state",
    "comment",
    "markup",
    "conflict",
    "stale",
    "unknown",
    "emptied",
    "unfinished",
    "waiting",
]
LEFT_OUT = ("conflict", "stale", "unknown", "emptied", "unfinished", "waiting")
OTHER_SOURCE = "The source was changed after this file was made; export it again and look at it anew."
UNKNOWN = "The source has no such paragraph any more; the file's translation was not taken in."
TWICE = "The file has this paragraph twice; the translation that comes first was taken in."
EMPTIED = "The file has no translation here; an import takes none away."
JOINED = "The translation of the next paragraph stands here too; give each its own cell again."
UNFINISHED = "The file has a translation of a part of this paragraph only; it was not taken in."
OPPOSED = "The translation was edited here too since the file was made; both are kept, somebody must choose."
OPPOSED_ALREADY = "Two translations stand against each other already; choose between them first."


class Change(Frozen):
    """What became of one unit of the file, and why: the texts before and after where they differ."""

    kind: Kind
    key: str
    line: int
    why: str
    source: str = ""
    before: str = ""
    after: str = ""


Step = tuple[Record, State | None, Change | None]
"""The record with what a unit says of one thing, the state it shall have, and what became of it."""


class Incoming(Frozen):
    """The ledger with what the file proposes; the states that records shall have once their text stands in
    the target file; what became of each unit that says anything new."""

    ledger: Ledger
    states: dict[str, State] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    units: dict[str, Unit] = field(default_factory=dict)
    """The units that speak of a record and of its source as it stands, by its key."""
    unchanged: int = 0
    """How many units say nothing new."""


class Conditions(Frozen):
    """What an import allows a file: the highest state that it may give, and who and when is noted where it gives
    one."""

    highest: State
    by: str
    on: str
    is_tokenised: bool = False
    """Whether the spaces in the file's texts are those between tokens."""


def incoming(units: Sequence[Unit], ledger: Ledger, conditions: Conditions) -> Incoming:
    """Holds units against the active records of a ledger."""
    records = {each.key: each for each in ledger.active}
    states: dict[str, State] = {}
    changes: list[Change] = []
    fitting: dict[str, Unit] = {}
    unchanged = 0
    keys = list(_keys(units, ledger))
    texts = {key: text_in(unit) for unit, key in zip(units, keys, strict=True) if key}
    joined = {*with_the_next(texts, ledger)}
    for unit, key in zip(units, keys, strict=True):
        if key is None:
            said = list(_left_over(unit, records.get(unit.key)))
        elif key in joined:
            said = [_change("unfinished", unit, key, JOINED, before=records[key].target_in_file)]
        else:
            if _is_same_source(unit, records[key]):
                fitting[key] = unit
            own = _spaced(unit, records[key]) if conditions.is_tokenised else unit
            records[key], found, said = _taken(own, records[key], conditions)
            states |= {key: found[-1]} if found else {}
        changes += said
        unchanged += not said
    return Incoming(ledger.with_active(records), states, tuple(changes), fitting, unchanged)


def _taken(unit: Unit, record: Record, conditions: Conditions) -> tuple[Record, list[State], list[Change]]:
    """The record with what a unit says of it, the states it shall have, and what became of the unit."""
    states, changes = [], []
    for step in (_with_text, _with_state, _with_comment):
        record, state, change = step(unit, record, conditions)
        states += [state] if state else []
        changes += [change] if change else []
        if change and change.kind in LEFT_OUT:
            break
    return record, states, changes


def _left_over(unit: Unit, taken: Record | None) -> Iterator[Change]:
    """What is told of a unit for which there is no record, or one that an earlier unit spoke of."""
    if _is_touched(unit) and not (taken and text_hash(text_in(unit)) == text_hash(taken.target)):
        yield _change("unknown", unit, "", TWICE if taken else UNKNOWN)


def _keys(units: Sequence[Unit], ledger: Ledger) -> Iterator[str | None]:
    """The key of the record that each unit speaks of: the one it names, else by the source text, in order;
    None where there is none."""
    known = {each.key for each in ledger.active}
    named = {unit.key for unit in units} & known
    waiting: dict[object, list[str]] = defaultdict(list)
    for each in ledger.active:
        if each.key not in named:
            waiting[form(each.source)].append(each.key)
    seen: set[str] = set()
    for unit in units:
        alike = waiting.get(form(unit.source.text), [])
        if unit.key in known and unit.key not in seen:
            seen.add(unit.key)
            yield unit.key
        else:
            yield alike.pop(0) if alike else None


def _spaced(unit: Unit, record: Record) -> Unit:
    """The unit with the translation as it stands, where only spaces differ."""
    is_same = "".join(unit.target.text.split()) == "".join(record.target.split())
    return replace(unit, target=Marked(record.target)) if is_same else unit


def text_in(unit: Unit) -> str:
    """The translation of a unit as a record holds it."""
    return storable_paragraphs(unit.target.text)


def _is_touched(unit: Unit) -> bool:
    """Whether somebody may have changed the translation in the file."""
    text = text_in(unit)
    return bool(text) and (unit.was is None or text_hash(text) != unit.was.target_hash)


def _change(
    kind: Kind, unit: Unit, key: str, why: str, *, before: str = "", after: str | None = None
) -> Change:
    text = text_in(unit) if after is None else after
    return Change(kind, key or unit.key, unit.line, why, unit.source.text, before, text)


def _with_text(unit: Unit, record: Record, conditions: Conditions) -> Step:
    """The record with the translation of the file, where somebody changed it there."""
    text, now = text_in(unit), record.target_in_file
    if not text and now and unit.was and unit.was.target_hash == text_hash(now):
        return record, None, _change("emptied", unit, record.key, EMPTIED, before=now)
    if not _is_touched(unit) or text_hash(text) == text_hash(now):
        return record, None, None
    if not _is_same_source(unit, record):
        return record, None, _change("stale", unit, record.key, OTHER_SOURCE, before=now)
    if unit.has_gaps:
        return record, None, _change("unfinished", unit, record.key, UNFINISHED, before=now)
    if now and unit.was and unit.was.target_hash != text_hash(now):
        return _opposed(unit, record, text, now)
    made = replace(record, target=text, conflict="", note="", former=None, fuzzy_mark="removed")
    if not now:
        made = replace(made, target_hash="")
    why = "It was translated in the file." if not now else "The translation was changed in the file."
    change = _change("translated", unit, record.key, why, before=now)
    return made, _state_of_new(unit, conditions), change


def _opposed(unit: Unit, record: Record, text: str, now: str) -> Step:
    """The record with both translations, that of the file and the one that was edited here."""
    if record.conflict and text_hash(record.conflict) != text_hash(text):
        return record, None, _change("conflict", unit, record.key, OPPOSED_ALREADY, before=now)
    opposed = record
    if not record.conflict:
        opposed = replace(record, conflict=text, former=record.state, state=State.TRANSLATED)
    return opposed, None, _change("conflict", unit, record.key, OPPOSED, before=now)


def _is_same_source(unit: Unit, record: Record) -> bool:
    return form(unit.source.text) == form(record.source)


def _state_of_new(unit: Unit, conditions: Conditions) -> State:
    """The state of a translation that was changed in the file: translated, unless somebody said there that
    it is reviewed, or that one must look again. A state that was left as it was says nothing."""
    is_said = unit.was is None or unit.state is not unit.was.state
    given = min((is_said and unit.state) or State.TRANSLATED, conditions.highest, key=State.rank)
    return State.TRANSLATED if given is State.MISSING else given


def _with_state(unit: Unit, record: Record, conditions: Conditions) -> Step:
    """The record with the state that the file gives to the translation as it stands."""
    text = text_in(unit)
    is_text_here = text and text_hash(text) == text_hash(record.target) and record.state is not State.MISSING
    wish = _wish(unit, record, conditions) if is_text_here and not record.is_confirmed else None
    if wish is None or not _is_same_source(unit, record) or record.conflict:
        return record, None, None
    why = f"It is {wish.value} in the file."
    change = _change("state", unit, record.key, why, before=record.target, after=record.target)
    if wish is State.INITIAL:
        return replace(record, state=wish), None, change
    settled = replace(record, state=wish, change="", old_source="", former=None, note="", confidence=1.0)
    agreed = replace(settled, source_hash=text_hash(record.source), by=conditions.by, on=conditions.on)
    return agreed, None, change


def _wish(unit: Unit, record: Record, conditions: Conditions) -> State | None:
    """The state that the file asks for, as high as may be: of one made elsewhere only a higher one; of a stale record
    one that says that somebody looked again; else one that was changed in the file."""
    if unit.state is None or unit.state is State.MISSING:
        return None
    was = unit.was or Was(record.state, "", record.is_stale)
    given = min(unit.state, conditions.highest, key=State.rank)
    is_raised = given.rank() > record.state.rank()
    if unit.was is None:
        return given if is_raised and not record.is_stale else None
    if record.is_stale:
        is_answered = was.is_stale and not unit.is_stale and given is not State.INITIAL
        return max(given, record.state, key=State.rank) if is_answered else None
    if unit.state is was.state:
        return None
    is_lowered = unit.state is State.INITIAL and record.state is was.state
    return given if is_raised or is_lowered else None


def _with_comment(unit: Unit, record: Record, conditions: Conditions) -> Step:
    """The record with what somebody wrote beside it in the file."""
    said = storable(unit.comment)
    if not said or said in record.comment:
        return record, None, None
    both = said if record.comment in said else f"{record.comment}\n{said}"
    change = _change("comment", unit, record.key, "There is a comment in the file.", after=said)
    return replace(record, comment=both), None, change


def settled(ledger: Ledger, states: dict[str, State], conditions: Conditions) -> Ledger:
    """The ledger with the states of translations that stand in the target file by now."""
    return replace(ledger, records=tuple(_settled(each, states, conditions) for each in ledger.records))


def _settled(record: Record, states: dict[str, State], conditions: Conditions) -> Record:
    state = states.get(record.key)
    if state is None or record.is_obsolete or record.state is not State.TRANSLATED or record.conflict:
        return record
    return replace(record, state=state, by=conditions.by, on=conditions.on)


def unplaced(keys: Iterable[str], ledger: Ledger) -> set[str]:
    """Those of the records whose translation has no place in the target file yet."""
    wanted = set(keys)
    return {
        each.key
        for each in ledger.active
        if each.key in wanted and (each.state is State.MISSING or text_hash(each.target) != each.target_hash)
    }
