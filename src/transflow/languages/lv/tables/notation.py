"""How Latvian writes a value."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.months import month_meant
from transflow.languages.tables.notation import Notation
from transflow.text.facts import Date, Fact, TimeOfDay
from transflow.text.facts.notation import ValueNotation
from transflow.text.patterns import LazyPattern

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = (
    "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"
).split()
CASES = (("s", "is"), ("a", "a"), ("am", "im"), ("u", "i"), ("ā", "ī"))  # of the singular: hard, soft


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

_HALF_DAY = re.compile(r"[ap]\.?\s?m\.?$", re.IGNORECASE)


def _in_figures(date: Date) -> str:
    """The numeric form keeps its place in the sentence whatever the case."""
    return f"{date.day:02}.{date.month:02}.{date.year}."


def _time(fact: Fact) -> str | None:
    if not isinstance(fact.value, TimeOfDay) or not _HALF_DAY.search(fact.surface):
        return None
    return f"{fact.value.hour}.{fact.value.minute:02}"


def _declined(month: str, hard: str, soft: str) -> str:
    if month == "aprīlis" and soft == "a":
        return "aprīļa"
    return month.removesuffix("is") + soft if month.endswith("is") else month.removesuffix("s") + hard


_IN_CASES = [[_declined(month, *case) for month in MONTHS] for case in CASES]


def _month(form: str, month: int) -> str | None:
    """„martā” for „aprīlī”."""
    named = next((names[month - 1] for names in _IN_CASES if form.lower() in names), None)
    return named.capitalize() if named and form[0].isupper() else named


notation = Notation(
    number=number,
    decimal=",",
    foreign_date=re.compile(r"\d{1,2}/\d{1,2}/\d{4}"),
    date=_in_figures,
    time=_time,
    month=_month,
    month_meant=month_meant,
    of_a_game=LazyPattern(r"\b(?:rezultāt|uzvar|zaudē)", re.IGNORECASE),
    magnitudes=("miljon", "miljard", "triljon"),
)
