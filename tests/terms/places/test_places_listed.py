"""Places that a translation leaves out of a list, and such as it calls otherwise."""

import pytest

from transflow.terms.places.listed import left_out
from transflow.terms.places.named import places_of
from transflow.text.tokens import capitalised


def lost(latvian: str, english: str) -> str | None:
    places = places_of(frozenset(each.text for each in capitalised(english)))
    found = left_out(latvian, english, places, is_source_latvian=True)
    return found and found.token.text


@pytest.mark.parametrize(
    ("latvian", "english", "expected"),
    [
        ("Ministrs apmeklēja Rēzekni, Ludzu un Zilupi.", "The Minister visited Rēzekne and Ludza.", "Zilupi"),
        (
            "Dienēs uz robežas ar Krieviju un Baltkrieviju.",
            "They serve on the border with Russia.",
            "Baltkrieviju",
        ),
        ("Ķīna un Krievija balsoja pret.", "China voted against.", "Krievija"),
        ("Dzelzceļš vedīs uz Poliju un Vāciju.", "The railway will lead to Poland.", "Vāciju"),
        ("Tiesa atradīsies Rēzeknē un Ludzā.", "The court will be in Rēzekne.", "Ludzā"),
    ],
)
def test_one_place_left_out(latvian: str, english: str, expected: str) -> None:
    assert lost(latvian, english) == expected


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        ("Robeža ar Krieviju un Baltkrieviju", "The border with Russia and its ally"),
        ("Sarunas ar Latviju un Igauniju", "Talks between the two countries"),
        ("Latvijas un Lietuvas tirdzniecība aug.", "Trade with Lithuania is growing."),
        ("Latvija un Igaunija parakstīja līgumu.", "Estonia and its southern neighbour signed a treaty."),
        ("Lielbritānijas un Francijas karavīri", "British and French soldiers"),
        ("Lielbritānijas un Eiropas Savienības attiecības", "Ties with the EU"),
        ("Vizīte Lietuvā un Polijā", "A visit to Lithuania and Warsaw"),
        ("Viesi no Rēzeknes un Ludzas", "Guests from Rēzekne and around"),
        ("Viesi no Rēzeknes un Ludzas", "Guests from Rēzekne and a town nearby"),
    ],
)
def test_places_said_otherwise(latvian: str, english: str) -> None:
    assert lost(latvian, english) is None
