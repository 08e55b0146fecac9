"""Places in every case."""

import pytest

from transflow.terms.places.declined import english_names, oblique_forms, stripped_forms


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
    assert oblique_forms()[form] == name


@pytest.mark.parametrize("word", ["rīga", "riga", "cēsis", "ogre", "latvia", "liepāja", "madonna", "oslo"])
def test_words_that_may_stand(word: str) -> None:
    assert word not in oblique_forms()


def test_forms_without_diacritics() -> None:
    assert stripped_forms()["liepaja"] == "liepāja"
    assert "talsi" not in stripped_forms()
    assert "olaine" not in stripped_forms()


def test_every_place_has_an_english_name() -> None:
    assert english_names()["Rīga"] == "Riga"
    assert english_names()["Lielbritānija"] == "Great Britain"
    assert all(english_names().values())
