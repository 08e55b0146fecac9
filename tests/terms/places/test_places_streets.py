"""Streets that stand for others."""

import pytest

from transflow.terms.places.streets import swapped_street


@pytest.mark.parametrize(
    ("latvian", "english", "pair"),
    [
        ("Brīvības ielā 45", "45 Barona Street", ("Brīvības ielā", "Barona Street")),
        ("Brīvības ielā 45", "45 Brivibas Street", None),
        ("Brīvības ielā 45", "45 Freedom Street", None),
        ("Brīvības ielā un Barona ielā", "In Lāčplēša Street", None),
    ],
)
def test_one_street_for_another(latvian: str, english: str, pair: tuple[str, str] | None) -> None:
    found = swapped_street(latvian, english)
    assert (found and tuple(each.text for each in found)) == pair
