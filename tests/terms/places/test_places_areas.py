"""Towns and municipalities of one name that stand for each other."""

import pytest

from transflow.terms.places.areas import swapped_area


@pytest.mark.parametrize(
    ("latvian", "english", "pair"),
    [
        (
            "Rēzeknes valstspilsēta maksā.",
            "Rēzekne Municipality pays.",
            ("Rēzeknes valstspilsēta", "Rēzekne Municipality"),
        ),
        ("Ventspils novadā", "In Ventspils State City", ("Ventspils novadā", "Ventspils State City")),
        ("Jelgavas novadā", "In the city of Jelgava", ("Jelgavas novadā", "city of Jelgava")),
        (
            "Jelgavas pilsētas dome lēma.",
            "Jelgava Municipality Council decided.",
            ("Jelgavas pilsētas", "Jelgava Municipality"),
        ),
        ("Ādažu novadā", "In Ādaži Parish", ("Ādažu novadā", "Ādaži Parish")),
        ("Ogres novadā slēgs ceļu.", "The road in Ogre will be closed.", ("Ogres novadā", "Ogre")),
        ("Ogrē slēgs ceļu.", "The road in Ogre Municipality will be closed.", ("Ogrē", "Ogre Municipality")),
        (
            "Jelgavas valstspilsētā un Ogres novadā",
            "In Jelgava Municipality and Ogre Municipality",
            ("Jelgavas valstspilsētā", "Jelgava Municipality"),
        ),
        (
            "Daugavpils valstspilsēta maksā.",
            "Augšdaugava Municipality pays.",
            ("Daugavpils valstspilsēta", "Augšdaugava Municipality"),
        ),
    ],
)
def test_one_area_for_another(latvian: str, english: str, pair: tuple[str, str]) -> None:
    found = swapped_area(latvian, english)
    assert found is not None
    assert tuple(each.text for each in found) == pair


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        ("Rēzeknes valstspilsēta maksā.", "The city of Rēzekne pays."),
        ("Rēzeknes valstspilsētas pašvaldība maksā.", "Rēzekne State City Municipality pays."),
        ("Rēzeknes valstspilsētas pašvaldība maksā.", "The municipality of Rēzekne pays."),
        ("Rēzeknes novadā un Rēzeknē", "In Rēzekne Municipality and Rēzekne"),
        ("Ventspils pilsētā un novadā", "In the city and municipality of Ventspils"),
        ("Ogres novadā slēgs ceļu.", "The road in the county of Ogre will be closed."),
        ("Ogres novadā slēgs ceļu.", "The road in Ogre district will be closed."),
        (
            "Deviņi pagasti ir Ludzas novadā, trīs – Krāslavas novadā.",
            "Nine parishes are in Ludza Municipality, three in Krāslava.",
        ),
        ("Ogrē, Ogres novadā, slēgs ceļu.", "The road in Ogre will be closed."),
        ("Ogres novada Sporta centrs aicina.", "Ogre Sports Centre invites."),
        ("Ogres pašvaldība maksā.", "Ogre Municipality pays."),
        ("Kurzemes rajona tiesā", "At the Kurzeme District Court"),
        ("Liepājas valstspilsētā un Dienvidkurzemes novadā", "In Liepāja and South Kurzeme Municipality"),
        ("Rīgas valstspilsēta un Dienvidkurzemes novads", "The capital and South Kurzeme Municipality"),
        ("Saulkrastu un Limbažu novadā", "In Saulkrasti and Limbaži municipalities"),
        ("Ogres cietumā", "In Ogre Prison"),
        ("Piedalījās visi novadi.", "All municipalities took part."),
    ],
)
def test_areas_said_otherwise_are_the_same(latvian: str, english: str) -> None:
    assert swapped_area(latvian, english) is None
