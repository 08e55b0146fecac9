"""Clauses that use words of the rest of their sentence again, and that the other version leaves out."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

LATVIAN = [
    (
        "Ministrija līdz rudenim izstrādās jaunus noteikumus par ieroču glabāšanu mājās, medību namos un šautuvēs, un"
        " policija kopā ar ministriju pārbaudīs, kā ieročus glabā uzņēmumi.",
        "By autumn the Ministry will draw up new rules on the storage of weapons at home, in hunting lodges and at"
        " shooting ranges.",
        "un policija kopā ar ministriju pārbaudīs",
    ),
    (
        "Pašvaldība slēgs veco tiltu un pilsētas vēsturiskajā centrā trīs mēnešus remontēs ielas, bet gājēji tiltu"
        " varēs šķērsot arī remonta laikā.",
        "The municipality will close the old bridge and repair streets in the historic city centre for three months.",
        "bet gājēji tiltu varēs šķērsot",
    ),
    (
        "Skolas saņems grāmatas un datorus, savukārt bibliotēkām, kurās grāmatu fondi nav atjaunoti desmit gadus,"
        " piešķirs atsevišķu finansējumu grāmatu iegādei.",
        "Schools will receive books and computers, while libraries will be given separate funding to buy books.",
        "kurās grāmatu fondi nav atjaunoti",
    ),
]
ENGLISH = [
    (
        "The State Forest Service asks visitors not to light fires in forests and on moors during the dry weather this"
        " summer, because dry weather lets fires in moors spread faster than firefighters can drive.",
        "Valsts meža dienests lūdz apmeklētājus šovasar sausajā laikā nekurināt ugunskurus mežos un purvos.",
        "because dry weather lets fires in moors",
    ),
    (
        "The museum invites schools from all regions to visit the exhibition on the history of the fishing fleet until"
        " the end of May, and schools can borrow the history exhibition in autumn.",
        "Muzejs līdz maija beigām aicina visu reģionu skolas apmeklēt izstādi par zvejas flotes vēsturi.",
        "and schools can borrow",
    ),
]
SAID = [
    (
        "Ministrija izstrādās jaunus noteikumus par ieroču glabāšanu, un policija sadarbībā ar ministriju pārbaudīs,"
        " kā uzņēmumi ieročus uzglabā noliktavās.",
        "The Ministry will draw up new rules on storing weapons and, with the police, see how companies keep theirs.",
    ),
    (
        "Pašvaldība slēgs veco tiltu un pilsētas vēsturiskajā centrā trīs mēnešus remontēs ielas, bet gājēji tiltu"
        " varēs šķērsot arī remonta laikā.",
        "The old bridge will be closed to all but pedestrians, and streets in the historic centre repaired, for three"
        " months.",
    ),
    (
        "Slimnīca atvērs jaunu bērnu nodaļu, un vecākiem, kuri vēlas palikt pie bērna pa nakti, tur būs gulta.",
        "The hospital will open a new children's ward with beds for parents who want to stay overnight.",
    ),
    (
        "Jaunajā depo ugunsdzēsēji varēs vienlaikus novietot sešas automašīnas, bet vecajā depo vietas pietika tikai"
        " divām automašīnām.",
        "The new fire station has room for six vehicles at a time; the old one held just two.",
    ),
]


@pytest.mark.parametrize(("source", "target", "clause"), LATVIAN)
def test_an_english_sentence_lacks_a_clause(source: str, target: str, clause: str) -> None:
    assert clause in _missed(source, target, ("lv", "en"))


@pytest.mark.parametrize(("source", "target", "clause"), ENGLISH)
def test_a_latvian_sentence_lacks_a_clause(source: str, target: str, clause: str) -> None:
    assert clause in _missed(source, target, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_what_fewer_words_say_is_not_missed(latvian: str, english: str) -> None:
    assert not _missed(latvian, english, ("lv", "en"))
    assert not _missed(english, latvian, ("en", "lv"))


def _missed(source: str, target: str, languages: tuple[str, str]) -> str:
    found = judge(bitext_of(source, target, languages=languages))
    return " ".join(str(each.message) for each in found if each.check == "missing-paragraph")
