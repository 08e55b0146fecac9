"""All days of the week but some, said by the first and the last one or by what is left out: "every day except Monday"
is „no otrdienas līdz svētdienai”."""

from __future__ import annotations

from transflow.checks._facts.reading import Facts, Located
from transflow.checks._limits.placed import placed
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.restrictions import Restrictions
from transflow.model import Bitext
from transflow.text.facts import Date

WEEK = 7
ENDS = 2
BEFORE = 20  # characters in which "except" stands

LeftOut = tuple[Located, frozenset[int]]
"""A weekday of those that tell it, and the days that are left out."""


def days_left_out(bitext: Bitext, source: Facts, target: Facts) -> tuple[LeftOut, LeftOut] | None:
    """Which days either version leaves out, where the one names the ends of a stretch and the other says "except"."""
    sides = _weekdays(source), _weekdays(target)
    for ours, theirs in (sides, sides[::-1]):
        stretch, excepted = _outside(bitext, ours), _excepted(bitext, theirs)
        if stretch and excepted:
            return (stretch, excepted) if ours is sides[0] else (excepted, stretch)
    return None


def _weekdays(facts: Facts) -> list[Located]:
    return [each for each in facts if _day(each) is not None]


def _day(located: Located) -> int | None:
    return located.value.weekday if isinstance(located.value, Date) else None


def _outside(bitext: Bitext, days: list[Located]) -> LeftOut | None:
    """The days beyond a stretch whose ends are the only ones that are named."""
    if len(days) != ENDS:
        return None
    (text, _, end, tag), last = placed(bitext, days[0]), placed(bitext, days[1])
    if not table(FactWords, tag).spanning_days.fullmatch(text, end, last.start):
        return None
    first, final = (_day(each) or 0 for each in days)
    length = (final - first) % WEEK + 1
    return days[0], frozenset(range(WEEK)) - {(first + each) % WEEK for each in range(length)}


def _excepted(bitext: Bitext, days: list[Located]) -> LeftOut | None:
    """The days that are named, where "except" stands before the first of them."""
    if not days:
        return None
    text, start, _, tag = placed(bitext, days[0])
    if not table(Restrictions, tag).excepting.search(text, max(0, start - BEFORE), start):
        return None
    return days[0], frozenset(day for each in days if (day := _day(each)) is not None)
