"""Places that a text means without naming them."""

import pytest

from transflow.terms.places.meant import is_in_a_compound, is_meant_in_english, is_meant_in_latvian


@pytest.mark.parametrize(
    ("name", "text", "is_meant"),
    [
        ("Lietuva", "Lithuanian guests", True),
        ("Austrija", "Guests from Australia", False),
        ("Latvija", "Our country grows.", True),
        ("Melnā jūra", "The Baltic Sea", False),
    ],
)
def test_meant_in_english(name: str, text: str, is_meant: bool) -> None:
    assert is_meant_in_english(name, text) is is_meant


@pytest.mark.parametrize(
    ("name", "text", "is_meant"),
    [
        ("Somija", "Ieradās somi.", True),
        ("Polija", "Policija to noliedz.", False),
        ("Liepāja", "Liepājnieki ieradās.", False),
    ],
)
def test_meant_in_latvian(name: str, text: str, is_meant: bool) -> None:
    assert is_meant_in_latvian(name, text) is is_meant


def test_in_a_compound() -> None:
    assert is_in_a_compound("Kurzeme", "Dienvidkurzemes novads")
    assert not is_in_a_compound("Kurzeme", "Kurzemnieki")
