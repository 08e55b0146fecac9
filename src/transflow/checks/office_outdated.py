"""Who is called a minister in a release of a day on which somebody else was one misleads the reader. The
termbase says from which day to which a person held an office; a release without a date is not judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._mentions import own_day, spot
from transflow.languages import table
from transflow.languages.designations import plain
from transflow.languages.tables.offices import Offices
from transflow.model import SIDES, Bitext, Concept, Level, Mention, Message, Office, Remark, Remarks, Side
from transflow.text.normalise import matching_form

SPACE = re.compile(r"\s+")
OF_2020, OF_2024 = "---\ndate: 2020-05-04\n---\n\n", "---\ndate: 2024-05-04\n---\n\n"
PASSES: list[tuple[str, str] | Example] = [
    (
        OF_2024 + "Runāja Ministru prezidente Evika Siliņa.",
        OF_2024 + "Prime Minister Evika Siliņa spoke.",
    ),
    (
        OF_2020 + "Runāja Ministru prezidents Krišjānis Kariņš.",
        OF_2020 + "Prime Minister Krišjānis Kariņš spoke.",
    ),
    (
        OF_2024 + "Runāja bijušais Ministru prezidents Krišjānis Kariņš.",
        OF_2024 + "Former Prime Minister Krišjānis Kariņš spoke.",
    ),
    ("Runāja Ministru prezidents Krišjānis Kariņš.", "Prime Minister Krišjānis Kariņš spoke."),
    (OF_2020 + "Runāja Rihards Kozlovskis.", OF_2020 + "Rihards Kozlovskis spoke."),
    (
        OF_2020 + "Klāt bija ministrs Rihards Kozlovskis.",
        OF_2020 + "Minister Rihards Kozlovskis was present.",
    ),
]
FAILS: list[tuple[str, str] | Example] = [
    (
        "---\ndate: 4.5.2024.\n---\n\nRunāja Ministru prezidents Krišjānis Kariņš.",
        "Prime Minister Krišjānis Kariņš spoke.",
    ),
    (
        OF_2024 + "Runāja Ministru prezidents Krišjānis Kariņš.",
        OF_2024 + "Prime Minister Krišjānis Kariņš spoke.",
    ),
    (
        OF_2020 + "Runāja Ministru prezidente Evika Siliņa.",
        OF_2020 + "Prime Minister Evika Siliņa spoke.",
    ),
    (
        OF_2024 + "Tikās ar Valsts prezidentu Egilu Levitu.",
        OF_2024 + "There was a meeting with President Egils Levits.",
    ),
    (
        OF_2024 + "Ministru prezidente Evika Siliņa atklāja forumu.",
        OF_2024 + "The forum was opened by Prime Minister Krišjānis Kariņš.",
    ),
    (
        OF_2020 + "Ekonomikas ministrs Viktors Valainis informē.",
        OF_2020 + "Minister for Economics Viktors Valainis informs.",
    ),
    Example(
        OF_2024 + "Prime Minister Krišjānis Kariņš spoke.",
        OF_2024 + "Runāja Ministru prezidents Krišjānis Kariņš.",
        "en",
        "lv",
    ),
]


@check("office-outdated", Level.WARNING, passes=PASSES, fails=FAILS)
def office_outdated(bitext: Bitext) -> Remarks:
    """Nobody is given an office that he or she did not hold on the release's day.

    Only persons and days that the termbase lists are judged, and only where office and name stand together."""
    day = own_day(bitext)
    told: set[tuple[Concept, Office]] = set()
    for side in reversed(SIDES) if day else ():
        for mention, person in _titled(bitext, side):
            office = _not_held(mention.concept, person.concept, day)
            if office and (person.concept, office) not in told:
                told.add((person.concept, office))
                yield _remark(mention, person, office, day, side)


def _titled(bitext: Bitext, side: Side) -> Iterator[tuple[Mention, Mention]]:
    """Offices with the persons named right after them, but not those said to be over."""
    document = bitext.document(side)
    not_now = table(Offices, document.language).not_now
    for block, mentions in document.mentions_of_block.items():
        text = document.blocks[block].text
        persons = {each.start: each for each in mentions if each.concept.category == "person"}
        for each in mentions:
            if each.concept.category == "position" and not not_now.search(text[: each.start]):
                gap = SPACE.match(text, each.end)
                if gap and (person := persons.get(gap.end())):
                    yield each, person


def _not_held(position: Concept, person: Concept, day: str) -> Office | None:
    """The office of that name which the person held on other days alone."""
    names = {matching_form(plain(each.text)) for each in position.designations}
    offices = [each for each in person.offices if matching_form(each.name) in names]
    if any(each.since <= day and (not each.until or day <= each.until) for each in offices):
        return None
    return offices[0] if offices else None


def _remark(mention: Mention, person: Mention, office: Office, day: str, side: Side) -> Remark:
    is_over = office.until and office.until < day
    message = Message(
        "“{person}” was “{office}” until {until}; the release is of {day}."
        if is_over
        else "“{person}” was “{office}” only from {since}; the release is of {day}.",
        person=person.surface,
        office=mention.surface,
        until=office.until,
        since=office.since,
        day=day,
    )
    return Remark(
        message,
        spot(mention, side),
        value=f"{mention.surface} {person.surface}",
    )
