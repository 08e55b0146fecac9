"""Latvian stretches of days in figures alone: „24.–26.12.”, „01.06.–15.06.2026.”."""

from __future__ import annotations

import re

from transflow.text.facts import Date
from transflow.text.facts.dates import is_day
from transflow.text.facts.grammar import Facts, fact, pattern


def _range(match: re.Match[str]) -> Facts:
    """Both days, of which the first may have the month and the year of the last."""
    text, year = match.string, int(match["year"]) if match["year"] else None
    last = Date(year, int(match["m2"]), int(match["d2"]))
    first = Date(year, int(match["m1"] or match["m2"]), int(match["d1"]))
    if not all(is_day(year, each.month or 0, each.day or 0) for each in (first, last)):
        return ()
    if (first.month, first.day) >= (last.month, last.day):
        return ()
    return (
        fact(text, first, match.start(), match.end("first")),
        fact(text, last, match.start("d2"), match.end()),
    )


DAY_RANGE = pattern(
    r"(?P<first>(?P<d1>\d{1,2})\.(?:(?P<m1>\d{1,2})\.)?)\s?[–—-]\s?(?P<d2>\d{1,2})\.(?P<m2>\d{1,2})\."
    r"(?:(?P<year>[12]\d{3})(?!\d))?(?!\d|\s?(?:punkt|apakšpunkt|pant|nodaļ|pielikum))",
    _range,
)
