"""Names of two languages that mean one person."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.same_person import is_same_person


@pytest.mark.parametrize(
    ("latvian", "english", "is_same"),
    [
        ("Rihardu Kozlovski", "Rihards Kozlovskis", True),
        ("R. Kozlovskis", "Rihards Kozlovskis", True),
        ("Rihards Kozlovskis", "R. Kozlovskis", True),
        ("Džo Baidenu", "Joe Biden", True),
        ("Terēzas Mejas", "Theresa May", True),
        ("Rihards Kozlovskis", "Egils Levits", False),
        ("Andris Vītols", "Juris Vītols", False),
        ("Donalds Braunings", "Ronald Browning", False),
        ("Anrī Fernels", "Henry Fernel", True),
        ("Žaks Fernels", "Jacques Fernel", True),
        ("Žana Noēla Fernela", "Jean-Noël Fernel", True),
        ("Viktora Cepeša", "Victor Țepeș", True),
        ("Viktoru Culuku", "Victor Țuluca", True),
        ("Jevgeņijs Orlovs", "Evgeny Orlov", True),
        ("Tomass Tomass", "Thomas Thomas", True),
        ("R. Kozlovskis", "Egils Kozlovskis", False),
    ],
)
def test_one_person_or_two(latvian: str, english: str, is_same: bool) -> None:
    assert is_same_person(find_names(latvian, "lv")[0], find_names(english, "en")[0]) is is_same
