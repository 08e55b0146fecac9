"""Normal forms of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.text.normalise import INVISIBLE, matching_form, plain_spaces, without_note_marks

TEXTS = st.text(
    st.sampled_from("aĀķ ß\u0301\u00ad\u200b\u200d\u2060\ufeff\u00a0\n\x07e"), max_size=12
) | st.text(max_size=12)


@given(TEXTS)
@settings(max_examples=50)
def test_invisible_characters_are_gone_whatever_stands_beside_them(text: str) -> None:
    visible = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    assert matching_form(text) == visible.casefold()
    assert plain_spaces(text) == " ".join(visible.split())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Eiropas Komisija¹ un Padome²³", "Eiropas Komisija  un Padome  "),
        ("12 %¹, 2025², 2025. gadā³", "12 % , 2025 , 2025. gadā "),
        ("30 m², 5 km², 8 dm³, 10⁶, 23.¹ pants", "30 m², 5 km², 8 dm³, 10⁶, 23.¹ pants"),
    ],
)
def test_a_raised_figure_calls_a_note_behind_a_word_and_not_behind_a_unit(text: str, plain: str) -> None:
    assert without_note_marks(text) == plain
