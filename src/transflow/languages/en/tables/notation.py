"""How English writes a value."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.facts.dates import NAMES, month_meant
from transflow.languages.tables.notation import Notation
from transflow.text.facts import Date, Fact, Number
from transflow.text.facts.notation import ValueNotation
from transflow.text.patterns import LazyPattern

MAGNITUDES = ((10**9, "billion"), (10**6, "million"))
MOST_DECIMALS = 3


def number(amount: Decimal) -> str:
    """ "1,250,000.5"."""
    return f"{amount:,f}"


def _money(currency: str, amount: Decimal) -> str:
    """ "EUR 2.4 million", "EUR 45,000"."""
    for size, word in MAGNITUDES:
        share = (amount / size).normalize()
        in_thousandths = share.scaleb(MOST_DECIMALS)
        if share >= 1 and in_thousandths == in_thousandths.to_integral_value():
            return f"{currency} {number(share)} {word}"
    return f"{currency} {number(amount)}"


def _date(date: Date) -> str:
    parts = (date.day, NAMES[date.month - 1] if date.month else None, date.year)
    return " ".join(str(part) for part in parts if part)


written = ValueNotation(number, percent="%", clock=":", money=_money, date=_date).written

_FULL_STOP = re.compile(r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)")


def _time(fact: Fact) -> str | None:
    """A number with a full stop that could be a time."""
    match = _FULL_STOP.fullmatch(fact.surface)
    return f"{match['hour']}:{match['minute']}" if match and isinstance(fact.value, Number) else None


def _month(form: str, month: int) -> str | None:
    """ "May" for "April", "Mar" for "Apr"."""
    names = NAMES if form in NAMES else [name[:3] for name in NAMES]
    return names[month - 1] if form in names else None


notation = Notation(
    number=number,
    foreign_date=re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\.?"),
    date=written,
    time=_time,
    before_time=LazyPattern(r"\b(?:at|until|till|from|by)\s$", re.IGNORECASE),
    month=_month,
    month_meant=month_meant,
    of_a_game=LazyPattern(
        r"\b(?:scor(?:es?|ed|ing)|w[io]n|wins|winn(?:ers?|ing)|beat(?:s|en|ing)?|lost|victor(?:y|ies)|draws?|goals?)\b",
        re.IGNORECASE,
    ),
    magnitudes=("million", "billion", "trillion"),
)
