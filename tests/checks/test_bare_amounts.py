"""Measurements whose unit one of the versions has lost."""

import pytest

from tests.checks.bitexts import found

LOST = [
    ("Tilts ir 145 metrus garš.", "The bridge is 145 long."),
    ("Tornis ir 30 metru augsts.", "The tower is 30 high."),
    ("Kaste sver 20 kilogramus.", "The box weighs 20."),
    ("Kravā bija 30 tonnas smilšu.", "The cargo was 30 of sand."),
    ("Ātrums bija 90 kilometri stundā.", "The speed was 90."),
    ("Temperatūra būs 25 grādi.", "The temperature will be 25."),
]
KEPT = [
    ("Tilts ir 145 metrus garš.", "The bridge is 145 metres long."),
    ("Tilts ir 145 metrus garš.", "The bridge is 145 m in length."),
    ("Žogi ir 100 metrus un 200 metrus gari.", "The fences are 100 and 200 metres long."),
    ("Viņš brauca ar 90 km/h, kur atļauti 50 km/h.", "He drove at 90 where 50 km/h are allowed."),
    ("| Platība | 40 ha |\n|---|---|\n| Garums | 30 m |", "| Area | 40 |\n|---|---|\n| Length | 30 |"),
]


@pytest.mark.parametrize(("latvian", "english"), LOST)
def test_a_lost_unit_is_found(latvian: str, english: str) -> None:
    assert "unit" in found(latvian, english, ("lv", "en"))


@pytest.mark.parametrize(
    ("english", "latvian"),
    [
        ("The bridge is 145 metres long.", "Tilts ir 145 garš."),
        ("The box weighs 20 kilograms.", "Kaste sver 20."),
    ],
)
def test_a_lost_unit_is_found_in_latvian(english: str, latvian: str) -> None:
    assert "unit" in found(latvian, english, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), KEPT)
def test_a_unit_said_once_for_several_is_not_lost(latvian: str, english: str) -> None:
    assert "unit" not in found(latvian, english, ("lv", "en"))
