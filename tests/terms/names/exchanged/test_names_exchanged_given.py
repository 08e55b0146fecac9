"""Given names alone, exchanged for another person's."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.terms.names.exchanged.given_names import exchanged_given

EXCHANGED = [
    ("Bērns atbrauca kopā ar tanti Zentu.", "The child came with his aunt Gundega."),
    ("Tas ir Jāņa un Ilzes dēls.", "He is the son of Jānis and Laura."),
    ("Vakar Keita dziedāja.", "Yesterday, Nancy sang."),
    ("Pastnieks atnesa vēstuli Gordonam.", "The postman brought a letter to Jamie."),
    ("Suni sauc par Terijs, saimnieku – par Kārli.", "The dog is called Terry, its master Andris."),
    ("Māsai Intai ir trīs bērni.", "His sister Sandra has three children."),
]
RIGHT = [
    ("Bērns atbrauca kopā ar tanti Zentu.", "The child came with his aunt Zenta."),
    ("Bērns atbrauca kopā ar Zentu.", "The child came with his aunt."),
    ("Bērns atbrauca kopā ar tanti.", "The child came with his aunt Gundega."),
    ("Vakar Keita dziedāja.", "Yesterday, Kate sang."),
    ("Viņš mīl „Laimu”.", "He loves the sweets of Sandra’s shop."),
    ("Runāja Anna un Ilze Ozola.", "Ilze Ozola and Anna spoke."),
    ("Vējš vakar plosījās Valkā.", "Storm Laura raged in Valka."),
    ("Maija beigās Linda aizbrauca.", "Linda left at the end of May."),
]


@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_one_for_another_is_found(latvian: str, english: str) -> None:
    assert [*exchanged_given(bitext_of(latvian, english))]
    assert [*exchanged_given(bitext_of(english, latvian, None, ("en", "lv")))]


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_the_same_or_none_is_right(latvian: str, english: str) -> None:
    assert not [*exchanged_given(bitext_of(latvian, english))]
    assert not [*exchanged_given(bitext_of(english, latvian, None, ("en", "lv")))]
