"""The nominative of a Latvian name, and names left in another case."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.nominative import is_left_inflected, nominative


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Egilu Levitu", "Egils Levits"),
        ("Edgara Rinkēviča", "Edgars Rinkēvičs"),
        ("Krišjānim Kariņam", "Krišjānis Kariņš"),
        ("Baibu Braži", "Baiba Braže"),
        ("Evikas Siliņas", "Evika Siliņa"),
        ("Edgara Kučinska", "Edgars Kučinskis"),
        ("Jāņa Zālīša", "Jānis Zālītis"),
    ],
)
def test_a_name_in_any_case_has_its_nominative(form: str, expected: str) -> None:
    assert nominative(find_names(form, "lv")[0]) == expected


@pytest.mark.parametrize(
    ("latvian", "english", "is_left"),
    [
        ("Egilu Levitu", "Egilu Levitu", True),
        ("Pētera Rajeva", "Pētera Rajeva", True),
        ("Olga Rajeva", "Olga Rajeva", False),
        ("Pētera Rajeva", "Pēteris Rajevs", False),
        ("R. Kozlovskim", "R. Kozlovskim", True),
        ("F. Mavridou", "F. Mavridou", False),
        ("Vitas Jansones", "Vitas Jansona", True),
        ("Vitas Jansones", "Vita Jansona", False),
        ("Lauri Metsu", "Lauri Mets", False),
        ("Mihailam Petrovam", "Mikhail Petrovam", True),
        ("Mihailam Petrovam", "Mikhail Petrov", False),
    ],
)
def test_a_case_left_in_english(latvian: str, english: str, is_left: bool) -> None:
    assert is_left_inflected(find_names(latvian, "lv")[0], find_names(english, "en")[0]) is is_left


@pytest.mark.parametrize(
    ("form", "expected"),
    [("Ritu Kalniņu", "Rita Kalniņa"), ("Ritai Kalniņai", "Rita Kalniņa"), ("Jāni Bērziņu", "Jānis Bērziņš")],
)
def test_a_word_of_the_text_is_preferred_but_not_the_case_itself(form: str, expected: str) -> None:
    name = find_names(form, "lv")[0]
    assert nominative(name, frozenset(form.split())) == expected
