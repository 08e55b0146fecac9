"""The values that a translation must keep. A language's grammar finds them in text as `Fact`s; here is
what they are, whatever the language they were written in."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

from transflow.frozen import Frozen


class Number(Frozen):
    """A bare number, magnitude word multiplied in: "1,2 miljoni" is 1200000."""

    amount: Decimal


class Ordinal(Frozen):
    """A place in an order: "27.", "II", "third"."""

    rank: int


class Percent(Frozen):
    """A share of a hundred, or a difference of two such shares (`is_points`)."""

    amount: Decimal
    is_points: bool = False


class Money(Frozen):
    """An amount in a currency (ISO 4217, or the word that several states use, "crown"), for a unit where a slash says
    so: "EUR/MWh"."""

    amount: Decimal
    currency: str


class Date(Frozen):
    """A day, or what is said of it: any part may be None ("in March", "26 January", "in 2024"). A
    weekday (Monday is 0) stands beside a date or alone."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


class TimeOfDay(Frozen):
    """Hours of 24 and minutes."""

    hour: int
    minute: int = 0


class Duration(Frozen):
    """A length of time or an age, in the unit it was given: second, minute, hour, day, week, month, year, decade,
    century."""

    amount: Decimal
    unit: str


class Quantity(Frozen):
    """An amount in a unit of measurement, by its symbol: km, m², t, MW."""

    amount: Decimal
    unit: str


class Phone(Frozen):
    """A phone number by its national significant number: "+371 67219363" is 67219363."""

    digits: str


class Email(Frozen):
    """A mail address, lower case."""

    address: str


class Link(Frozen):
    """A web address as written."""

    address: str


class LegalReference(Frozen):
    """A part of a legal act: `part` names the level neutrally (article, section, paragraph, clause,
    sub-clause, annex, act) and `number` is as printed, an upper index after `^` ("177^1")."""

    part: str
    number: str


Amount: TypeAlias = Number | Money | Percent | Quantity | Duration
"""What says how many or how much of something, as its `amount`."""
Value: TypeAlias = (
    Number
    | Ordinal
    | Percent
    | Money
    | Date
    | TimeOfDay
    | Duration
    | Quantity
    | Phone
    | Email
    | Link
    | LegalReference
)


class Fact(Frozen):
    """A value at its place: `text[start:end] == surface`. One that is not demanded (a number written as
    a word, say) may answer a value of the other side but is never itself asked for. `decimal` is
    the decimal sign of the convention in which a number is written, where that shows."""

    value: Value
    start: int
    end: int
    surface: str
    is_demanded: bool = True
    decimal: str = ""
