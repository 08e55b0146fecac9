"""Texts that have most of their words in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from transflow.text.alike import Alike, form

TEXTS = st.lists(st.text("abcd", min_size=1, max_size=1), max_size=8).map(tuple)


@given(st.lists(TEXTS, max_size=8), TEXTS, st.sampled_from([0.2, 0.5, 0.6, 0.9, 1.0]))
def test_finds_all_that_comparing_with_each_would_find(
    texts: list[tuple[str, ...]], text: tuple[str, ...], least: float
) -> None:
    shares = {at: Indel.normalized_similarity(text, each) for at, each in enumerate(texts) if text and each}
    assert dict(Alike(texts, least).near(text)) == {at: each for at, each in shares.items() if each >= least}


def test_the_likeness_is_the_share_of_common_words_in_order() -> None:
    old, new = form("Budžets ir 2 miljoni eiro."), form("Budžets ir 3 miljoni eiro.")
    assert dict(Alike([new, form("Cits teikums.")], 0.5).near(old)) == {0: 0.8}


def test_a_text_of_signs_alone_is_its_own_form() -> None:
    assert form("***") == ("***",)
    assert form("***") != form("—")
