"""Two days that are one limit: "before 1 May" for „līdz 30. aprīlim”, "after 31 March" for „no 1. aprīļa”."""

from __future__ import annotations

from datetime import date, timedelta

from transflow.checks._facts.versions import Lone
from transflow.languages import table
from transflow.languages.tables.limits import Limit, Limits
from transflow.text.facts import Date
from transflow.text.facts.dates import is_day

COMMON_YEAR = 2025  # of days without a year


def are_one_limit(first: Lone, second: Lone) -> bool:
    """Whether one is the day after the other, both of them up to which or from which it is so, and that day alone which
    lies outside is left out by its version."""
    days = [(day, each) for each in (first, second) if (day := _day(each))]
    if len(days) < 2 or abs(days[0][0] - days[1][0]) != timedelta(days=1):
        return False
    early, late = (each for _, each in sorted(days, key=lambda pair: pair[0]))
    limits = _limits(early)
    outside = early if limits == {"least"} else late
    return bool(limits) and limits == _limits(late) and [*filter(_is_left_out, (early, late))] == [outside]


def _day(lone: Lone) -> date | None:
    value = lone.value
    if not isinstance(value, Date) or not value.month or not value.day:
        return None
    year = value.year or COMMON_YEAR
    return date(year, value.month, value.day) if is_day(year, value.month, value.day) else None


def _limits(lone: Lone) -> frozenset[Limit]:
    return table(Limits, lone.own.tag).of_day(lone.own.text, lone.fact.start, lone.fact.end)


def _is_left_out(lone: Lone) -> bool:
    return table(Limits, lone.own.tag).leaves_out(lone.own.text, lone.fact.start)
