"""All days of the week but some, said by the first and the last one or by what is left out: "every day except Monday"
and "closed on Mondays" are „no otrdienas līdz svētdienai”."""

from __future__ import annotations

from itertools import pairwise, takewhile

from transflow.checks._facts.reading import Facts, Located
from transflow.checks._limits.placed import placed
from transflow.frozen import Frozen
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.restrictions import Restrictions
from transflow.model import Bitext

WEEK = 7
BEFORE = 20  # characters in which "except" stands
BETWEEN = 6  # characters from one day that is left out to the next: " and "


class LeftOut(Frozen):
    """The weekdays that tell which days are left out, and these."""

    told_by: tuple[Located, ...]
    days: frozenset[int]


def days_left_out(bitext: Bitext, source: Facts, target: Facts) -> tuple[LeftOut, LeftOut] | None:
    """Which days either version leaves out, where the one names the ends of a stretch and the other says "except"; none
    where both name the same days."""
    sides = _weekdays(source), _weekdays(target)
    if {each.weekday for each in sides[0]} == {each.weekday for each in sides[1]}:
        return None
    for ours, theirs in (sides, sides[::-1]):
        stretch, excepted = _outside(bitext, ours), _excepted(bitext, theirs)
        if stretch and excepted and not _are_named(excepted.days, ours, stretch):
            if _is_beside_its_stretch(excepted, stretch, _outside(bitext, theirs)):
                return None
            return (stretch, excepted) if ours is sides[0] else (excepted, stretch)
    return None


def days_spanned(bitext: Bitext, facts: Facts) -> frozenset[int]:
    """The days of the only stretch whose ends are named: „piektdienās, sestdienās un svētdienās” as "Friday to
    Sunday"."""
    stretch = _outside(bitext, _weekdays(facts))
    return frozenset(range(WEEK)) - stretch.days if stretch else frozenset()


def _are_named(days: frozenset[int], weekdays: list[Located], stretch: LeftOut) -> bool:
    """Whether the weekdays beside those of the stretch are the days, „P.–Pk. 9.00–17.00, Sv. slēgts”."""
    return days <= {each.weekday for each in weekdays if each not in stretch.told_by}


def _is_beside_its_stretch(excepted: LeftOut, stretch: LeftOut, other: LeftOut | None) -> bool:
    """Whether the days left out stand beside a stretch of their own version, "open Tuesday to Sunday and closed on
    Mondays", that is to be compared with the stretch of the other one."""
    return other is not None and (other.days != stretch.days or excepted.days <= stretch.days)


def _weekdays(facts: Facts) -> list[Located]:
    return [each for each in facts if each.weekday is not None]


def _outside(bitext: Bitext, days: list[Located]) -> LeftOut | None:
    """The days beyond the only stretch whose ends are named."""
    stretches = [pair for pair in pairwise(days) if _is_stretch(bitext, *pair)]
    if len(stretches) != 1:
        return None
    first, final = (each.weekday or 0 for each in stretches[0])
    return LeftOut(stretches[0], days_outside(first, final))


def days_outside(first: int, last: int) -> frozenset[int]:
    """The days of the week beyond those from the first to the last one."""
    length = (last - first) % WEEK + 1
    return frozenset(range(WEEK)) - {(first + each) % WEEK for each in range(length)}


def _is_stretch(bitext: Bitext, first: Located, last: Located) -> bool:
    (text, _, end, tag), behind = placed(bitext, first), placed(bitext, last)
    return table(FactWords, tag).spanning_days.fullmatch(text, end, behind.start) is not None


def _excepted(bitext: Bitext, days: list[Located]) -> LeftOut | None:
    """The days that are named one by one after an "except", or on which it is closed."""
    first = next((at for at, each in enumerate(days) if _is_excepted(bitext, each)), None)
    if first is None:
        return None
    listed = takewhile(lambda pair: _are_listed(bitext, *pair), pairwise(days[first:]))
    told_by = (days[first], *(each for _, each in listed))
    return LeftOut(told_by, frozenset(day for each in told_by if (day := each.weekday) is not None))


def _is_excepted(bitext: Bitext, day: Located) -> bool:
    text, start, end, tag = placed(bitext, day)
    words = table(Restrictions, tag)
    return (
        words.excepting.search(text, max(0, start - BEFORE), start) is not None
        or words.closed_on.search(text, max(0, start - BEFORE), start) is not None
        or words.is_closed.match(text, end) is not None
    )


def _are_listed(bitext: Bitext, day: Located, following: Located) -> bool:
    return placed(bitext, following).start - placed(bitext, day).end <= BETWEEN
