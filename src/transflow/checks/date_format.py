"""Dates in the other language's notation: "27.01.2023." in an English text, "27/01/2023" in a Latvian one.
English official style is "27 January 2023" (English Style Guide of the European Commission)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._facts.comparison import facts_of
from transflow.checks._facts.remarks import restyled
from transflow.languages import language
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.facts import Date

DOTTED = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\.?")
SLASHED = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")


@check(
    "date-format",
    Level.INFO,
    passes=[
        ("Publicēts 27.01.2023.", "Published on 27 January 2023."),
        ("Publicēts 27.01.2023.", "Published on 27/01/2023."),
        ("Sēde 7. martā.", "A sitting on 7 March."),
        ("Sēde 7. martā.", "A sitting on March 7."),
        ("Reģistrēts 2024-05-06.", "Registered on 2024-05-06."),
        Example("Published on 27 January 2023.", "Publicēts 2023. gada 27. janvārī.", "en", "lv"),
    ],
    fails=[
        ("Publicēts 27.01.2023.", "Published on 27.01.2023."),
        ("Publicēts 24.11.2020", "Published on 24.11.2020"),
        ("Termiņš: 14.10.2024.", "Deadline: 14.10.2024."),
        ("Spēkā no 01.07.2022.", "In force from 1.7.2022."),
        Example("Published on 27/01/2023.", "Publicēts 27/01/2023.", "en", "lv"),
        Example("Due 05/03/2024.", "Termiņš 05/03/2024.", "en", "lv"),
    ],
)
def date_format(bitext: Bitext) -> Remarks:
    """Dates of the target follow its language's notation."""
    tag = bitext.target.language
    foreign = {"en": DOTTED, "lv": SLASHED}.get(tag)
    for each in facts_of(bitext, "target") if foreign else ():
        if isinstance(each.value, Date) and foreign and foreign.fullmatch(each.fact.surface):
            right = _written(tag, each.value)
            if right:
                message = Message(
                    "The date {date} is in another language's notation.", date=each.fact.surface
                )
                yield restyled(each, right, message)


def _written(tag: str, date: Date) -> str | None:
    """In Latvian the numeric form keeps its place in the sentence whatever the case."""
    if tag == "lv":
        return f"{date.day:02}.{date.month:02}.{date.year}."
    return language(tag).written(date)
