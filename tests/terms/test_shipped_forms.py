"""Every form of every shipped row is found again."""

from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.formats.termbases.csv import read, write
from transflow.languages import language
from transflow.model import Concept, Designation
from transflow.terms.claims import claims, is_abbreviation
from transflow.terms.renderings import forms_of
from transflow.terms.termbase import Termbase

FOLDER = Path(__file__).parents[2] / "glossaries"
CONCEPTS = tuple(
    concept
    for file in sorted(FOLDER.glob("*.csv"))
    for concept in read(file.read_bytes(), f"glossaries/{file.name}")
)
TERMBASE = Termbase(CONCEPTS)
NAMES = tuple(
    (concept, each) for concept in CONCEPTS for each in concept.designations if not is_abbreviation(each)
)

pytestmark = pytest.mark.skipif(not CONCEPTS, reason="there are no shipped glossaries")


def finds(concept: Concept, designation: Designation, form: str) -> bool:
    matches = TERMBASE.matcher(designation.language).find_all(f"({form})")
    return any(each.concept is concept and each.end - each.start == len(form) for each in matches)


@settings(max_examples=50, deadline=None)  # the first builds the index
@given(st.sampled_from(NAMES))
def test_some_forms_are_found(name: tuple[Concept, Designation]) -> None:
    concept, designation = name
    if concept.case == "ignore":
        assert all(finds(concept, designation, form) for form in forms_of(concept, designation))


@pytest.mark.slow
def test_all_forms_are_found() -> None:
    lost = [
        form
        for concept, designation in NAMES
        if concept.case == "ignore"
        for form in forms_of(concept, designation)
        if not finds(concept, designation, form)
    ]
    assert not lost


def test_shipped_rows_survive_writing() -> None:
    again = read(write(CONCEPTS), "t.csv")
    assert [each.names("en") for each in again] == [each.names("en") for each in CONCEPTS]


def test_forms_are_not_empty() -> None:
    assert all(form and all(form) for _, each in NAMES for form in language(each.language).forms(each.text))


def claimed_twice(tag: str, statuses: Collection[str]) -> dict[str, list[str]]:
    """The forms that two rows claim, with the places of these rows; abbreviations aside."""
    rows: dict[str, set[str]] = defaultdict(set)
    for claim, own in claims(CONCEPTS, language(tag)):
        if claim.designation.status in statuses and not claim.abbreviations:
            for form in own:
                rows[form].add(claim.concept.origin)
    return {form: sorted(places) for form, places in rows.items() if len(places) > 1}


def test_no_latvian_form_has_two_rows() -> None:
    assert claimed_twice("lv", ("preferred", "admitted", "deprecated", "forbidden")) == {}


def test_no_two_rows_prefer_one_english_form() -> None:
    assert claimed_twice("en", ("preferred",)) == {}


HOMONYMS = {
    "EEA",
    "CEO",
}  # the economic area and the environment agency; of a board or not: one answers for the other


@pytest.mark.parametrize("tag", ["lv", "en"])
def test_no_abbreviation_has_two_rows(tag: str) -> None:
    rows: dict[str, set[str]] = defaultdict(set)
    for claim, _ in claims(CONCEPTS, language(tag)):
        for short in claim.abbreviations:
            rows[short].add(claim.concept.origin)
    assert {short for short, places in rows.items() if len(places) > 1} <= HOMONYMS
