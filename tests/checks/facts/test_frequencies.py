"""How often something happens, counted on one side and told from one time to the next on the other."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

SAME = [
    ("Autobuss kursē ik pēc 15 minūtēm.", "There are four buses an hour."),
    ("Stundā paredzēti trīs braucieni.", "There is a service every 20 minutes."),
    ("Zāles jālieto ik pēc 12 stundām.", "The medicine must be taken twice a day."),
    ("Lidmašīna paceļas reizi divās minūtēs.", "A plane takes off 30 times an hour."),
    ("Pārskatu iesniedz četras reizes gadā.", "The report is submitted every three months."),
    ("Pārskatu iesniedz četras reizes gadā.", "The report is submitted quarterly."),
    ("Padome tiekas reizi mēnesī.", "The council meets 12 times a year."),
    ("Padome tiekas reizi ceturksnī.", "The council meets four times a year."),
    ("Diennaktī noiet 48 vilcieni.", "A train leaves every 30 minutes."),
]
OTHER = [
    ("Autobuss kursē ik pēc 15 minūtēm.", "There are three buses an hour."),
    ("Zāles jālieto ik pēc 8 stundām.", "The medicine must be taken twice a day."),
    ("Pārskatu iesniedz trīs reizes gadā.", "The report is submitted quarterly."),
    ("Padome tiekas reizi mēnesī.", "The council meets four times a year."),
    ("Lielākais ziedojums gadā ir 12 mēnešalgu.", "The largest donation is 10 monthly wages a year."),
]
ASKED = ("duration", "number-value", "contrary")


def found(source: str, target: str, languages: tuple[str, str] = ("lv", "en")) -> list[str]:
    bitext = bitext_of(source, target, languages=languages)
    return [each for each in ASKED if [*checks[each].remarks(bitext)]]


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_the_same_in_another_way_is_no_finding(latvian: str, english: str) -> None:
    assert not found(latvian, english)
    assert not found(english, latvian, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), OTHER)
def test_another_frequency_is_found(latvian: str, english: str) -> None:
    assert found(latvian, english)
    assert found(english, latvian, ("en", "lv"))
