"""Abbreviations that a body here shares with one abroad."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks
from transflow.terms.categories import is_of_several_countries

THEIRS = [
    ("Scotland’s NHS needs nurses.", "Skotijas NHS vajag medmāsas."),
    ("NHS England gave other figures.", "NHS England nosauca citus skaitļus."),
    ("The British MoD denied it.", "Lielbritānijas MoD to noliedza."),
    ("The FIU of Estonia reported it.", "Igaunijas FIU par to ziņoja."),
    (
        "The NHS needs nurses, the British government says.",
        "NHS vajag medmāsas, teic Lielbritānijas valdība.",
    ),
    (
        "NHS England needs nurses.\n\nThe NHS is short of money.",
        "NHS England vajag medmāsas.\n\nNHS trūkst naudas.",
    ),
]
OURS = [
    ("The NHS informs about vaccines.", "NHS informē par vakcīnām."),
    ("The NHS compares Latvia with Britain.", "NHS salīdzina Latviju un Lielbritāniju."),
    ("In Liepāja, the NHS received guests from London.", "Liepājā NHS uzņēma viesus no Londonas."),
    ("The MoD supports Ukraine.", "MoD atbalsta Ukrainu."),
    ("Britain’s OSCE envoy spoke.", "Runāja Lielbritānijas OSCE sūtnis."),
]


def left(english: str, latvian: str) -> int:
    return len([*checks["abbrev-left"].remarks(bitext_of(english, latvian, languages=("en", "lv")))])


@pytest.mark.parametrize(("english", "latvian"), THEIRS)
def test_an_abbreviation_of_a_body_abroad_stays(english: str, latvian: str) -> None:
    assert left(english, latvian) == 0


@pytest.mark.parametrize(("english", "latvian"), OURS)
def test_an_abbreviation_of_a_body_here_has_its_own(english: str, latvian: str) -> None:
    assert left(english, latvian) == 1


def test_a_latvian_abbreviation_is_left_wherever_its_people_are() -> None:
    bitext = bitext_of("NBS karavīri dienē Mali.", "The NBS in Mali have 30 soldiers.")
    assert [each.value for each in checks["abbrev-left"].remarks(bitext)] == ["NBS"]


@pytest.mark.parametrize(
    ("name", "is_of_several"),
    [
        ("Pasaules Banka", True),
        ("Ekonomiskās sadarbības un attīstības organizācija", True),
        ("Eiropas Komisija", True),
        ("Nacionālais veselības dienests", False),
        ("Valsts ieņēmumu dienests", False),
    ],
)
def test_bodies_of_several_countries_are_told_by_their_names(name: str, is_of_several: bool) -> None:
    assert is_of_several_countries(name) == is_of_several
