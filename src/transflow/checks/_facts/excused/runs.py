"""Numbers that one side counts up, where the other says from which to which: „5., 6., 7. un 8. vārti” and "Gates 5 to
8"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from transflow.checks._facts.ranges import joints_of_ranges
from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone
from transflow.text.facts import Number, Ordinal


def is_meant_by_run(lone: Lone) -> bool:
    """Whether it stands between the ends of a run of numbers that its own side counts up without a gap, and the other
    names only the ends."""
    rank = _rank(lone.located)
    if rank is None:
        return False
    low, high = _run({_rank(each) for each in lone.own.facts}, rank)
    return low < rank < high and any(
        (_rank(first), _rank(last)) == (low, high)
        and _between().fullmatch(lone.other.text, first.fact.end, last.fact.start) is not None
        for first, last in pairwise(lone.other.facts)
    )


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    return re.compile(rf"\.?\s?(?:{joints_of_ranges()})\s?")


def _rank(each: Located) -> Decimal | None:
    value = each.value
    if isinstance(value, Ordinal):
        return Decimal(value.rank)
    return value.amount if isinstance(value, Number) else None


def _run(ranks: set[Decimal | None], rank: Decimal) -> tuple[Decimal, Decimal]:
    """From which to which number the ranks go on around one of them."""
    low = high = rank
    while low - 1 in ranks:
        low -= 1
    while high + 1 in ranks:
        high += 1
    return low, high
