"""Persons of one text whom the other mentions by the surname or the given name alone."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.mentioned import is_mentioned, is_mentioned_in_latvian


@pytest.mark.parametrize(
    ("name", "words", "is_there"),
    [
        ("Ilgai Rozenbahai", {"Rozenbaha", "spoke"}, True),
        ("Ilgai Rozenbahai", {"Ilga", "spoke"}, True),
        ("I. Rozenbahai", {"Ilga", "spoke"}, False),
        ("Ilgai Rozenbahai", {"Vitols", "spoke"}, False),
    ],
)
def test_a_latvian_name_in_other_words(name: str, words: set[str], is_there: bool) -> None:
    assert is_mentioned(find_names(name, "lv")[0], frozenset(words), least=0.6) is is_there


def test_a_given_name_may_not_be_enough() -> None:
    latvian = find_names("Ilgai Rozenbahai", "lv")[0]
    assert not is_mentioned(latvian, frozenset({"Ilga"}), least=0.6, by_given=False)


@pytest.mark.parametrize(
    ("name", "words", "is_there"),
    [
        ("Peter Wilson", {"Vilsonam", "piekrita"}, True),
        ("Peter Wilson", {"Pīteru", "ievēlēja"}, True),
        ("Peter Wilson", {"Vilciena", "vagoni"}, False),
        ("Santa Barbara", {"dzīvo", "Santabarbarā"}, True),
        ("Santa Fe", {"Santafē", "dzimis"}, True),
    ],
)
def test_another_name_in_latvian_words(name: str, words: set[str], is_there: bool) -> None:
    assert is_mentioned_in_latvian(find_names(name, "en")[0], frozenset(words), least=0.6) is is_there
