"""Amounts that one side of a bead says more often than the other: "70 km/h" twice for once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Duration, Money, Number, Ordinal, Percent, Quantity, Value

Counted = Counter[Value]
Telling = Number | Money | Percent | Quantity
LEAST = 2  # facts of a side
LEAST_REPEATED = 3  # a smaller number is said of anything
YEARS = range(1500, 2100)


def repeats(facts: Facts, others: Facts) -> list[Located]:
    """The last of each amount that stands here twice or more, and there less often, but at all."""
    if len(facts) < LEAST:
        return []
    told = [each for each in _without_glosses(facts) if isinstance(each.value, Telling)]
    if len(told) < LEAST or len({each.value for each in told}) == len(told):
        return []
    ours, theirs = (Counter(each.value for each in side) for side in (told, others))
    bare = Counter(each.value.amount for each in others if isinstance(each.value, Number))
    elsewhere = _ranks(others) + (_lengths(others) - _lengths(facts))
    last = {each.value: each for each in told}
    return [
        last[value]
        for value, count in ours.items()
        if 0 < theirs[value] < count - elsewhere[value]
        and _is_telling(value)
        and not _is_said_without_unit(value, count, theirs, bare)
    ]


def _ranks(facts: Facts) -> Counted:
    return Counted(Number(Decimal(each.value.rank)) for each in facts if isinstance(each.value, Ordinal))


def _lengths(facts: Facts) -> Counted:
    """How long or how old, as the bare numbers that other words make of it: "the age of 14" for „14 gadu vecums”."""
    return Counted(Number(each.value.amount) for each in facts if isinstance(each.value, Duration))


def _without_glosses(facts: Facts) -> Iterator[Located]:
    """The demanded facts, an amount in words and in figures beside it once: "ten thousand (10,000)"."""
    before: Located | None = None
    for each in facts:
        if each.fact.is_demanded and not (before and _is_gloss(before, each)):
            yield each
        before = each


def _is_gloss(one: Located, other: Located) -> bool:
    is_beside = one.spot.block == other.spot.block and other.fact.start - one.fact.end <= len(" (")
    return is_beside and one.value == other.value and _has_figures(one) is not _has_figures(other)


def _has_figures(each: Located) -> bool:
    return any(map(str.isdecimal, each.fact.surface))


def _is_said_without_unit(value: Value, count: int, theirs: Counter[Value], bare: Counter[Decimal]) -> bool:
    """Whether the other side leaves the unit out: "70 km/h (tagad – 80)"."""
    if isinstance(value, Number) or not isinstance(value, Telling):
        return False
    return theirs[value] + bare[value.amount] >= count


def _is_telling(value: Value) -> bool:
    """Whether it is worth saying twice: an amount, no small number and no year."""
    return not isinstance(value, Number) or (value.amount >= LEAST_REPEATED and value.amount not in YEARS)


def has_word_for_both(bead: Compared) -> bool:
    """Whether one side says the value of two things at once: "each", "abās", "too"."""
    return any(table(FactWords, each.tag).for_both.search(each.text) for each in bead.versions)
