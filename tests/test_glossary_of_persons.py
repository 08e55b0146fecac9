"""The shipped registry of persons: public roles only, each with a source."""

import re
from collections import Counter
from pathlib import Path

import pytest

from transflow.formats.termbases.csv import read
from transflow.languages.designations import plain
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.transcription import persons
from transflow.model import Concept
from transflow.terms.names.registered import canonical
from transflow.terms.renderings import forms_of
from transflow.terms.termbase import Termbase

FOLDER = Path(__file__).parents[1] / "glossaries"
PERSONS = read((FOLDER / "persons.csv").read_bytes(), "persons.csv")
POSITIONS = {
    plain(each.text)
    for concept in read((FOLDER / "positions.csv").read_bytes(), "positions.csv")
    for each in concept.designations
    if each.language == "lv"
}
TERMBASE = Termbase(PERSONS)
each_person = pytest.mark.parametrize("person", PERSONS, ids=[canonical(each, "lv") for each in PERSONS])


@each_person
def test_a_row_is_complete(person: Concept) -> None:
    assert (person.category, person.case) == ("person", "initial")
    assert person.source
    assert person.checked
    assert person.gender
    assert canonical(person, "lv")
    assert canonical(person, "en")


@each_person
def test_offices_are_those_of_the_glossary_and_their_days_in_order(person: Concept) -> None:
    for office in person.offices:
        assert office.name in POSITIONS
        assert office.since
        assert not office.until or office.since < office.until


@each_person
def test_the_gender_is_that_of_the_given_name(person: Concept) -> None:
    readings = given_name((canonical(person, "lv") or "").split()[0].casefold())
    nominatives = {each.gender for each in readings if each.case == "nom"}
    assert not nominatives or person.gender in nominatives


@each_person
def test_every_form_is_found(person: Concept) -> None:
    for designation in person.designations:
        for form in forms_of(person, designation):
            text = re.sub(r"\b\w", lambda letter: letter[0].upper(), form)
            text = re.sub(r"\b(Fon|Von|Der)\b", lambda word: word[0].lower(), text)
            found = TERMBASE.matcher(designation.language).find(text)
            assert any(each.concept is person for each in found), text


def test_nobody_is_listed_twice() -> None:
    names = Counter(each.text for person in PERSONS for each in person.names("lv"))
    assert [name for name, count in names.items() if count > 1] == []


def test_the_table_of_transcriptions_does_not_contradict() -> None:
    table = persons()
    told = {name: canonical(person, "en") for person in PERSONS for name in _latvian(person)}
    assert {name: table[name] for name in told if name in table} == {
        name: told[name] for name in told if name in table
    }


def _latvian(person: Concept) -> list[str]:
    return [plain(each.text) for each in person.names("lv")]
