"""How long it is from one day to another, of which one version says one end and the other how long it lasts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone
from transflow.text.facts import Date, Duration, Value
from transflow.text.facts.dates import is_day
from transflow.text.facts.equality import answers

ENDS = 2
COMMON_YEAR, LEAP_YEAR = 2025, 2024  # for days of which no year is told
DAYS = {"day": 1, "week": 7}
MONTHS = 12  # of a year


def is_meant_by_its_span(lone: Lone) -> bool:
    """Whether it is how long it is from the first to the last one of two days right after it or before it, both of
    which the other side has: „10 dienas, no 3. līdz 12. jūlijam”."""
    value, own = lone.value, lone.own.facts
    if not isinstance(value, Duration):
        return False
    at, there = own.index(lone.located), {each.value for each in lone.other.facts}
    return any(
        len(ends) == ENDS and {each.value for each in ends} <= there and _is_span(value, *ends)
        for ends in (own[max(0, at - ENDS) : at], own[at + 1 : at + 1 + ENDS])
    )


def is_meant_by_length_of_span(lone: Lone) -> bool:
    """Whether it is the end of a span of which both sides name the other end, and the other one says how long it is:
    "from 1 to 21 June" for „sākas 1. jūnijā un ilgst trīs nedēļas”."""
    own, others = lone.own.facts, lone.other.facts
    if not isinstance(lone.value, Date) or not lone.value.day:
        return False
    lengths = [each.value for each in others if isinstance(each.value, Duration)]
    both = [each for each in own if any(answers(each.value, there.value) for there in others)]
    return any(
        _is_span(length, *pair)
        for length in lengths
        for each in both
        for pair in ((each, lone.located), (lone.located, each))
    )


def _is_span(length: Duration, first: Located, last: Located) -> bool:
    """Whether it may be so long from one day to a later one, without the first one or with it."""
    days = list(_days(first, last))
    if length.unit in DAYS:
        spans = [(end - begin).days for begin, end in days]
        return any(length.amount * DAYS[length.unit] in (span, span + 1) for span in spans)
    return length.unit == "month" and any(length.amount == _months(*pair) for pair in days)


def _days(first: Located, last: Located) -> Iterator[tuple[date, date]]:
    """The two days, where the one is before the other; the 29 February between them counts or does not where no year is
    told."""
    for year in (COMMON_YEAR, LEAP_YEAR):
        begin, end = _day_of(first.value, year), _day_of(last.value, year)
        if begin and end and begin < end:
            yield begin, end


def _months(begin: date, end: date) -> int | None:
    """How many whole months it is to the same day of another one, to the day before, or from the first day of a month
    to the last one; None where it is none of them."""
    months = (end.year - begin.year) * MONTHS + end.month - begin.month
    if end.day in (begin.day, begin.day - 1):
        return months
    is_whole = begin.day == 1 and end.day == monthrange(end.year, end.month)[1]
    return months + 1 if is_whole else None


def _day_of(value: Value, usual_year: int) -> date | None:
    """The day of a date, in the usual year where it tells none; None where it is no day of that year."""
    if not isinstance(value, Date) or not (value.month and value.day):
        return None
    year = value.year or usual_year
    return date(year, value.month, value.day) if is_day(year, value.month, value.day) else None
