"""Normal forms of text."""

from __future__ import annotations

import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.text.normalise import INVISIBLE, matching_form, plain_spaces

TEXTS = st.text(
    st.sampled_from("aĀķ ß\u0301\u00ad\u200b\u200d\u2060\ufeff\u00a0\n\x07e"), max_size=12
) | st.text(max_size=12)


@given(TEXTS)
@settings(max_examples=50)
def test_invisible_characters_are_gone_whatever_stands_beside_them(text: str) -> None:
    visible = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    assert matching_form(text) == visible.casefold()
    assert plain_spaces(text) == " ".join(visible.split())
