"""Stretches of words that a sentence leaves out, in the midst of a clause."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.model import Level
from transflow.pipeline import judge

TO_ENGLISH, TO_LATVIAN = ("lv", "en"), ("en", "lv")
LOST = [
    (
        "Slimnīca šoruden par ziedotāju naudu iegādājās jaunu rentgena aparātu lauku pacientu bezmaksas izmeklēšanai"
        " un divas gultas bērniem.",
        "This autumn the hospital used donors' money to buy two beds for children.",
        "rentgena aparātu lauku pacientu bezmaksas izmeklēšanai",
        TO_ENGLISH,
    ),
    (
        "Pašvaldība nākamgad remontēs pilsētas veco koka tiltu un ierīkos apgaismojumu gājēju celiņam gar ezera"
        " ziemeļu krastu pie skolas.",
        "Next year the municipality will repair the old wooden bridge of the town near the school.",
        "ierīkos apgaismojumu gājēju celiņam gar ezera ziemeļu krastu",
        TO_ENGLISH,
    ),
    (
        "The municipality will give free firewood to large families living in remote farmhouses without central heating"
        " this winter.",
        "Pašvaldība šoziem daudzbērnu ģimenēm dos malku par brīvu.",
        "living in remote farmhouses without central heating",
        TO_LATVIAN,
    ),
    (
        "The minister thanked the soldiers guarding the bridges during the spring floods for their courage and gave"
        " medals to the bravest of them.",
        "Ministrs pateicās karavīriem par drosmi un drosmīgākajiem pasniedza medaļas.",
        "guarding the bridges during the spring floods",
        TO_LATVIAN,
    ),
]
SAID = [
    (  # a term, by its abbreviation
        "Zemnieku pieteikumus par vētras nodarītajiem zaudējumiem pieņems Valsts ugunsdzēsības un glābšanas dienests.",
        "Farmers may report losses caused by the storm to the SFRS.",
        TO_ENGLISH,
    ),
    (  # in other words, of which there are as many
        "Lai gan pērn ugunsgrēku skaits samazinājās, bojāgājušo skaits diemžēl joprojām ir nepieņemami augsts.",
        "There were fewer fires last year, but the death toll is still far too high.",
        TO_ENGLISH,
    ),
    (  # a headline is short
        "Lauksaimnieki šopavasar neatlaidīgi cīnās pret nakts salnām ābeļdārzos",
        "Farmers battle the frost in orchards",
        TO_ENGLISH,
    ),
    (  # its facts are there
        "Bibliotēka no pulksten diviem pēcpusdienā līdz septiņiem vakarā izsniedz grāmatas un vecas kartes.",
        "The library lends out books and old maps from 2 p.m. to 7 p.m.",
        TO_ENGLISH,
    ),
    (  # phrases of English
        "It goes without saying that those who have already sent in the form need not do anything at all this time.",
        "Kas veidlapu jau iesnieguši, tiem nekas vairs nav jādara.",
        TO_LATVIAN,
    ),
    (
        "The members of the committee were of the opinion that there was no point in putting the decision off.",
        "Komisija uzskatīja, ka lēmumu vairs nav jēgas atlikt.",
        TO_LATVIAN,
    ),
]


def warnings(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    found = judge(bitext_of(source, target, None, languages))
    assert all(each.level == Level.WARNING for each in found if each.check == "missing-paragraph")
    return [each.message for each in found if each.check == "missing-paragraph"]


@pytest.mark.parametrize(("source", "target", "stretch", "languages"), LOST)
def test_words_left_out_are_found(source: str, target: str, stretch: str, languages: tuple[str, str]) -> None:
    (message,) = warnings(source, target, languages)
    assert stretch in message


@pytest.mark.parametrize(("source", "target", "languages"), SAID)
def test_what_is_said_in_other_words_is_not_lost(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    assert not warnings(source, target, languages)


def test_words_that_one_version_adds_are_found() -> None:
    source, target, added, _ = LOST[0]
    found = judge(bitext_of(target, source, None, TO_LATVIAN))
    assert [added in each.message for each in found if each.check == "extra-paragraph"] == [True]
