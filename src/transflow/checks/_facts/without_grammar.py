"""The facts of two texts of which one is in a language without a grammar of its own: figures, whose words nobody can
read. What one side says in a sign or in digits alone, "%" or "24.11.2026", the other may say in a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Facts, Located
from transflow.frozen import replace
from transflow.text.facts import Date, Money, Number, Percent, Quantity, TimeOfDay, Value

SPELLED_OUT = 100  # up to here a number is often a word
MAGNITUDES = (Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)
CLOCK = re.compile(r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)")


def as_across(own: Facts, others: Facts) -> Facts:
    """The facts of one side, each that the other lacks replaced by what the other side would show of it in figures:
    40 % by 40 where that has „40 procenti”, a date by its day and year where the month is a word there, 1,200,000 by
    1.2 beside "1.2" and a word, 9.30 by a time where times have a colon there."""
    values = frozenset(each.value for each in others)
    return tuple(
        replace(each, fact=replace(each.fact, value=value))
        for each in own
        for value in ((each.value,) if each.value in values else _read_as(each, values))
    )


def _read_as(each: Located, others: frozenset[Value]) -> Iterator[Value]:
    match each.value:
        case Percent(amount) | Money(amount) | Quantity(amount) if Number(amount) in others:
            yield Number(amount)
        case Date() as date if others.issuperset(parts := _day_and_year(date)):
            yield from parts
        case Number(amount):
            yield _time(each, others) or next((few for few in _shorter(amount) if few in others), each.value)
        case value:
            yield value


def _day_and_year(date: Date) -> tuple[Value, ...]:
    return tuple(Number(Decimal(part)) for part in (date.day, date.year) if part)


def _time(each: Located, others: frozenset[Value]) -> TimeOfDay | None:
    """The time that the figures may tell, where the other side tells any with a colon."""
    clock = CLOCK.fullmatch(each.fact.surface)
    if clock is None or not any(isinstance(other, TimeOfDay) for other in others):
        return None
    return TimeOfDay(int(clock["hour"]), int(clock["minute"]))


def _shorter(amount: Decimal) -> Iterator[Number]:
    """The figure that stands before "thousand", "million" or "billion" where the amount is said with such a word."""
    return (Number(amount / each) for each in MAGNITUDES if 1 <= amount / each < MAGNITUDES[0])


def with_small_left_to_words(own: Facts, others: Facts) -> Facts:
    """The facts, of which small whole numbers are not demanded, for the other side may spell them out; but where both
    sides leave as many without an answer, these are other figures, no words."""
    lone = _lone_small(own, others)
    asked = lone if len(lone) == len(_lone_small(others, own)) else frozenset[Value]()
    return tuple(
        replace(each, fact=replace(each.fact, is_demanded=each.value in asked))
        if _may_be_word(each)
        else each
        for each in own
    )


def _lone_small(own: Facts, others: Facts) -> frozenset[Value]:
    return frozenset(each.value for each in own if _may_be_word(each)) - {each.value for each in others}


def _may_be_word(each: Located) -> bool:
    value = each.value
    return isinstance(value, Number) and value.amount <= SPELLED_OUT and value.amount % 1 == 0
