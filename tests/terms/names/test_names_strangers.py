"""Names that no table has are found by what answers them in the other text."""

from __future__ import annotations

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.strangers import with_strangers

Names = list[str]


def found(latvian: str, english: str) -> tuple[Names, Names]:
    ours, theirs = with_strangers(latvian, english, find_names(latvian, "lv"), find_names(english, "en"))
    return [each.text for each in ours], [each.text for each in theirs]


FOUND = [
    (
        "Sarunā piedalījās arī Hakans Fidans.",
        "The Turkish side was led by Hakan Fidan.",
        "Hakans Fidans",
        "Hakan Fidan",
    ),
    (
        "Tikās ar ministru Timuru Geldani.",
        "The minister, Timur Gelbani, came.",
        "Timuru Geldani",
        "Timur Gelbani",
    ),
    (
        "Pateicās princis Feisals bin Farhāns.",
        "Thanks came from Faisal bin Farhan.",
        "Feisals bin Farhāns",
        "Faisal bin Farhan",
    ),
    ("Ankarā Orhuns Tekins runāja.", "In Ankara Orhun Tekin spoke.", "Orhuns Tekins", "Orhun Tekin"),
]
NONE = [
    ("Kaimanu Salas piekrita.", "The Cayman Islands agreed."),
    ("Spēlēja „Orhuns Tekins”.", "“Orhun Tekin” was played."),
    ("Runāja Orhuns Tekins.", "Ville Sarrinen spoke."),
    ("Runāja Orhuns Tekins.", "Orhun Murat Tekin spoke."),
]


@pytest.mark.parametrize(("latvian", "english", "ours", "theirs"), FOUND)
def test_names_that_sound_alike_are_found(latvian: str, english: str, ours: str, theirs: str) -> None:
    assert found(latvian, english) == ([ours], [theirs])


@pytest.mark.parametrize(("latvian", "english"), NONE)
def test_what_nothing_answers_is_no_name(latvian: str, english: str) -> None:
    assert found(latvian, english) == ([], [])
