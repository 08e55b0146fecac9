"""In Latvian a name stands in the case of the office before it: „ministrs Jānis Bērziņš”, „ministra Jāņa Bērziņa”."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.languages import bases
from transflow.languages.lv.morphology.analysis import Analysis, analyses
from transflow.languages.lv.morphology.declensions import Case
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.morphology.names import INDECLINABLE, agreeing
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.terms.names.found import Name, has_title
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.patterns import LazyPattern

BECOMING = LazyPattern(r"\bpar\s\w+\s\Z", re.IGNORECASE)  # „par ministru Jānis Bērziņš kļuva”
PASSES = [
    Example(english, latvian, "en", "lv")
    for english, latvian in (
        ("Minister Jānis Bērziņš announced it.", "To paziņoja ministrs Jānis Bērziņš."),
        ("A talk with Minister Jānis Bērziņš", "Saruna ar ministru Jāni Bērziņu"),
        (
            "A talk with Ministers Jānis Bērziņš and Ilze Kalniņa",
            "Saruna ar ministriem Jāni Bērziņu un Ilzi Kalniņu",
        ),
        ("The speech by Minister Ilze Kalniņa", "Ministres Ilzes Kalniņas runa"),
        ("The President decorated Egils Levits.", "Prezidents Egilu Levitu apbalvoja."),
        ("Captain Jānis Bērziņš got his rank last year.", "Par kapteini Jānis Bērziņš kļuva pērn."),
        ("Director Ivo Ozols spoke.", "Runāja direktors Ivo Ozols."),
        ("The letter to Minister Edgars Liepa", "Vēstule ministram Edgaram Liepam"),
        ("Professor Dr. Andris Kļava spoke.", "Runāja profesors Dr. Andris Kļava."),
        ("The deputy of Director Gunta Liepa", "Direktores Guntas Liepas vietnieks"),
    )
]
FAILS = [
    Example(english, latvian, "en", "lv")
    for english, latvian in (
        ("Minister Jānis Bērziņš announced it.", "Ministrs Jāni Bērziņu to paziņoja."),
        ("A talk with Minister Jānis Bērziņš", "Saruna ar ministru Jānis Bērziņš"),
        ("The speech by Minister Ilze Kalniņa", "Ministre Ilzes Kalniņas runa"),
        ("President Egils Levits arrived.", "Ieradās prezidents Egilam Levitam."),
        ("The letter to Minister Edgars Liepa", "Vēstule ministram Edgars Liepa"),
        ("The plan was drawn up by Director Gunta Liepa.", "Plānu izstrādāja direktore Guntu Liepu."),
    )
]


@check("name-case", Level.WARNING, passes=PASSES, fails=FAILS)
def name_case(bitext: Bitext) -> Remarks:
    """A name in a Latvian target stands in the case of the office before it, where the source has one there, too."""
    if bases(bitext)[1] != "lv":
        return
    for bead in pair_beads(bitext):
        told: set[Name] = set()
        for source, target in bead.pairs:
            if (
                target not in told
                and _are_titled(bead, source, target)
                and _is_in_another_case(bead, source, target)
            ):
                told.add(target)
                yield _remark(bead, source, target)


def _are_titled(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether an office stands before the name in both texts, so that it is no other's: „prezidents Egilu Levitu
    apbalvoja”."""
    english, latvian = bead.source.text, bead.target.text
    return has_title(english, source.start, "en") and has_title(latvian, target.start, "lv")


def _is_in_another_case(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether no case that the office may be in is one of the name; of several officials in the plural nothing is told,
    as „ar ministriem” goes with names in the accusative."""
    readings = _readings(bead, target)
    if not any(each.number == "s" for each in readings):
        return False
    cases = _cases(source, target)
    if "nom" in cases and BECOMING.search(bead.target.text, 0, target.start):
        return False
    return bool(cases) and cases.isdisjoint(each.case for each in readings)


def _cases(source: Name, target: Name) -> frozenset[Case]:
    """The cases of the source's name, which is in the nominative, that this may be; none of one without cases."""
    given, surname = source.given.casefold(), source.surname.casefold()
    if given.endswith(INDECLINABLE):
        return frozenset()
    forms = (each for each in given_name(matching_form(target.given)) if each.nominative == given)
    return frozenset(
        each.case for each in forms if surname in agreeing(target.surname.casefold(), each.gender, each.case)
    )


def _readings(bead: NameBead, name: Name) -> list[Analysis]:
    """What the word before the name may be."""
    return [each for each in analyses(matching_form(_title(bead, name))) if each.kind == "noun"]


def _title(bead: NameBead, name: Name) -> str:
    return plain_spaces(bead.target.text[: name.start]).split()[-1]


def _remark(bead: NameBead, source: Name, target: Name) -> Remark:
    title = _title(bead, target)
    is_nominative = any(each.case == "nom" for each in _readings(bead, target))
    return Remark(
        Message("“{name}” does not stand in the case of “{title}” before it.", name=target.text, title=title),
        bead.spot(target, "target"),
        related=bead.spot(source, "source"),
        value=target.text,
        suggestion=source.text if is_nominative else None,
    )
