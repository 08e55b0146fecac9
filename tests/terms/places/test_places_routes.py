"""Ways from one place to another, and those that lead back."""

from __future__ import annotations

import pytest

from transflow.terms.names.found import capitalised_words
from transflow.terms.places.named import places_of
from transflow.terms.places.routes import turned_directions, turned_origins, turned_routes

TURNED = [
    ("Vilciens no Rīgas uz Daugavpili ir atcelts.", "The train from Daugavpils to Riga is cancelled."),
    ("No Tallinas līdz Viļņai ir 600 km.", "It is 600 km from Vilnius to Tallinn."),
    ("Gāze plūst no Lietuvas uz Poliju.", "Gas flows from Poland to Lithuania."),
    ("Latvija pārliecinoši uzvarēja Šveici.", "Switzerland beat Latvia with ease."),
    ("Latvija zaudēja Somijai.", "Finland lost to Latvia."),
    ("Latvija pārspēja Igauniju.", "Latvia lost to Estonia."),
]
RIGHT = [
    ("Vilciens no Rīgas uz Daugavpili ir atcelts.", "The train from Riga to Daugavpils is cancelled."),
    ("Vilciens no Rīgas uz Daugavpili ir atcelts.", "The train to Daugavpils from Riga is cancelled."),
    ("No Rīgas uz Cēsīm un no Cēsīm uz Rīgu", "From Cēsis to Riga and from Riga to Cēsis"),
    ("Uz Rīgu viņi brauc no Cēsīm.", "From Cēsis to Riga they go by bus."),
    ("Ceļš no Rīgas", "The road to Riga"),
    ("Latvija zaudēja Somijai.", "Finland defeated Latvia."),
    ("Latvija pieveica Igauniju.", "Estonia narrowly lost to Latvia."),
]


def found(latvian: str, english: str) -> int:
    return len([*turned_routes(latvian, english, places_of(frozenset(capitalised_words(english))))])


@pytest.mark.parametrize(("latvian", "english"), TURNED)
def test_a_way_that_leads_back_is_found(latvian: str, english: str) -> None:
    assert found(latvian, english) == 1


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_a_way_that_leads_there_is_right(latvian: str, english: str) -> None:
    assert found(latvian, english) == 0


@pytest.mark.parametrize(
    ("latvian", "english", "origins"),
    [
        ("Viņi Latvijā iekļuva no Baltkrievijas.", "They had entered Belarus from Latvia.", 1),
        ("Viņi Latvijā iekļuva no Baltkrievijas.", "They had entered Latvia from Belarus.", 0),
        ("No Rīgas uz Daugavpili kursēs vilcieni.", "Trains will run to Daugavpils from Rīga.", 0),
        ("Latvija saņēma palīdzību no Vācijas.", "Germany's aid has reached Latvia.", 0),
        ("No Igaunijas uz Latviju un Lietuvu.", "To Estonia from Latvia and Lithuania.", 0),
    ],
)
def test_what_comes_from_one_of_two_places(latvian: str, english: str, origins: int) -> None:
    places = places_of(frozenset(capitalised_words(english)))
    assert len([*turned_origins(latvian, english, places)]) == origins


@pytest.mark.parametrize(
    ("latvian", "english", "directions"),
    [
        ("Lidmašīna no Varšavas nolaidās naktī.", "The flight to Warsaw landed at night.", 1),
        ("Krava no Ķīnas aizturēta ostā.", "A consignment to China was stopped at the port.", 1),
        ("Elektrības piegādes no Krievijas izbeigtas.", "Electricity supplies to Russia have ended.", 1),
        ("Lidmašīna no Varšavas nolaidās naktī.", "The flight from Warsaw landed at night.", 0),
        ("Delegācija no Somijas ieradās otrdien.", "The delegation of Finland arrived on Tuesday.", 0),
        ("Lidmašīnas uz Parīzi un atpakaļ nelidos.", "Flights to and from Paris are cancelled.", 0),
    ],
)
def test_what_goes_to_a_place_or_comes_from_it(latvian: str, english: str, directions: int) -> None:
    places = places_of(frozenset(capitalised_words(english)))
    assert len([*turned_directions(latvian, english, places)]) == directions
