"""Dates and times that languages write in much the same way."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from functools import lru_cache

from transflow.frozen import replace
from transflow.text.facts import Date, Fact, TimeOfDay
from transflow.text.facts.grammar import Facts, Reader, fact, pattern
from transflow.text.patterns import Pattern

DAY = re.compile(r"\d{1,2}")
NUMERIC = re.compile(
    r"(?P<iso>(?P<y1>[12]\d{3})-(?P<m1>\d{2})-(?P<d1>\d{2}))(?![\d-])"
    r"|(?P<dotted>(?P<d2>\d{1,2})\.\s?(?P<m2>\d{1,2})\.\s?(?P<y2>[12]\d{3})(?!\d|\.\d)\.?)"
    r"|(?P<slashed>(?P<d3>\d{1,2})(?P<gap>/| [/•·] )(?P<m3>\d{1,2})(?P=gap)(?P<y3>[12]\d{3}))(?![\d/])"
)
SHAPES = {"iso": 1, "dotted": 2, "slashed": 3}
PAIR = r"\d{1,3}\s?[:–-]\s?\d{1,3}"
SCORES = re.compile(  # "87:79 (22:18, 19:24, …)", "6:7 (8:10)"
    rf"(?<![\d:.])(?:{PAIR}\s?\(\s?{PAIR}(?:[,;]\s{PAIR})+|\d\s?[:–-]\s?\d\s?\(\s?{PAIR})\s?\)"
)
COLON_TIME = r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::\d{2})?(?!\d|:\d)"
LONGEST_BEFORE = 16  # characters in front of a score
LAST_SLIP = 99  # "61 February" is a date with a slip in it, to be compared as one


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]


def numeric_dates(text: str, at: int) -> Facts:
    """ "2024-03-07", "14.10.2024.", "27/01/2023": the day first where it can be."""
    match = NUMERIC.match(text, at)
    if match is None:
        return ()
    shape = str(match.lastgroup)
    year, month, day = (int(match[f"{part}{SHAPES[shape]}"]) for part in "ymd")
    if shape == "slashed" and month > 12:
        month, day = day, month
    if not is_day(year, month, day):
        return ()
    ends_sentence = shape == "dotted" and text[match.end() - 1] == "." and _ends_sentence(text, match.end())
    end = match.end() - ends_sentence  # then the full stop is not that of the year
    return (fact(text, Date(year, month, day), at, end),)


def _ends_sentence(text: str, end: int) -> bool:
    """Whether nothing follows, or a space and no small letter."""
    return not text[end : end + 1].strip() and not text[end : end + 2].strip()[:1].islower()


def day_facts(match: re.Match[str], year: int | None, month: int) -> Facts:
    """One date for each day in the group `days`; the last one has the month and the rest of the match."""
    text, start = match.string, match.start("days")
    days = [*DAY.finditer(match["days"])]
    if not all(1 <= int(each[0]) <= LAST_SLIP for each in days):
        return ()
    found = []
    for at, each in enumerate(days):
        first = match.start() if at == 0 else start + each.start()
        last = match.end() if at == len(days) - 1 else start + each.end()
        found.append(fact(text, Date(year, month, int(each[0])), first, last))
    return tuple(found)


def times(text: str, hour: int, minute: int, start: int, end: int) -> Facts:
    """The time of day at `text[start:end]`, none if there is no such time; 24:00 is midnight."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return ()
    return (fact(text, TimeOfDay(hour % 24, minute), start, end),)


def colon_time(before_score: Pattern) -> Reader:
    """A reader for "14:30", unless it is a score: after the words that stand before one ("won 24:22"), or in a list
    of them ("3:1 (25:20, 19:25, …)"); "2:31:07" is none."""

    def read(match: re.Match[str]) -> Facts:
        text, start = match.string, match.start()
        if match[0].count(":") == 1 and before_score.search(text, max(0, start - LONGEST_BEFORE), start):
            return ()
        if any(first <= start < last for first, last in _scores(text)):
            return ()
        return times(text, int(match["h"]), int(match["m"]), start, match.end())

    return pattern(COLON_TIME, read)


@lru_cache(maxsize=16)  # asked at each time of a text
def _scores(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(each.span() for each in SCORES.finditer(text))


def with_shared_years(text: str, facts: Facts, between: Pattern) -> Iterable[Fact]:
    """The facts; of two days or months with nothing but `between` between them the one without a year has the other's:
    "from 1 January to 8 February 1993", „no 1993. gada janvāra līdz februārim”."""
    return _with_shared_years(text, facts, between) if len(facts) > 1 else facts


def _with_shared_years(text: str, facts: Facts, between: Pattern) -> Iterator[Fact]:
    for at, each in enumerate(facts):
        value = each.value
        for other in (*facts[max(0, at - 1) : at], *facts[at + 1 : at + 2]):
            if isinstance(value, Date) and _is_range_with_year(text, each, other, between):
                assert isinstance(other.value, Date)
                value = replace(value, year=other.value.year)
        yield each if value is each.value else replace(each, value=value)


def _is_range_with_year(text: str, one: Fact, other: Fact, between: Pattern) -> bool:
    """Whether the two facts are days or months in the order of the year, and only the other says which year."""
    first, second = sorted((one, other), key=lambda each: each.start)
    a, b = first.value, second.value
    if not isinstance(a, Date) or not isinstance(b, Date):
        return False
    has_one_year = getattr(one.value, "year", None) is None and getattr(other.value, "year", None) is not None
    are_in_order = _are_days_in_order(a, b) or (_are_months_in_order(a, b) and _embraces(first, second))
    return has_one_year and are_in_order and between.fullmatch(text, first.end, second.start) is not None


def _are_days_in_order(one: Date, other: Date) -> bool:
    if not (one.month and one.day and other.month and other.day):
        return False
    return (one.month, one.day) <= (other.month, other.day)


def _are_months_in_order(one: Date, other: Date) -> bool:
    return one.day is other.day is None and bool(one.month and other.month and one.month < other.month)


def _embraces(first: Fact, second: Fact) -> bool:
    """Whether the year stands before both or after both: "July and August 2025", not "July 2025 and August"."""
    return first.surface[0].isdecimal() or second.surface[-1].isdecimal()
