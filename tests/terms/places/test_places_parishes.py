"""Parishes and municipalities that stand for others."""

import pytest

from transflow.terms.places.parishes import swapped_parish


@pytest.mark.parametrize(
    ("latvian", "english", "pair"),
    [
        (
            "Avārija Ozolaines pagastā",
            "A crash in Ozolmuiža Parish",
            ("Ozolaines pagastā", "Ozolmuiža Parish"),
        ),
        (
            "Svētki Rundēnu pagastā",
            "A feast in Pildas Rural Territory",
            ("Rundēnu pagastā", "Pildas Rural Territory"),
        ),
        ("Svētki Rundēnu pagastā", "A feast in Rundēnu Rural Territory", None),
        ("Svētki Cēsu novadā", "A feast in Cesis Municipality", None),
        ("Dienvidkurzemes novadā", "In South Kurzeme Municipality", None),
        ("Lauderu pagastā un Zilupē", "In Zilupe", None),
    ],
)
def test_one_parish_for_another(latvian: str, english: str, pair: tuple[str, str] | None) -> None:
    found = swapped_parish(latvian, english)
    assert (found and tuple(each.text for each in found)) == pair
