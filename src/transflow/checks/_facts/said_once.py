"""What a text says once for several figures: the magnitude of "€1.2 and €1.5 billion", the half of the day of "starts
at 6:30, doors at 5:45 p.m.", the per cent of „par 15 procentiem, otrā grupā – par 2,4”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal

from transflow.checks._facts.reading import Facts, Located
from transflow.frozen import replace
from transflow.text.facts import Money, Number, Percent, Quantity, TimeOfDay, Value
from transflow.text.facts.currencies import DOLLARS
from transflow.text.facts.equality import answers
from transflow.text.patterns import LazyPattern

LONGEST_JOINT = 14  # characters between figures that share what follows the last
POWERS = (3, 6, 9, 12)
NOON = 12
FIGURES = re.compile(r"\d+")
CLOCK = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)")
CLAUSE_ENDS = LazyPattern(r"\s?(?:[.;:!?)]|,\s|$)|\s[–—]\s")
ABROAD = frozenset(DOLLARS.values()) - {"USD"}
OF_AMERICA = LazyPattern(r"US|ASV|ameri[ck]", re.IGNORECASE)
SENTENCE_ENDS = LazyPattern(r"[.!?]\s")
Counted = Number | Money | Quantity


def with_magnitudes_shared(own: Facts, others: Facts) -> Facts:
    """The facts; of figures in a row those before the last have its magnitude and its unit where the other side says
    so."""
    there = {each.value for each in others if isinstance(each.value, Counted)}
    if not any(each.value not in there for each in own if isinstance(each.value, Counted)):
        return own
    shared, last = [*own], None
    for at in reversed(range(len(own))):
        if isinstance(own[at].value, Counted):
            shared[at] = last = _with_magnitude(own[at], last, there) if last else own[at]
    return tuple(shared)


def _with_magnitude(one: Located, last: Located, there: AbstractSet[Value]) -> Located:
    """The fact in the magnitude of the next one."""
    first, next_ = one.value, last.value
    if not isinstance(first, Number | Money) or not isinstance(next_, Counted) or _is_said(first, there):
        return one
    is_near = one.spot.block == last.spot.block and last.fact.start - one.fact.end <= LONGEST_JOINT
    if not is_near or _powers_in_words(one, first):
        return one
    if isinstance(first, Money) and getattr(next_, "currency", "") != first.currency:
        return one
    meant = (replace(next_, amount=first.amount.scaleb(power)) for power in _powers_in_words(last, next_))
    value = next((each for each in meant if _is_said(each, there)), None)
    return replace(one, fact=replace(one.fact, value=value)) if value else one


def _is_said(value: Value, there: AbstractSet[Value]) -> bool:
    return value in there or any(answers(value, each) for each in there)


def _powers_in_words(each: Located, value: Counted) -> list[int]:
    """The powers of ten that an amount may have by a word, as it does not write them out in figures."""
    written = sum(map(len, FIGURES.findall(each.fact.surface)))
    return [power for power in POWERS if power >= written and value.amount >= Decimal(10) ** power]


def with_dollars_kept(own: Facts, others: Facts) -> Facts:
    """The facts; dollars of no land are those of the land that a sum before them names, where the other side has them
    so: „28 000 Kanādas dolāru, ne vairāk par 100 000 dolāru”."""
    abroad = [each for each in own if isinstance(each.value, Money) and each.value.currency in ABROAD]
    there = {each.value for each in others} if abroad else set()
    return tuple(_of_that_land(each, abroad, there) for each in own) if there else own


def _of_that_land(each: Located, abroad: Sequence[Located], there: AbstractSet[Value]) -> Located:
    value, fact = each.value, each.fact
    if not isinstance(value, Money) or value.currency != "USD" or OF_AMERICA.search(fact.surface):
        return each
    named = [one.value for one in abroad if one.fact.end < fact.start]
    meant = [replace(one, amount=value.amount) for one in named if isinstance(one, Money)]
    return replace(each, fact=replace(fact, value=meant[-1])) if meant and meant[-1] in there else each


def with_halves_shared(own: Facts, others: Facts) -> Facts:
    """The facts; a time in figures alone is one after noon where another is said to be, and the other side has it."""
    times = [each for each in own if isinstance(each.value, TimeOfDay)]
    if not any(_is_said_after_noon(each) for each in times):
        return own
    there = {each.value for each in others if isinstance(each.value, TimeOfDay | Number)}
    return tuple(_after_noon(each, there) for each in own)


def _is_said_after_noon(time: Located) -> bool:
    """Whether its hour is written as one of twelve: "5:45 p.m."."""
    hour = FIGURES.search(time.fact.surface)
    return hour is not None and isinstance(time.value, TimeOfDay) and time.value.hour == int(hour[0]) + NOON


def _after_noon(each: Located, there: AbstractSet[Value]) -> Located:
    shown = CLOCK.fullmatch(each.fact.surface) if isinstance(each.value, TimeOfDay | Number) else None
    if shown is None or each.value in there or int(shown["hour"]) >= NOON:
        return each
    hour, minute = int(shown["hour"]) + NOON, int(shown["minute"])
    later: tuple[Value, ...] = TimeOfDay(hour, minute), Number(hour + Decimal(minute) / 100)
    meant = next((value for value in later if value in there), None)
    return replace(each, fact=replace(each.fact, value=meant)) if meant else each


def with_percent_shared(own: Facts, others: Facts, text: str) -> Facts:
    """The facts; a number at the end of a clause is per cent where one before it in the sentence says so in a word, and
    the other side has it."""
    shares = [each for each in own if isinstance(each.value, Percent)]
    there = {each.value for each in others} - {each.value for each in shares}
    in_words = [each.fact.end for each in shares if each.fact.surface[-1:].isalpha()]
    if not in_words:
        return own
    return tuple(_in_percent(each, in_words, there, text) for each in own)


def _in_percent(each: Located, in_words: Sequence[int], there: AbstractSet[Value], text: str) -> Located:
    amount = _bare_amount(each, there, text)
    if amount is None or not any(_is_before(end, each, text) for end in in_words):
        return each
    share = Percent(amount)
    return replace(each, fact=replace(each.fact, value=share)) if share in there else each


def with_magnitude_kept(own: Facts, others: Facts, text: str) -> Facts:
    """The facts; a number at the end of a clause is in the magnitude and the currency of one before it in the sentence
    where the other side has it so: „4,2 miljonus, no kuriem 1,1 – algām”."""
    great = [
        (each.fact.end, each.value, powers[-1])
        for each in own
        if isinstance(each.value, Number | Money) and (powers := _powers_in_words(each, each.value))
    ]
    if not great:
        return own
    there = {each.value for each in others if isinstance(each.value, Counted)}
    return tuple(_as_great(each, great, there, text) for each in own)


def _as_great(
    each: Located, great: Sequence[tuple[int, Number | Money, int]], there: AbstractSet[Value], text: str
) -> Located:
    amount = _bare_amount(each, there, text)
    if amount is None:
        return each
    meant = (
        replace(before, amount=amount.scaleb(power))
        for end, before, power in great
        if _is_before(end, each, text)
    )
    value = next((one for one in meant if _is_said(one, there)), None)
    return replace(each, fact=replace(each.fact, value=value)) if value else each


def _bare_amount(each: Located, there: AbstractSet[Value], text: str) -> Decimal | None:
    """The number that stands alone at the end of a clause and that the other side does not have."""
    if (
        not isinstance(each.value, Number)
        or each.value in there
        or not CLAUSE_ENDS.match(text, each.fact.end)
    ):
        return None
    return each.value.amount


def _is_before(end: int, each: Located, text: str) -> bool:
    """Whether what ends there stands before the fact in its sentence."""
    start = each.fact.start
    return end < start and not SENTENCE_ENDS.search(text, end, start)
