"""The laws of the segmentation engine, whatever the language."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.languages import language
from transflow.text.segmentation import sentence_spans

WORDS = "Ministrija plkst. 12. 2023. „ ” ! ? … ( ) B. the U.S. – . Saeima No. ķ * 😀".split()
PIECES = st.sampled_from([*WORDS, "u. c.", " ", "\n", "\n\n", "- ", "a) ", "\u00a0"])
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize("tag", ["lv", "en", "xx"])
@settings(max_examples=60, deadline=None)
@given(text=TEXTS)
def test_spans_ascend_and_leave_out_nothing_but_space(tag: str, text: str) -> None:
    spans = language(tag).segments(text)
    bounds = [0, *(bound for span in spans for bound in span), len(text)]
    assert bounds == sorted(bounds)
    assert all(not text[end:start].strip() for end, start in zip(bounds[::2], bounds[1::2], strict=True))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


@pytest.mark.parametrize(
    "piece", [".", ". ", "\n", "\n ", '."', "a.", "1. ", "A. ", "„", " ", ".)\n", "„. A"]
)
@pytest.mark.parametrize("tag", ["lv", "en"])
def test_a_long_text_is_cut_as_its_beginning_is(tag: str, piece: str) -> None:
    short, long = (language(tag).segments(piece * (count // len(piece))) for count in (1_000, 100_000))
    assert long[: len(short) - 1] == short[:-1]


def test_an_unknown_language_is_cut_at_stops() -> None:
    text = "Uno. Due! Tre? quattro… Cinque."
    assert [text[a:b] for a, b in sentence_spans(text)] == ["Uno.", "Due!", "Tre? quattro…", "Cinque."]
