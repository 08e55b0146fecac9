"""Clauses for which the other version has no words left."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

LATVIAN = [
    (
        "Ja ledus kļūs plānāks, zvejnieki drīkstēs doties tikai gar krastu.",
        "Fishermen will be allowed to go only along the shore.",
        "Ja ledus kļūs plānāks",
    ),
    (
        "Ja upē celsies ūdens, biedrība to pārcels uz skolas pagalmu.",
        "The society will move it to the school yard.",
        "Ja upē celsies ūdens",
    ),
]
ENGLISH = [
    (
        "The minister said that the hospital would get a new scanner and that doctors would be trained to use it.",
        "Ministrs sacīja, ka slimnīca saņems jaunu skeneri.",
        "that doctors would be trained to use it",
    ),
    (
        "The swimming pool will reopen in March, once the roof has been repaired.",
        "Peldbaseinu atvērs martā.",
        "once the roof has been repaired",
    ),
    (
        "The theatre bought new spotlights so that performances could be filmed.",
        "Teātris nopirka jaunus prožektorus.",
        "so that performances could be filmed",
    ),
]
SAID = [
    (
        "Zaudējumi novērtēti 1,1 miljona eiro apmērā; daļu no tiem segs apdrošināšana.",
        "Damage is estimated at EUR 1.1 million, some of which is insured.",
    ),
    (
        "Izstāde, kurā skatāmi vairāk nekā simts darbi, būs atvērta līdz maijam.",
        "The exhibition of more than a hundred works is open until May.",
    ),
    (
        "Policija aicina ikvienu, kurš redzējis negadījumu, zvanīt uz tālruni 112.",
        "The police ask witnesses of the accident to call 112.",
    ),
    (
        "Summa, ko pašvaldība saņēma no valsts budžeta, izlietota ceļu remontam.",
        "The state grant was spent on road repairs.",
    ),
    (
        "Sistēma ļauj darbiniekiem izmantot ierakstus, kā tas tika sākotnēji paredzēts.",
        "The system lets staff use the recordings as expected.",
    ),
]


@pytest.mark.parametrize(("source", "target", "clause"), LATVIAN)
def test_a_clause_that_english_has_no_words_for_is_missed(source: str, target: str, clause: str) -> None:
    assert clause in " ".join(_missed(source, target, ("lv", "en")))


@pytest.mark.parametrize(("source", "target", "clause"), ENGLISH)
def test_a_clause_that_latvian_has_no_words_for_is_missed(source: str, target: str, clause: str) -> None:
    assert clause in " ".join(_missed(source, target, ("en", "lv")))


@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_what_few_words_say_is_not_missed(latvian: str, english: str) -> None:
    assert not _missed(latvian, english, ("lv", "en"))
    assert not _missed(english, latvian, ("en", "lv"))


def _missed(source: str, target: str, languages: tuple[str, str]) -> list[str]:
    found = judge(bitext_of(source, target, languages=languages))
    return [str(each.message) for each in found if each.check in ("missing-paragraph", "extra-paragraph")]
