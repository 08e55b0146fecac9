"""How Latvian writes a value."""

from __future__ import annotations

from decimal import Decimal

from transflow.text.fact_notation import ValueNotation
from transflow.text.facts import Date

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = (
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"
).split()


def number(amount: Decimal) -> str:
    """ "1 250 000,5", four figures without a space."""
    grouped = f"{amount:,f}" if abs(amount) >= 10_000 else f"{amount:f}"
    return grouped.replace(",", NO_BREAK).replace(".", ",")


def _money(currency: str, amount: Decimal) -> str:
    return f"{number(amount)} {'eiro' if currency == 'EUR' else currency}"


def _date(date: Date) -> str:
    year = f"{date.year}. gada" if date.year else ""
    day = f"{date.day}." if date.day else ""
    month = MONTHS[date.month - 1] if date.month else ""
    if year and not month:
        return f"{date.year}. gads"
    return " ".join(part for part in (year, day, month) if part)


written = ValueNotation(number, percent=f"{NO_BREAK}%", clock=".", money=_money, date=_date).written
