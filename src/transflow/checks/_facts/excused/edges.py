"""The first and the last days of months and years, which the other version calls so: "until the end of September" for
„līdz 30. septembrim”."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone, Version
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Date
from transflow.text.patterns import Pattern

LAST_OF_YEAR, FIRST_OF_YEAR = (12, 31), (1, 1)
LEAP_YEAR = 2024  # for days of which no year is told
LEAP_MONTH = (2, 28)  # is its last day, too, in most years


def is_meant_by_edge(lone: Lone) -> bool:
    """Whether it is the last day of a month or year until whose end, as the other side says, or the first one of one
    from whose beginning something is so."""
    value, other = lone.value, lone.other
    if not isinstance(value, Date) or not (value.month and value.day):
        return False
    edge = _edge(value, table(FactWords, other.tag))
    if edge is None:
        return False
    dates = [each for each in other.facts if isinstance(each.value, Date)]
    return any(
        _is_its_own(value, said, dates) or (bool(said["year"]) and _is_edge_of_year(value))
        for said in edge.finditer(other.text)
    )


def is_meant_by_its_month(lone: Lone) -> bool:
    """Whether it is the first or the last day of a whole month of which the other side says no day: "throughout March"
    for „no 1. līdz 31. martam”."""
    value = lone.value
    if not isinstance(value, Date) or not value.month:
        return False
    last = monthrange(value.year or LEAP_YEAR, value.month)[1]
    days, there = (_days_of(value.month, version) for version in (lone.own, lone.other))
    return there == {None} and {1, last} <= days


def _days_of(month: int, version: Version) -> set[int | None]:
    """The days of a month that a version names; None where it names the month alone."""
    dates = (each.value for each in version.facts if isinstance(each.value, Date))
    return {each.day for each in dates if each.month == month}


def _edge(value: Date, words: FactWords) -> Pattern | None:
    """What says that something lasts to the end of the month, or begins with it, if the day is one of these."""
    if value.day == 1:
        return words.from_beginning
    last = monthrange(value.year or LEAP_YEAR, value.month or 1)[1]
    is_last = value.day == last or (value.year is None and (value.month, value.day) == LEAP_MONTH)
    return words.until_end if is_last else None


def _is_its_own(value: Date, said: re.Match[str], dates: list[Located]) -> bool:
    """Whether the month, or the year, of the day is named in what is said."""
    return any(
        each.month == value.month
        or (each.month is None and each.year == value.year and _is_edge_of_year(value))
        for each in _without_day(said, dates)
        if each.year in (None, value.year) or value.year is None
    )


def _without_day(said: re.Match[str], dates: list[Located]) -> Iterator[Date]:
    for each in dates:
        if isinstance(each.value, Date) and not each.value.day and each.fact.start in range(*said.span()):
            yield each.value


def _is_edge_of_year(value: Date) -> bool:
    return (value.month, value.day) in (LAST_OF_YEAR, FIRST_OF_YEAR)
