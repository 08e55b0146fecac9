"""Texts as the matcher reads them."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from transflow.terms.folding import IRREGULAR, fold

TEXTS = st.text(st.sampled_from("aB-'`\" .\t\n\x1c\x07ā"), max_size=12)


@given(TEXTS)
@example("two  spaces")
@example("State Border-Guard")
@settings(max_examples=50)
def test_a_text_is_folded_in_step_unless_it_has_an_irregular_spot(text: str) -> None:
    assert (fold(text).starts is None) == (IRREGULAR.search(text) is None)


def test_the_mark_of_a_note_is_no_part_of_a_word() -> None:
    assert fold("Robežsardze¹ un  VUGD²").text.split() == ["robežsardze", "un", "vugd"]
