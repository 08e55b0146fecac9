"""Abbreviations with two letters exchanged."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks._abbreviations.misspelt import misspelt_abbreviations

BANK = ("Maksā Ostas attīstības banka (OAB). OAB ir liela.", "The Harbour Bank of Growth (HBG) pays.")
WRONG = [
    (BANK[0], f"{BANK[1]} The HGB is big.", "HGB"),
    ("Raksta NATO un UNESCO.\n\nUNESCO maksā.", "NATO and UNESCO write.\n\nUNECSO pays.", "UNECSO"),
]
RIGHT = [
    (BANK[0], f"{BANK[1]} The HBG is big."),
    (f"{BANK[0]} Aizdod Garā banka (GB).", f"{BANK[1]} The Home Grant Bank (HGB) lends."),
    (f"{BANK[0]} Citi saka HGBs.", f"{BANK[1]} Others say HGB."),
    (f"{BANK[0]} HGB ir cita.", f"{BANK[1]} The HGB is another."),
    ("Aizdod Ostu banka (OB).", "The European Bank for Islands (EBI) lends. The EIB is listed."),
    (BANK[0], f"{BANK[1]} Write to www.example.com/HGB or file HGB-12."),
    ("Nāk Ostas padome (OP).", "The Harbour Council (HC) is coming. The CH is a crossing."),
]


@pytest.mark.parametrize(("source", "target", "word"), WRONG)
def test_two_letters_exchanged(source: str, target: str, word: str) -> None:
    assert [each.value for each in misspelt_abbreviations(bitext_of(source, target))] == [word]


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_another_abbreviation(source: str, target: str) -> None:
    assert not [*misspelt_abbreviations(bitext_of(source, target))]
