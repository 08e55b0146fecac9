"""Names that a Latvian text keeps in English."""

import pytest

from transflow.terms.names.misspelt.kept import is_hinted_at, kept_names, misspelt_as


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kompānija Freedom Kitchens un avīze The Hillside Times", ["Freedom Kitchens", "Hillside Times"]),
        ("Raksta Guardian of the North portālā.", ["Guardian of the North"]),
        ("Klubs West Millfield zaudēja.", ["West Millfield"]),
        ("Ieradās Marks Galindo un Lords Kinkeids.", []),
        ("Piektdienas Twitter ieraksts", []),
        ("Latvijas Banka un ANO", []),
    ],
)
def test_kept_names(text: str, names: list[str]) -> None:
    assert [each.text for each in kept_names(text)] == names


@pytest.mark.parametrize(
    ("name", "english", "other"),
    [
        ("Fredom Kitchen", "the Freedom Kitchen in Riga", "Freedom Kitchen"),
        ("Freedom Kitchen", "the Council of Europe", None),
        ("Freedom Kitchen", "the Kitchen Company", None),
    ],
)
def test_misspelt(name: str, english: str, other: str | None) -> None:
    found = misspelt_as(name, english)
    assert (found and found.text) == other


@pytest.mark.parametrize(
    ("name", "english", "is_hinted"),
    [
        ("Northern Airlines", "the NA flight", True),
        ("Northern Airlines", "the airline", False),
        ("Northern Airlines", "Northern’s flight", True),
    ],
)
def test_hints(name: str, english: str, is_hinted: bool) -> None:
    assert is_hinted_at(name, english) is is_hinted
