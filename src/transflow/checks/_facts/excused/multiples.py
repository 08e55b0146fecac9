"""Amounts that the other version says as so many times another: "up from 620" for „divreiz vairāk nekā pirms gada”."""

from __future__ import annotations

from decimal import Decimal

from transflow.checks._facts.excused.steps import amounts_alike
from transflow.checks._facts.versions import Lone, Version
from transflow.languages import table
from transflow.languages.tables.multiples import Multiples
from transflow.text.facts import Amount, Percent

WHOLE = Decimal(100)


def is_meant_by_multiple(lone: Lone) -> bool:
    """Whether the other version alone says how many times as much it is as an amount that both have, or that one as
    it; or by how many per cent that is: "halved" for „par 50 % mazāk”."""
    value = lone.value
    if not isinstance(value, Amount) or not value.amount:
        return False
    times = _times(lone.other) - _times(lone.own)
    if not times:
        return False
    if isinstance(value, Percent) and any(value.amount in _changes(each) for each in times):
        return True
    both = amounts_alike(lone.own.facts, value) & amounts_alike(lone.other.facts, value)
    return any(_is_so_many_times(value.amount, each, times) for each in both)


def _changes(times: Decimal) -> tuple[Decimal, Decimal]:
    """By how many per cent what becomes so many times as much grows, and what becomes so many times less falls."""
    return WHOLE * (times - 1), WHOLE - WHOLE / times


def are_multiples(one: Lone, other: Lone) -> bool:
    """Whether the two are one so many times the other, as both versions say in words: "58%, twice as many" for „29 %,
    pārējo ir divreiz vairāk”."""
    if not isinstance(one.value, Amount) or type(one.value) is not type(other.value):
        return False
    assert isinstance(other.value, Amount)  # as it is of one type with the other
    return _is_so_many_times(one.value.amount, other.value.amount, _times(one.own) & _times(other.own))


def _times(version: Version) -> frozenset[Decimal]:
    return table(Multiples, version.tag).said(version.text)


def _is_so_many_times(one: Decimal, other: Decimal, times: frozenset[Decimal]) -> bool:
    less, more = sorted((one, other))
    return any(more == each * less for each in times)
