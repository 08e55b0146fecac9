"""Words of Latvian names in every case, held against those of other languages."""

import pytest

from transflow.terms.names.words import is_slip, match_plainly, nominatives, printed, with_halves


@pytest.mark.parametrize(
    ("word", "nominative"),
    [
        ("Vītolam", "vītols"),
        ("Zālīša", "zālītis"),
        ("Grozai-Ķirsei", "groza-ķirse"),
        ("Kiprito", "kiprito"),
    ],
)
def test_a_word_may_belong_to_its_nominative(word: str, nominative: str) -> None:
    assert nominative in nominatives(word)


@pytest.mark.parametrize(
    ("latvian", "other", "is_plain", "is_near"),
    [
        ("Bērziņam", "Berzins", True, True),
        ("Bērziņam", "Berzinsh", False, True),
        ("Bērziņam", "Kalnins", False, False),
    ],
)
def test_a_word_of_the_other_text(latvian: str, other: str, is_plain: bool, is_near: bool) -> None:
    assert (match_plainly(latvian, other), is_slip(latvian, other)) == (is_plain, is_near)


def test_double_names() -> None:
    assert printed("groza-ķirse") == "Groza-Ķirse"
    assert with_halves(["Groza-Ķirse", "Ozola"]) == {"Groza-Ķirse", "Groza", "Ķirse", "Ozola"}
