"""Places in every case."""

import pytest

from transflow.terms.places.declined import english_names, is_where, oblique, stripped_forms


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("rīgā", "Rīga"),
        ("rīgas", "Rīga"),
        ("cēsīs", "Cēsis"),
        ("talsos", "Talsi"),
        ("daugavpilī", "Daugavpils"),
        ("liepājai", "Liepāja"),
        ("viļņā", "Viļņa"),
        ("vācija", "Vācija"),
        ("liepajas", "Liepāja"),
        ("salacgrivas", "Salacgrīva"),
    ],
)
def test_forms_that_english_never_has(form: str, name: str) -> None:
    assert oblique(form) == name


@pytest.mark.parametrize(
    "word", ["rīga", "riga", "cēsis", "ogre", "latvia", "liepāja", "madonna", "oslo", "roma"]
)
def test_words_that_may_stand(word: str) -> None:
    assert oblique(word) is None


@pytest.mark.parametrize(
    ("form", "expected"), [("rīgā", True), ("cēsīs", True), ("rīgas", False), ("ogre", False)]
)
def test_forms_that_say_where(form: str, expected: bool) -> None:
    assert is_where(form) is expected


def test_forms_without_diacritics() -> None:
    assert stripped_forms()["liepaja"] == "liepāja"
    assert "talsi" not in stripped_forms()
    assert "olaine" not in stripped_forms()


def test_every_place_has_an_english_name() -> None:
    assert english_names()["Rīga"] == "Riga"
    assert english_names()["Lielbritānija"] == "Great Britain"
    assert all(english_names().values())
