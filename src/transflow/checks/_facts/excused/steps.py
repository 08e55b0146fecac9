"""By how much an amount changes that goes from one value to another: "by EUR 20, from EUR 137 to EUR 157"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Facts
from transflow.checks._facts.versions import Lone, Version
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.limits import Limits
from transflow.text.facts import Amount, Date, Number, Percent, Value

ENDS = 2


def is_meant_by_its_ends(lone: Lone) -> bool:
    """Whether it is the difference of the two amounts right before or after it, both of which the other side has; one
    of them may leave out what is counted, "to 145 km from 100", and both if the other side says it."""
    value = lone.value
    if not isinstance(value, Amount) or not value.amount:
        return False
    own, at = lone.own.facts, lone.own.facts.index(lone.located)
    amounts = [each.value for each in lone.other.facts if isinstance(each.value, Amount)]
    there = {each.amount for each in amounts}
    counted = {each.amount for each in amounts if _measure(each) == _measure(value)}
    return any(
        _amounts(ends, value, counted) <= there
        and _are_apart_by(value.amount, _amounts(ends, value, counted))
        for ends in (own[max(0, at - ENDS) : at], own[at + 1 : at + 1 + ENDS])
    )


def is_meant_by_change(lone: Lone) -> bool:
    """Whether it is by how much an amount that both sides have went up or down, where the other side says from what, or
    the other way round: "97, down from 112" for „97, par 15 mazāk nekā pērn”; or by how much one is more than another:
    "1,060 grams and 1,240" for „1060 gramu un par 180 gramiem vairāk”."""
    value = lone.value
    if not isinstance(value, Amount) or not value.amount:
        return False
    now = _both(lone, value)
    before = amounts_alike(lone.other.facts, value) - now
    if any({each - step, each + step} & before for step in _steps(lone.own, value.amount) for each in now):
        return True
    return any(value.amount in (each - step, each + step) for step in _steps(lone.other) for each in now)


def is_meant_by_lead(lone: Lone) -> bool:
    """Whether the other version says how far it is from an amount that both have, "44, three points ahead" for 44 and
    41, or it is how far one is that the other version says."""
    value = lone.value
    if not isinstance(value, Amount):
        return False
    leads = _leads(lone.other)
    is_lead = value.amount in _leads(lone.own)
    both = _both(lone, value) if leads or is_lead else frozenset()
    alone = amounts_alike(lone.other.facts, value) - both if is_lead else frozenset()
    return any(
        abs(each - value.amount) in leads or not alone.isdisjoint((each - value.amount, each + value.amount))
        for each in both
    )


def _leads(version: Version) -> set[Decimal]:
    """The amounts by which a version says that one thing is ahead of another or over a limit."""
    words, text = table(FactWords, version.tag), version.text
    return {
        each.value.amount
        for each in version.facts
        if isinstance(each.value, Amount)
        and (words.apart.match(text, each.fact.end) or words.apart_by.search(text, 0, each.fact.start))
    }


def is_meant_by_yearly_change(lone: Lone) -> bool:
    """Whether it is the year with which another is compared, as the other version says by how much something that both
    count changed last year: "fell by 0.4 litres last year" for „par 0,4 litriem mazāk nekā 2024. gadā”."""
    value, own, other = lone.value, lone.own, lone.other
    if not isinstance(value, Date) or value.month or any(_has_year(each.value) for each in other.facts):
        return False
    is_compared = table(FactWords, own.tag).held_against.search(own.text, 0, lone.fact.start)
    is_told = table(FactWords, other.tag).this_or_last_year.search(other.text)
    steps = {abs(each) for each in _steps(other)} if is_compared and is_told else set()
    return any(isinstance(each.value, Amount) and each.value.amount in steps for each in own.facts)


def _has_year(value: Value) -> bool:
    return isinstance(value, Date) and value.year is not None


def _both(lone: Lone, like: Amount) -> frozenset[Decimal]:
    """The amounts of the like that both versions have."""
    return amounts_alike(lone.own.facts, like) & amounts_alike(lone.other.facts, like)


def _steps(version: Version, amount: Decimal | None = None) -> Iterator[Decimal]:
    """By how much a version says that something went up, or down, which is less than nothing; only those of the amount,
    if one is given."""
    known = table(Limits, version.tag)
    for each in version.facts:
        if isinstance(each.value, Amount) and amount in (None, each.value.amount):
            sign = known.of_change(version.text, each.fact.start, each.fact.end).sign
            if sign:
                yield sign * each.value.amount


def amounts_alike(facts: Facts, like: Amount) -> frozenset[Decimal]:
    """The amounts among the facts of what is counted alike, as far as either says what that is."""
    return frozenset(
        each.value.amount
        for each in facts
        if isinstance(each.value, Amount) and _may_be_like(each.value, like)
    )


def _may_be_like(value: Amount, other: Amount) -> bool:
    return _is_like(value, other) or isinstance(other, Number)


def _amounts(facts: Facts, like: Amount, counted: set[Decimal]) -> frozenset[Decimal]:
    """The amounts of what is counted alike; none where nothing tells what is counted, not even the other side, by
    which all of them are `counted`."""
    alike = [each.value for each in facts if isinstance(each.value, Amount) and _is_like(each.value, like)]
    amounts = frozenset(each.amount for each in alike)
    is_told = any(_measure(each) == _measure(like) for each in alike) or amounts <= counted
    return amounts if is_told else frozenset()


def _are_apart_by(step: Decimal, ends: frozenset[Decimal]) -> bool:
    return len(ends) == ENDS and max(ends) - min(ends) == step


def _is_like(value: Amount, other: Amount) -> bool:
    return isinstance(value, Number) or _measure(value) == _measure(other)


def _measure(value: Amount) -> Value:
    """What is counted, without how much of it; points are what two shares differ by."""
    return Percent(Decimal(0)) if isinstance(value, Percent) else replace(value, amount=Decimal(0))
