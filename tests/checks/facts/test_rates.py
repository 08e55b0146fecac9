"""What an amount is counted by, on both sides."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

SAME = [
    ("Maksa ir 2 eiro par kubikmetru.", "The fee is EUR 2 per cubic metre."),
    ("Raža bija 5 tonnas no hektāra.", "The yield was 5 tonnes a hectare."),
    ("Brauciens uz metro maksā 3 eiro par kilometru.", "The ride to the metro is EUR 3 per kilometre."),
    ("Cena ir 2,50 eiro par litru.", "Fuel costs 2.50 euros a litre."),
    ("No 2027. gada maksa būs 40 eiro par hektāru.", "From 2027, a hectare will cost 40 euros."),
    ("Maksa ir 4 eiro par kilogramu un 9 eiro par litru.", "The fee is EUR 9 per litre and EUR 4 per kilo."),
]
OTHER = [
    ("Atbalsts ir 50 eiro par hektāru.", "Support is EUR 50 per acre."),
    ("Cena ir 3 eiro par kilogramu.", "The price is EUR 3 per tonne."),
    ("Graudu cena ir zem 170 eiro par tonnu.", "The price of grain is below €170 a kilo."),
    ("Raža bija 5 tonnas no hektāra.", "The yield was 5 tonnes an acre."),
    ("Cena ir 2,50 eiro par litru.", "Fuel costs 2.50 euros a gallon."),
    ("Maksa ir 2 eiro par katru kvadrātmetru.", "The fee is EUR 2 per square mile."),
]


def found(source: str, target: str, languages: tuple[str, str] = ("lv", "en")) -> int:
    return len([*checks["unit"].remarks(bitext_of(source, target, languages=languages))])


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_one_unit_in_other_words_is_no_finding(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == 0


@pytest.mark.parametrize(("latvian", "english"), OTHER)
def test_another_unit_is_found(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == 1
