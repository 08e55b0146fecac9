"""Why beads are beads."""

import pytest

from transflow.align.explain import word_pairs
from transflow.align.words.cognates import english_skeleton, latvian_skeleton, likeness, spelling
from transflow.align.words.vocabulary import tokens


def test_words_numbers_and_names_pair() -> None:
    pairs = word_pairs(
        "Ministrs Džo Baidens Vašingtonā piešķīra 3 000 eiro.",
        "In Washington Minister Joe Biden granted 3,000 euros.",
        ("lv", "en"),
    )
    assert {("ministrs", "minister"), ("3000", "3000"), ("vašingtonā", "washington")} <= set(pairs)


def test_tokens_are_neutral() -> None:
    assert tokens("3 000,50 eiro un 3,000.50") == ("#3000.50", "eiro", "un", "#3000.50")
    assert tokens("plkst. 9.30") == ("plkst", *tokens("09:30"))
    assert tokens("no 9.00 līdz 18.30") == ("no", *tokens("9 a.m."), "līdz", *tokens("6:30pm"))
    assert tokens("plkst. 15 un 12,00") == ("plkst", *tokens("3 p.m."), "un", *tokens("12"))
    assert tokens("5 p.m.ē.") == ("#5", "p", "m", "ē")
    assert tokens("2:1") == ("#2", "#1")


def test_skeletons_of_names() -> None:
    assert latvian_skeleton("vasingtonas") == english_skeleton("washington")


@pytest.mark.parametrize(("latvian", "english"), [("merkele", "merkel"), ("šekspīrs", "shakespeare")])
def test_names_in_two_spellings_are_cognates(latvian: str, english: str) -> None:
    one, other = spelling(latvian, "lv"), spelling(english, "en")
    assert set(one.keys) & set(other.keys)
    assert likeness(one, other) > 0.5


def test_a_nought_is_shown() -> None:
    assert ("0", "0") in word_pairs("saskaņā ar CC 0 licenci", "under a CC 0 licence", ("lv", "en"))
