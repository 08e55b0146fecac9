"""Diacritics that a name has lost."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.misspelt.diacritics import other_diacritics


@pytest.mark.parametrize(
    ("latvian", "english", "wanted"),
    [
        ("Jānim Bērziņam", "Janis Berzins", "Jānis Bērziņš"),
        ("Ilzi Grozu-Ķirsi", "Ilze Groza-Kirse", "Ilze Groza-Ķirse"),
    ],
)
def test_lost_diacritics_are_restored(latvian: str, english: str, wanted: str) -> None:
    source, target = find_names(latvian, "lv")[0], find_names(english, "en")[0]
    assert other_diacritics(source, target, is_target_latvian=False) == wanted
