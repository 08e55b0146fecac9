"""Dates in the other language's notation: "27.01.2023." in an English text, "27/01/2023" in a Latvian one.
English official style is "27 January 2023" (English Style Guide of the European Commission)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.compared import facts_of
from transflow.checks._facts.remarks import restyled
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.facts import Date


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
    notation = table(Notation, bitext.target.language)
    for each in facts_of(bitext, "target"):
        if isinstance(each.value, Date) and notation.foreign_date.fullmatch(each.fact.surface):
            right = notation.date(each.value)
            if right:
                message = Message(
                    "The date {date} is in another language's notation.", date=each.fact.surface
                )
                yield restyled(each, right, message)
