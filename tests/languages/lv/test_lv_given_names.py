"""Latvian names back to the nominative, and how transcriptions sound."""

import pytest

from transflow.languages.lv.morphology.given_names import MEN, WOMEN, given_name
from transflow.languages.lv.morphology.names import agreeing, name_forms
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.lv.transcription import likeness, originals_of_given, persons


@pytest.mark.parametrize(
    ("word", "nominative", "gender", "case"),
    [
        ("egilu", "egils", "m", "acc"),
        ("jāņa", "jānis", "m", "gen"),
        ("gata", "gatis", "m", "gen"),
        ("reiņa", "reinis", "m", "gen"),
        ("andim", "andis", "m", "dat"),
        ("loretu", "loreta", "f", "acc"),
        ("edgaram", "edgars", "m", "dat"),
        ("krišjānim", "krišjānis", "m", "dat"),
        ("evikas", "evika", "f", "gen"),
        ("ilzei", "ilze", "f", "dat"),
        ("baibu", "baiba", "f", "acc"),
        ("anna-marija", "anna-marija", "f", "nom"),
    ],
)
def test_given_names_show_gender_and_case(word: str, nominative: str, gender: str, case: str) -> None:
    assert any((e.nominative, e.gender, e.case) == (nominative, gender, case) for e in given_name(word))


@pytest.mark.parametrize("word", ["valsts", "ministrija", "rīgā", "latvijas", "padome"])
def test_other_words_are_no_given_names(word: str) -> None:
    assert given_name(word) == ()


@pytest.mark.parametrize(
    ("surname", "gender", "case", "nominative"),
    [
        ("levitu", "m", "acc", "levits"),
        ("kariņa", "m", "gen", "kariņš"),
        ("rinkēviča", "m", "gen", "rinkēvičs"),
        ("kučinska", "m", "gen", "kučinskis"),
        ("zālīša", "m", "gen", "zālītis"),
        ("brieža", "m", "gen", "briedis"),
        ("siliņu", "f", "acc", "siliņa"),
        ("braži", "f", "acc", "braže"),
        ("kallasas", "f", "gen", "kallasa"),
        ("liepam", "m", "dat", "liepa"),
        ("ostapenko", "f", "gen", "ostapenko"),
    ],
)
def test_a_surname_agrees_with_its_given_name(surname: str, gender: str, case: str, nominative: str) -> None:
    assert nominative in agreeing(surname, gender, case)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", sorted(MEN)[::9] + sorted(WOMEN)[::9])
def test_every_form_leads_back_to_its_nominative(name: str) -> None:
    for paradigm in noun(name, is_name=True):
        for (number, case), cell in paradigm.cells.items():
            if number == "s" and case != "voc":
                assert all(name in {each.nominative for each in name_forms(form)} for form in cell)


@pytest.mark.parametrize(
    ("latvian", "other"),
    [
        ("Baidens", "Biden"),
        ("Kallasu", "Kallas"),
        ("Šteinmeiers", "Steinmeier"),
        ("Bērziņam", "Berzins"),
        ("Makrona", "Macron"),
        ("Gutērrešs", "Guterres"),
        ("Vašingtonas", "Washington"),
    ],
)
def test_a_transcription_sounds_like_its_original(latvian: str, other: str) -> None:
    assert likeness(latvian, other) >= 0.7


@pytest.mark.parametrize(
    ("latvian", "other"),
    [("Baidens", "Trump"), ("Kozlovskis", "Levits"), ("Siliņa", "Braže"), ("Ozols", "Kalniņš")],
)
def test_different_names_sound_different(latvian: str, other: str) -> None:
    assert likeness(latvian, other) < 0.6


def test_the_tables_are_whole() -> None:
    assert originals_of_given()
    assert all(originals and all(originals) for originals in originals_of_given().values())
    assert persons()
    assert all(original for original in persons().values())
    assert not MEN & WOMEN
