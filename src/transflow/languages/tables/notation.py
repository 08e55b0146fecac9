"""How a language writes numbers, dates and times, and what shows that another one wrote them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.facts import Date, Fact
from transflow.text.patterns import Pattern


class Notation(Frozen, kw_only=True):
    """`number` writes an amount, with the mark `decimal`; a language without it has no rules here. `foreign_date` is
    a pattern of dates in figures as others write them, which `date` writes right. `time` gives the right form of a
    value that is a time of day as others write it, or a figure that may be one, or None; `before_time` ends where only
    a time would follow. `month`
    gives the name of a month, 1 to 12, in the form of another month's, or None where that is none; `month_meant` the
    month that a misspelt word after a day is meant to name.
    `magnitudes` are the stems of words such as "million", declined alike."""

    number: Callable[[Decimal], str] | None = None
    decimal: str = "."
    foreign_date: Pattern = NOTHING
    date: Callable[[Date], str | None] = lambda date: None
    time: Callable[[Fact], str | None] = lambda fact: None
    before_time: Pattern = NOTHING
    month: Callable[[str, int], str | None] = lambda form, number: None
    month_meant: Callable[[str], int | None] = lambda word: None
    magnitudes: tuple[str, ...] = ()
