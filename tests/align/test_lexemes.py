"""What is known of the words of texts, kept from one text to the next."""

from __future__ import annotations

import gc

import pytest

from transflow.align.words import lexemes
from transflow.align.words.lexemes import met
from transflow.align.words.vocabulary import units

LATVIAN = ["Ministrs Džo Baidens Vašingtonā piešķīra 3 000 eiro.", "Ministrs un eiro."]
ENGLISH = ["In Washington Minister Joe Biden granted 3,000 euros.", "The minister and euros."]


def shared(source: str, target: str) -> list[set[tuple[str, str]]]:
    """The words of two texts that are spelled alike, and those that the lexicon pairs."""
    ours, theirs = units([source], "lv"), units([target], "en")
    known = met(ours, theirs, has_lexicon=True)
    return [
        {(ours.words[u], theirs.words[v]) for u, v in zip(us.tolist(), vs.tolist(), strict=True)}
        for us, vs, _ in (known.cognates(), known.renderings())
    ]


def test_words_are_found_by_their_spelling_and_by_what_renders_them() -> None:
    alike, by_stem = shared(LATVIAN[0], ENGLISH[0])
    assert {("#3000", "#3000"), ("vašingtonā", "washington")} <= alike
    assert {("ministrs", "minister"), ("eiro", "euros")} <= by_stem
    assert ("ministrs", "granted") not in alike | by_stem


def test_nothing_shares_nothing() -> None:
    assert shared("", "") == shared("Ministrs", "") == shared("", "minister") == [set(), set()]


@pytest.mark.parametrize(("what", "most"), [("WORDS", 2), ("FIGURES", 0)])
def test_what_was_forgotten_is_looked_up_again(what: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [shared(*texts) for texts in zip(LATVIAN, ENGLISH, strict=True)]
    monkeypatch.setattr(lexemes, what, most)
    assert [shared(*texts) for texts in zip(LATVIAN, ENGLISH, strict=True)] == before


def test_a_text_leaves_no_cycle_behind() -> None:
    gc.collect()
    gc.disable()
    try:
        units(LATVIAN, "lv")
        assert gc.collect() == 0
    finally:
        gc.enable()
