"""A name with one wrong word is told from a transcription, and from the name of a brother."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.terms.names.misspelt.mistranscribed import mistranscribed_names

WRONG = [
    ("Runāja Hakans Fidans.", "Hakan Figan spoke."),
    ("Runāja ministrs Rasmuss Prēns.", "Minister Rasmus Krehn spoke."),
    ("Runāja M. Pētersone.", "M. Pēterone spoke."),
    ("Ministrs Kestutis Budris Rīgā runāja.", "Minister Kęstutis Butkus spoke in Riga."),
    ("Runāja A. Vītoliņš.", "A. Vītoļiņš spoke."),
    ("Runāja Zuzana Kovaļska-Vilde.", "Zuzana Kowalska-Wirke spoke."),
    ("Runāja Z. Tretjaka.", "Z. Tertjaka spoke."),
    ("Pateicās ministrs Kristens Mihals.", "Thanks came from Minister Kristap Michal."),
]
RIGHT = [
    ("Runāja Hakans Fidans.", "Hakan Fidan spoke."),
    ("Runāja A. Jankevičs.", "A. Jankevič spoke."),
    ("Ieradās Tims Rotmens un Toms Rotmens.", "Tom Rothman and Tim Rothman came."),
    ("Tikās ar Kimu Čenunu.", "He met Kim Jong-un."),
    ("Runāja Orhuns Tekins.", "Orhun Ali Tekin spoke."),
    ("B. Selektivitāte", "B. Selectivity"),
    ("Sveica Emīlu Jansonu-Dauku.", "Emīls Jansons-Dauka was greeted."),
    ("Vijolnieks Gidons Krēmers runāja.", "Violinist Gidon Kremer spoke."),
    ("Runāja ministre Oana Coju.", "Minister Oana Țoiu spoke."),
    ("Runāja Bobs Dilans.", "Robert Dylan spoke."),
    ("Runāja Ilze Pētersone-Godmane.", "Ilze Petersone spoke."),
]


@pytest.mark.parametrize(("latvian", "english"), WRONG)
def test_a_wrong_word_is_found(latvian: str, english: str) -> None:
    assert [*mistranscribed_names(bitext_of(latvian, english))]


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_another_spelling_is_not(latvian: str, english: str) -> None:
    assert not [*mistranscribed_names(bitext_of(latvian, english))]
