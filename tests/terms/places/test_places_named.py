"""Places that texts name."""

import pytest

from transflow.terms.places.named import in_english, in_latvian, named_in_english, named_in_latvian, places_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vilciens no Rīgas uz Tallinu", ["Rīga", "Tallina"]),
        ("Tanzānijas–Zambijas dzelzceļš", ["Tanzānija", "Zambija"]),
        ("Līmenis Melnajā jūrā ceļas.", ["Melnā jūra"]),
        ("Eiropā ir silts.", []),
    ],
)
def test_places_of_a_latvian_text(text: str, names: list[str]) -> None:
    assert [each.name for each in in_latvian(text)] == names


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("A train from Riga to New York", [("Rīga", "Riga"), ("Ņujorka", "New York")]),
        ("The Tanzania-Zambia railway", [("Tanzānija", "Tanzania"), ("Zambija", "Zambia")]),
        ("Vilnius's mayor and the Estonian one", [("Viļņa", "Vilnius's"), ("Igaunija", "Estonian")]),
        ("Europe is warm.", []),
    ],
)
def test_places_of_an_english_text(text: str, named: list[tuple[str, str]]) -> None:
    places = places_of(frozenset(text.replace("-", " ").replace("'s", "").split()))
    assert [(each.name, each.token.text) for each in in_english(text, places)] == named


def test_a_word_names_a_place_in_any_case() -> None:
    assert named_in_latvian("Viļņā") == named_in_english("Vilnius") == "Viļņa"
    assert named_in_latvian("Vilnis") is named_in_english("Vulgar") is None
