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
        (
            "Stabu ielā un Zemgales ielā",
            "In Stabu iela and Vidzemes iela",
            ("Zemgales ielā", "Vidzemes iela"),
        ),
        ("Stabu ielā un Čaka ielā", "In Stabu Street and Čakla Street", ("Čaka ielā", "Čakla Street")),
        ("Kārļa Ulmaņa gatvē", "In Kārļa Ulmeņa gatve", ("Ulmaņa gatvē", "Ulmeņa gatve")),
        ("Tērbatas ielā un Hanzas ielā", "In Tartu Street and Hansa Street", None),
        ("Vaļņu ielā un Brieža ielā", "In Valnu Street and Briedis Street", None),
        ("Elizabetes ielā un Jāņa ielā", "In Elizabeth Street and John’s Street", None),
        (
            "Gājiens sāksies 11. novembra krastmalā.",
            "The march starts at the 14 November Embankment.",
            ("11. novembra krastmalā", "14 November Embankment"),
        ),
        ("Gājiens sāksies 11. novembra krastmalā.", "It starts at the November 11 Embankment.", None),
        ("Dzīvo 13. janvāra ielā 5.", "Lives at 13. janvāra iela 5.", None),
        ("Dzīvo 1. maija ielā 5.", "Lives at 5 May Street.", ("1. maija ielā", "5 May Street")),
        ("Dzīvo 1. maija ielā 5.", "Lives in First of May Street.", None),
    ],
)
def test_one_street_for_another(latvian: str, english: str, pair: tuple[str, str] | None) -> None:
    found = swapped_street(latvian, english)
    assert (found and tuple(each.text for each in found)) == pair
