"""Slips of the pen in names of bodies, whether the source names the body or not."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks._terms.misspelt_bodies import misspelt_in_bodies
from transflow.pipeline import judge

WRONG = {
    "lv": [
        ("To skaidro Ekonomkias ministrijas speciālisti.", "Ekonomkias", "Ekonomikas"),
        ("Raksta Aizsradzības ministrija.", "Aizsradzības", "Aizsardzības"),
        ("Pieņem Izglītibas un zinātnes ministrijā.", "Izglītibas", "Izglītības"),
        ("Ziņo Veselības minsitrijai.", "minsitrijai", "ministrija"),
        ("Izglītības un zinātnes minstrija lēma.", "minstrija", "ministrija"),
        ("Pārbauda Valsts policja.", "policja", "policija"),
        ("Maksā valsts ieņemumu dienestam.", "ieņemumu", "ieņēmumu"),
    ],
    "en": [
        ("Experts from the Ministry of Agricluture came.", "Agricluture", "Agriculture"),
        ("The Minstry of Justice wrote.", "Minstry", "Ministry"),
        ("The Ministry of Education and Scinece wrote.", "Scinece", "Science"),
        ("Ask the State Enviromental Service.", "Enviromental", "Environmental"),
    ],
}
RIGHT = {
    "lv": [
        "Veselības ministrijas un Kultūras ministrijas pārstāvji",
        "Finansu ministrija",
        "Berlīnes policijas prefektūra un Mālpils padome",
        "Viedās administrācijas un reģionālās attīstības ministrija",
        "Zemkopibas gads. Ministrija raksta.",
        "Valsts dienestā, Aizsardzības ministre",
    ],
    "en": [
        "The Ministry of Defense and the State Centers",
        "The Health Bureaux and the Climate Councils",
        "The Ministry of Agriculture, Hunting and Fishing",
        "She is of Scinece. The ministry wrote.",
    ],
}


@pytest.mark.parametrize(
    ("tag", "text", "word", "meant"), [(tag, *each) for tag in WRONG for each in WRONG[tag]]
)
def test_a_slip_beside_a_word_of_such_names(tag: str, text: str, word: str, meant: str) -> None:
    assert [(each.token.text, each.meant) for each in misspelt_in_bodies(text, tag)] == [(word, meant)]


@pytest.mark.parametrize(("tag", "text"), [(tag, each) for tag in RIGHT for each in RIGHT[tag]])
def test_words_of_the_language_and_of_other_sentences(tag: str, text: str) -> None:
    assert not [*misspelt_in_bodies(text, tag)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The State Revenue Service wrote.", "Rakstīja Valsts ieņemumu dienests."),
        ("Ask the Food and Veterinary Service.", "Jautājiet Pārtikas un vetrinārajam dienestam."),
        ("The State Employment Agency wrote.", "Rakstīja Nodarbinatības valsts aģentūra."),
        ("The Ministry of Agriculture wrote.", "Rakstīja Zemkopibas ministrija."),
        ("The Ministry of Defence wrote.", "Rakstīja Aizsradzības ministrija."),
    ],
)
def test_one_finding_where_the_source_names_the_body(source: str, target: str) -> None:
    assert _told(source, target, ("en", "lv")) == ["glossary-missing"]


def test_a_word_that_the_source_has_is_no_slip() -> None:
    assert not _told(
        "Amatu sarakstā ir Minstry of Justice.", "The list has the Minstry of Justice.", ("lv", "en")
    )


def _told(source: str, target: str, tags: tuple[str, str]) -> list[str]:
    found = judge(bitext_of(source, target, languages=tags))
    return [each.check for each in found if each.check.startswith("glossary")]
