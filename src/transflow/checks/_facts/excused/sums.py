"""What several amounts make together, which one version alone works out: "27 in all: 12 here and 15 there"."""

from __future__ import annotations

from decimal import Decimal
from itertools import accumulate, takewhile

from transflow.checks._facts.reading import Facts
from transflow.checks._facts.versions import Lone
from transflow.frozen import replace
from transflow.text.facts import Amount, Number, Percent, Value

MOST_PARTS = 6


def is_meant_by_its_addends(lone: Lone) -> bool:
    """Whether it is the sum of two or more amounts of its kind right after it or right before it, each of which the
    other side has."""
    whole = lone.value
    if not isinstance(whole, Amount) or isinstance(whole, Percent):
        return False
    own, there = lone.own.facts, {each.value for each in lone.other.facts}
    at = own.index(lone.located)
    after, before = own[at + 1 : at + 1 + MOST_PARTS], own[max(0, at - MOST_PARTS) : at][::-1]
    return any(whole.amount in _sums(facts, whole, there) for facts in (after, before))


def _sums(facts: Facts, whole: Amount, there: set[Value]) -> list[Decimal]:
    """What the first two, three or more of the facts make together, as long as they count the like of `whole` and the
    other side has them."""
    values = (each.value for each in facts)
    parts = takewhile(
        lambda part: isinstance(part, Amount) and _is_like(part, whole) and part in there, values
    )
    return [*accumulate(each.amount for each in parts if isinstance(each, Amount))][1:]


def _is_like(part: Amount, whole: Amount) -> bool:
    return part.amount > 0 and replace(part, amount=whole.amount) in (whole, Number(whole.amount))
