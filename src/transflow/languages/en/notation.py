"""How English writes a value."""

from __future__ import annotations

from decimal import Decimal

from transflow.languages.en.facts_dates import NAMES
from transflow.text.fact_notation import ValueNotation
from transflow.text.facts import Date

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
