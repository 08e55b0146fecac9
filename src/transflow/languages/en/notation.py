"""How English writes a value."""

from __future__ import annotations

from decimal import Decimal

from transflow.languages.en.facts_dates import NAMES
from transflow.text.facts import Date, Email, Link, Money, Number, Percent, Phone, TimeOfDay, Value


def number(amount: Decimal) -> str:
    """ "1,250,000.5"."""
    return f"{amount:,f}"


def written(value: Value) -> str | None:
    """The value in English notation; None for one that can be put in too many ways."""
    match value:
        case Number():
            return number(value.amount)
        case Percent(is_points=False):
            return f"{number(value.amount)}%"
        case Money():
            return f"{value.currency} {number(value.amount)}" if len(value.currency) == 3 else None
        case Date():
            return _date(value)
        case TimeOfDay():
            return f"{value.hour}:{value.minute:02}"
        case Phone():
            return value.digits
        case Email() | Link():
            return value.address
        case _:
            return None


def _date(date: Date) -> str | None:
    if date.day and not date.month:
        return None
    parts = (date.day, NAMES[date.month - 1] if date.month else None, date.year)
    return " ".join(str(part) for part in parts if part) or None
