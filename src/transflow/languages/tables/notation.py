"""How a language writes numbers, dates and times, and what shows that another one wrote them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.facts import Date, Fact
from transflow.text.patterns import Pattern


class Notation(Frozen, kw_only=True):
    """How a language writes numbers, dates and times."""

    number: Callable[[Decimal], str] | None = None
    """Writes an amount; a language without it has no rules for numbers."""
    decimal: str = "."
    """The mark that it sets before decimals."""
    foreign_date: Pattern = NOTHING
    """Dates in figures as others write them."""
    date: Callable[[Date], str | None] = lambda date: None
    """Writes such a date right."""
    time: Callable[[Fact], str | None] = lambda fact: None
    """The right form of a value that is a time of day as others write it, or a figure that may be one; else None."""
    before_time: Pattern = NOTHING
    """Ends where only a time would follow."""
    month: Callable[[str, int], str | None] = lambda form, number: None
    """The name of a month, 1 to 12, in the form of another month's; None where that is none."""
    month_meant: Callable[[str], int | None] = lambda word: None
    """The month that a misspelt word after a day is meant to name."""
    of_a_game: Pattern = NOTHING
    """Words of a game, whose score is set with a hyphen: "won 5-2"."""
    magnitudes: tuple[str, ...] = ()
    """The stems of words such as "million", declined alike."""
