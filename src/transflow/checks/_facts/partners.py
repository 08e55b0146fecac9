"""The open facts of both sides of a bead: which one was meant to be which."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from transflow.checks._facts.reading import Located
from transflow.frozen import replace
from transflow.text.facts import Date, LegalReference, Number, Ordinal, TimeOfDay
from transflow.text.facts.equality import amount, is_thousandfold

Partners = tuple[  # of source and target; of a fact without a partner one is None
    Located | None, Located | None
]
APART = 50  # open facts of one bead: of more, each is compared with those about as far on
ON_THE_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")


def paired(source: list[Located], target: list[Located]) -> Iterator[Partners]:
    """The open facts of both sides, each with the one it was most likely meant to be."""
    ranked = sorted(
        (
            (likeness, -at, -to)
            for at, first in enumerate(source)
            for to, second in enumerate(target[max(0, at - APART) : at + APART], max(0, at - APART))
            if (likeness := _likeness(first, second)) > 0
        ),
        reverse=True,
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, to in ranked:
        if -at not in partner and -to not in taken:
            partner[-at] = -to
            taken.add(-to)
    for at, first in enumerate(source):
        yield first, target[partner[at]] if at in partner else None
    for to, second in enumerate(target):
        if to not in taken:
            yield None, second


def with_one_year(pairs: Iterable[Partners]) -> Iterator[Partners]:
    """The pairs; of the days of one range that differ in nothing but the same year only the last."""
    pairs = [*pairs]
    for at, pair in enumerate(pairs):
        if not any(_is_one_slip(pair, later) for later in pairs[at + 1 : at + 2]):
            yield pair


def _is_one_slip(one: Partners, other: Partners) -> bool:
    years = [_years(each) for each in (one, other)]
    return years[0] is not None and years[0] == years[1]


def _years(pair: Partners) -> tuple[int, int] | None:
    """The two years of dates that are the same day otherwise."""
    a, b = (each.value if each else None for each in pair)
    if not isinstance(a, Date) or not isinstance(b, Date) or a.year is None or b.year is None or not a.month:
        return None
    is_same_day = replace(a, year=None, weekday=None) == replace(b, year=None, weekday=None)
    return (a.year, b.year) if is_same_day and a.year != b.year else None


def _is_clock(first: Located, second: Located) -> bool:
    """Whether one is a time of day and the other a figure that may be one: „no 9.00”, "from 10:00"."""
    kinds = {type(each.value): each.fact.surface for each in (first, second)}
    return kinds.keys() == {Number, TimeOfDay} and ON_THE_CLOCK.fullmatch(kinds[Number]) is not None


def _likeness(first: Located, second: Located) -> float:
    """How likely the one was meant to be the other; 0 where the kinds don't go together."""
    a, b = first.value, second.value
    is_countable = amount(a) is not None and amount(b) is not None
    is_year = {type(a), type(b)} <= {Date, Number, Ordinal} and Date in (type(a), type(b))
    is_named = {type(a), type(b)} <= {LegalReference, Number, Ordinal, Date} and not is_year
    if type(a) is not type(b) and not (is_countable or is_year or is_named or _is_clock(first, second)):
        return 0
    same = SequenceMatcher(None, first.fact.surface, second.fact.surface, autojunk=False).ratio()
    bonus = 1 if is_countable and (amount(a) == amount(b) or is_thousandfold(a, b)) else 0
    return 0.1 + same + bonus + 2 * (type(a) is type(b))
