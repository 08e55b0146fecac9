"""How Latvian writes a value."""

from __future__ import annotations

from decimal import Decimal

from transflow.text.facts import Date, Email, Link, Money, Number, Percent, Phone, TimeOfDay, Value

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = (
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"
).split()


def number(amount: Decimal) -> str:
    """ "1 250 000,5", four figures without a space."""
    grouped = f"{amount:,f}" if abs(amount) >= 10_000 else f"{amount:f}"
    return grouped.replace(",", NO_BREAK).replace(".", ",")


def written(value: Value) -> str | None:
    """The value in Latvian notation, in the nominative; None for one that can be put in too many ways."""
    match value:
        case Number():
            return number(value.amount)
        case Percent(is_points=False):
            return f"{number(value.amount)}{NO_BREAK}%"
        case Money():
            return _money(value)
        case Date():
            return _date(value)
        case TimeOfDay():
            return f"{value.hour}.{value.minute:02}"
        case Phone():
            return value.digits
        case Email() | Link():
            return value.address
        case _:
            return None


def _money(money: Money) -> str | None:
    if len(money.currency) != 3:
        return None
    return f"{number(money.amount)} {'eiro' if money.currency == 'EUR' else money.currency}"


def _date(date: Date) -> str | None:
    if date.day and not date.month:
        return None
    year = f"{date.year}. gada" if date.year else ""
    day = f"{date.day}." if date.day else ""
    month = MONTHS[date.month - 1] if date.month else ""
    if year and not month:
        return f"{date.year}. gads"
    return " ".join(part for part in (year, day, month) if part) or None
