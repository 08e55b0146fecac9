"""Values put into a language's notation."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from transflow.frozen import Frozen
from transflow.text.facts import Date, Email, Link, Money, Number, Percent, Phone, TimeOfDay, Value


class ValueNotation(Frozen):
    """How a language writes values: `percent` follows a number, `clock` stands between hours and minutes;
    `money` gets the ISO code of a currency, `date` a date that has a month where it has a day."""

    number: Callable[[Decimal], str]
    percent: str
    clock: str
    money: Callable[[str, Decimal], str]
    date: Callable[[Date], str]

    def written(self, value: Value) -> str | None:
        """The value in this notation; None for one that can be put in too many ways."""
        match value:
            case Number():
                return self.number(value.amount)
            case Percent(is_points=False):
                return self.number(value.amount) + self.percent
            case Money() if len(value.currency) == 3:
                return self.money(value.currency, value.amount)
            case Date() if value.month or not value.day:
                return self.date(value) or None
            case TimeOfDay():
                return f"{value.hour}{self.clock}{value.minute:02}"
            case Phone():
                return value.digits
            case Email() | Link():
                return value.address
            case _:
                return None
