"""The facts of a bitext compared: what one version says and the other does not, found once for all checks.

A fact is looked for in its bead first, then among what is left over elsewhere in the other document."""

from __future__ import annotations

import re
import weakref
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from transflow.checks._fact_excuses import Located, is_dispensable, is_meant_by_back_reference
from transflow.checks._wording import language_name
from transflow.languages import has_grammar, language
from transflow.model import Bead, Bitext, Fix, Passage, Remark, Side, Spot
from transflow.text.contacts import national_number
from transflow.text.fact_dates import with_shared_years
from transflow.text.fact_equality import amount, answers, is_thousandfold
from transflow.text.fact_neutral import neutral_facts
from transflow.text.facts import (
    Date,
    Duration,
    Email,
    Fact,
    LegalReference,
    Link,
    Money,
    Number,
    Ordinal,
    Percent,
    Phone,
    Quantity,
    TimeOfDay,
    Value,
)

COUNTRY_CODE = re.compile(r"\(?(?:\+|00)371\)?\s?")
SPELLED_OUT = 100  # up to here a number is often a word
CHECK_OF: dict[type, str] = {
    Number: "number-value",
    Ordinal: "ordinal",
    Percent: "percent",
    Money: "currency",
    Date: "date-value",
    TimeOfDay: "time-value",
    Duration: "duration",
    Quantity: "unit",
    Phone: "phone",
    Email: "email",
    Link: "url",
    LegalReference: "legal-ref",
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A bead with the facts of both its sides."""

    bead: Bead
    passages: tuple[Passage, Passage]
    source: tuple[Located, ...]
    target: tuple[Located, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact of one side that differs from its counterpart, or has none; `check` is the id it belongs to."""

    check: str
    source: Located | None
    target: Located | None
    passages: tuple[Passage, Passage]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All beads of a bitext with their facts, and what differs."""

    bitext: weakref.ref[Bitext]
    beads: tuple[Compared, ...]
    differences: tuple[Difference, ...]


_latest: list[Comparison] = []  # one at most: the checks of one bitext run in a row


def _comparison(bitext: Bitext) -> Comparison:
    held = _latest[:1]
    if held and held[0].bitext() is bitext:
        return held[0]
    beads = tuple(_compared(bitext))
    fresh = Comparison(weakref.ref(bitext), beads, tuple(_differences(beads)))
    _latest[:] = [fresh]
    return fresh


def compared_beads(bitext: Bitext) -> tuple[Compared, ...]:
    """Every bead with its facts."""
    return _comparison(bitext).beads


def differences(bitext: Bitext, check: str) -> Iterator[Difference]:
    """What the check `check` has to report."""
    return (each for each in _comparison(bitext).differences if each.check == check)


def _compared(bitext: Bitext) -> Iterator[Compared]:
    for bead, source, target in bitext.passages():
        yield Compared(bead, (source, target), _located(bitext, source), _located(bitext, target))


def _facts_in(text: str, tag: str, bitext: Bitext) -> Iterable[Fact]:
    """By the language's own grammar; where one of the two has none, both sides by figures alone, of which
    the small may be spelled out."""
    if has_grammar(bitext.source.language) and has_grammar(bitext.target.language):
        return with_shared_years(text, language(tag).facts(text))
    return (replace(fact, is_demanded=not _may_be_word(fact.value)) for fact in neutral_facts(text))


def _may_be_word(value: Value) -> bool:
    return isinstance(value, Number) and value.amount % 1 == 0 and value.amount <= SPELLED_OUT


def _located(bitext: Bitext, passage: Passage) -> tuple[Located, ...]:
    """The facts in the words of a passage, then those in the addresses of its links."""
    document = bitext.document(passage.side)
    facts = _facts_in(passage.text, document.language, bitext) if passage.text else ()
    found = [Located(fact, passage.spot(fact.start, fact.end)) for fact in facts]
    for _, block, _ in passage.pieces:
        for mark in document.blocks[block].marks:
            value = _linked(mark.value) if mark.kind == "link" else None
            if value:
                fact = Fact(value, mark.start, mark.end, mark.value)
                found.append(Located(fact, Spot(passage.side, block, mark.start, mark.end)))
    return tuple(found)


def _linked(address: str) -> Value | None:
    """What a link leads to; an anchor in the page itself is nothing to keep."""
    scheme, _, rest = address.partition(":")
    if scheme == "mailto":
        return Email(rest.partition("?")[0].lower())
    if scheme == "tel":
        return Phone(national_number(rest))
    return None if not address or address.startswith("#") else Link(address)


def _differences(compared: tuple[Compared, ...]) -> Iterator[Difference]:
    said = [
        {fact.value for each in compared for fact in each.source},
        {fact.value for each in compared for fact in each.target},
    ]
    open_source = [_unanswered(each.source, each.target) for each in compared]
    open_target = [_unanswered(each.target, each.source) for each in compared]
    for at, each in enumerate(compared):
        if each.bead.source and each.bead.target:
            source = _not_elsewhere(open_source[at], open_target, at)
            target = _not_elsewhere(open_target[at], open_source, at)
            for first, second in _paired(source, target):
                lone = (first or second) if not (first and second) else None
                if lone and is_dispensable(lone, each.passages):
                    continue
                if lone and is_meant_by_back_reference(lone, each.passages, said):
                    continue
                yield Difference(_check(first, second), first, second, each.passages)


def _unanswered(facts: tuple[Located, ...], others: tuple[Located, ...]) -> list[Located]:
    """The demanded facts that no fact of the other side answers, each value once."""
    exact = {each.value for each in others}
    own = {each.value for each in facts}
    open_facts: dict[Value, Located] = {}
    for each in facts:
        if not each.fact.is_demanded or each.value in exact or _is_weekday(each.value):
            continue
        if any(_is_said_shorter(each.value, other.fact) for other in others):
            continue
        candidates = (other.value for other in others if _is_free(each.value, other.value, own))
        if not any(_answers(each.value, other, own, exact) for other in candidates):
            open_facts.setdefault(each.value, each)
    return list(open_facts.values())


def _is_free(value: Value, other: Value, own: set[Value]) -> bool:
    """A date in less detail ("in 2024") answers one in more only if it has no counterpart of its own."""
    return not (isinstance(value, Date) and isinstance(other, Date) and other in own)


def _is_said_shorter(value: Value, other: Fact) -> bool:
    return _is_short_year(value, other) or _is_on_the_dial(value, other)


def _is_on_the_dial(value: Value, other: Fact) -> bool:
    """Whether words say the time without the half of the day: "half past four" for 16.30; noon and midnight
    do say it."""
    said = other.value
    if other.is_demanded or not (isinstance(value, TimeOfDay) and isinstance(said, TimeOfDay)):
        return False
    is_sharp_twelve = value.hour % 12 == 0 and value.minute == 0
    return (value.hour % 12, value.minute) == (said.hour % 12, said.minute) and not is_sharp_twelve


def _is_short_year(value: Value, other: Fact) -> bool:
    """Whether a code has the year's last two digits: "SS19" for "2019. gada"."""
    if (
        not isinstance(value, Date)
        or value.year is None
        or value.month
        or not isinstance(other.value, Number)
    ):
        return False
    return (
        not other.is_demanded and re.fullmatch(rf"\D{{0,3}}{value.year % 100:02}", other.surface) is not None
    )


def _answers(value: Value, other: Value, own: set[Value], others: set[Value]) -> bool:
    """A bare number answers a percentage only beside another: "5 and 10 per cent"."""
    if isinstance(value, Percent) and isinstance(other, Number):
        return value.amount == other.amount and _has_percent(others)
    if isinstance(value, Number) and isinstance(other, Percent):
        return value.amount == other.amount and _has_percent(own)
    return answers(value, other)


def _has_percent(values: set[Value]) -> bool:
    return any(isinstance(each, Percent) for each in values)


def _is_weekday(value: Value) -> bool:
    return isinstance(value, Date) and value.day is value.month is value.year is None


def _not_elsewhere(facts: list[Located], others: list[list[Located]], here: int) -> list[Located]:
    """Those that are not left over in another bead of the other side: they only moved."""
    return [
        each
        for each in facts
        if not any(
            answers(each.value, other.value) for at, left in enumerate(others) if at != here for other in left
        )
    ]


def _paired(source: list[Located], target: list[Located]) -> Iterator[tuple[Located | None, Located | None]]:
    """The open facts of both sides, each with the one it was most likely meant to be."""
    ranked = sorted(
        (
            (likeness, -at, -to)
            for at, first in enumerate(source)
            for to, second in enumerate(target)
            if (likeness := _likeness(first, second)) > 0
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    for _, at, to in ranked:
        if -at not in partner and -to not in partner.values():
            partner[-at] = -to
    for at, first in enumerate(source):
        yield first, target[partner[at]] if at in partner else None
    for to, second in enumerate(target):
        if to not in partner.values():
            yield None, second


def _likeness(first: Located, second: Located) -> float:
    """How likely the one was meant to be the other; 0 where the kinds don't go together."""
    a, b = first.value, second.value
    is_countable = amount(a) is not None and amount(b) is not None
    is_year = {type(a), type(b)} <= {Date, Number, Ordinal} and Date in (type(a), type(b))
    is_named = {type(a), type(b)} <= {LegalReference, Number, Ordinal, Date} and not is_year
    if type(a) is not type(b) and not (is_countable or is_year or is_named):
        return 0
    same = SequenceMatcher(None, first.fact.surface, second.fact.surface, autojunk=False).ratio()
    bonus = 1 if is_countable and (amount(a) == amount(b) or is_thousandfold(a, b)) else 0
    return 0.1 + same + bonus + 2 * (type(a) is type(b))


def _check(source: Located | None, target: Located | None) -> str:
    kinds = [type(each.value) for each in (source, target) if each]
    if source and target and is_thousandfold(source.value, target.value):
        return "magnitude"
    telling = [kind for kind in kinds if kind not in (Number, Ordinal)]
    return CHECK_OF[(telling or kinds)[0]]


def report(bitext: Bitext, check: str, noun: str) -> Iterator[Remark]:
    """One remark for each difference of `check`; `noun` names what differs."""
    for each in differences(bitext, check):
        yield _remark(bitext, each, noun)


def _remark(bitext: Bitext, difference: Difference, noun: str) -> Remark:
    source, target = difference.source, difference.target
    lv, en = bitext.source.language, bitext.target.language
    right = _right(source, target, en) if source else None
    if source and target:
        text = f"The {noun} differs: {source.fact.surface} ({lv}) but {target.fact.surface} ({en})."
        value = f"{source.fact.surface} → {target.fact.surface}"
        return Remark(text, target.spot, source.spot, value=value, suggestion=right)
    if source:
        text = f"The {noun} {source.fact.surface} ({lv}) is not in the {language_name(en)} text."
        spot = difference.passages[1].spot()
        return Remark(text, spot, source.spot, value=source.fact.surface, suggestion=right)
    assert target is not None  # a difference has at least one side
    text = f"The {noun} {target.fact.surface} ({en}) is not in the {language_name(lv)} text."
    return Remark(text, target.spot, difference.passages[0].spot(), value=target.fact.surface)


def _right(source: Located, target: Located | None, tag: str) -> str | None:
    """The source's value as the target would write it, a phone number as the source groups it and with the
    target's country code."""
    if not isinstance(source.value, Phone):
        return language(tag).written(source.value)
    code = COUNTRY_CODE.match(target.fact.surface) if target else None
    is_coded = code is None or COUNTRY_CODE.match(source.fact.surface)
    return source.fact.surface if is_coded or code is None else code[0] + source.fact.surface


def restyled(located: Located, replacement: str, message: str) -> Remark:
    """A remark on style, with its fix."""
    surface = located.fact.surface
    fix = Fix(located.spot, replacement)
    return Remark(message, located.spot, value=surface, suggestion=replacement, fix=fix)


def facts_of(bitext: Bitext, side: Side) -> Iterator[Located]:
    """The facts of one side in the words of the text, bead by bead."""
    for each in compared_beads(bitext):
        yield from each.source if side == "source" else each.target
