"""Sums in front of a coin or a banknote, which the other version may leave out where both name but one."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

COIN = (
    "Banka pavasarī izlaidīs jaunu 2 eiro piemiņas monētu.",
    "The bank will issue a new 2-euro coin in spring.",
)
NOTE = "Top jauna 50 eiro banknote.", "A new €50 banknote is being made."
NOTES = (
    "Apgrozībā ir 100 eiro un 200 eiro banknotes.",
    "EUR 100 banknotes and EUR 200 notes are in circulation.",
)
ONE = "Banka izlaidīs jaunu 1 eiro monētu.", "The bank will issue a new 1-euro coin."
UNNAMED = "Banka pavasarī izlaidīs jaunu monētu.", "The bank will issue a new coin in spring."

MEANT = [
    (COIN, "Monētu kaldinās Vācijā.", "The 2-euro commemorative coin will be minted in Germany."),
    (COIN, "2 eiro monētu kaldinās Vācijā.", "The coin will be minted in Germany."),
    (COIN, "Monētas dizainu veidoja māksliniece.", "The design of the €2 coin is by an artist."),
    (NOTE, "Jaunā banknote ir drošāka.", "The new €50 note is safer."),
    (
        ONE,
        "1 eiro monētas kaļ divreiz gadā: ziemā un vasarā.",
        "Coins are minted twice a year, one in winter and one in summer.",
    ),
]
LOST = [
    (NOTE, "Jaunā banknote ir drošāka.", "The new €500 note is safer."),
    (NOTES, "Viltotas 200 eiro banknotes atrada policija.", "The police found counterfeit banknotes."),
    (COIN, "Monētu varēs iegādāties muzejā.", "The coin will be sold at the museum for EUR 2."),
    (COIN, "Maksu var samaksāt ar monētām.", "The fee of EUR 2 in coins can be paid there."),
    (COIN, "Ieeja maksā 2 eiro.", "Admission is charged."),
    (UNNAMED, "2 eiro monētu kaldinās Vācijā.", "The coin will be minted in Germany."),
]


def found(before: tuple[str, str], latvian: str, english: str) -> list[str]:
    source, target = f"{before[0]}\n\n{latvian}", f"{before[1]}\n\n{english}"
    there = judge(bitext_of(source, target, None, ("lv", "en")))
    back = judge(bitext_of(target, source, None, ("en", "lv")))
    return [str(each.message) for each in (*there, *back) if each.check == "currency"]


@pytest.mark.parametrize(("before", "latvian", "english"), MEANT)
def test_the_only_coin_named_needs_no_sum(before: tuple[str, str], latvian: str, english: str) -> None:
    assert not found(before, latvian, english)


@pytest.mark.parametrize(("before", "latvian", "english"), LOST)
def test_a_sum_that_says_more_is_asked_for(before: tuple[str, str], latvian: str, english: str) -> None:
    assert len(found(before, latvian, english)) == 2
