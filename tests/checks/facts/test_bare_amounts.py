"""Measurements and sums whose unit one of the versions has lost."""

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
    (
        "Viņš brauca ar 130 km/h posmā, kur atļauti 90 km/h.",
        "He drove at 130 on a stretch of the road where 90 km/h are allowed.",
    ),
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


@pytest.mark.parametrize(
    ("english", "is_lost"),
    [
        ("Support is 250 a month and the supplement is EUR 75.", True),
        ("Support is EUR 250 a month and the supplement 75.", False),
        ("Support is 250 or EUR 75.", False),
        ("Support will go from 250 a month to a supplement of EUR 75.", False),
    ],
)
def test_a_currency_lost_before_another_sum_is_found(english: str, *, is_lost: bool) -> None:
    latvian = "Atbalsts ir 250 eiro mēnesī, piemaksa – 75 eiro."
    assert ("currency" in found(latvian, english, ("lv", "en"))) == is_lost


@pytest.mark.parametrize(
    ("latvian", "is_lost"),
    [
        ("Valdība piešķīra papildu 12 miljonus. Kopējais finansējums ir 32 miljoni eiro.", False),
        ("Valdība piešķīra papildu 12 miljonus.\n\nKopējais finansējums ir 32 miljoni eiro.", False),
        ("Valdība piešķīra papildu 12 miljonus. Kopējais finansējums ir 32 miljoni dolāru.", True),
        ("Valdība piešķīra papildu 12 miljonus. Kopējais finansējums ir liels.", True),
    ],
)
def test_millions_need_no_currency_where_the_text_says_it_elsewhere(latvian: str, *, is_lost: bool) -> None:
    total = (
        "32 million US dollars" if "dolār" in latvian else "EUR 32 million" if "32" in latvian else "large"
    )
    gap = "\n\n" if "\n\n" in latvian else " "
    english = f"The government granted an additional EUR 12 million.{gap}Total funding is {total}."
    assert ("currency" in found(latvian, english, ("en", "lv"))) == is_lost


@pytest.mark.parametrize(
    ("english", "is_strange"),
    [
        ("Revenue is €16.1 billion, spending $1.8 billion more.", True),
        ("Revenue is €16.1 billion, spending €1.8 billion more.", False),
        ("Revenue is €16.1 billion, spending 1.8 billion more.", False),
    ],
)
def test_a_sum_is_in_a_currency_that_the_source_names(english: str, *, is_strange: bool) -> None:
    latvian = "Ieņēmumi ir 16,1 miljards eiro, izdevumi – par 1,8 miljardiem lielāki."
    assert ("currency" in found(latvian, english, ("lv", "en"))) == is_strange


@pytest.mark.parametrize(
    ("latvian", "is_lost"),
    [
        ("Sods personām ir līdz 350, juridiskajām – līdz 3500 eiro.", False),
        ("Sods personām ir 350–400, juridiskajām – 3500 eiro.", False),
        ("Sods personām ir 350, un juridiskās maksā 3500 eiro.", True),
    ],
)
def test_a_currency_said_once_after_a_dash_is_not_lost(latvian: str, *, is_lost: bool) -> None:
    english = "Fines are €350 for individuals and €3,500 for legal entities."
    if "400" in latvian:
        english = english.replace("€350", "€350–400")
    assert ("currency" in found(latvian, english, ("en", "lv"))) == is_lost
