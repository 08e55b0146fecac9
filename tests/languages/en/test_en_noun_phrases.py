"""English phrases that may be terms."""

import pytest

from transflow.languages.en.noun_phrases import in_singular, phrases


def test_english_phrases_neither_begin_nor_end_in_small_words() -> None:
    found = [text for _, text in phrases("the Ministry of the Interior, said")]
    assert found == ["Ministry", "Ministry of the Interior", "Interior"]


@pytest.mark.parametrize(
    ("phrase", "single"),
    [
        ("member states", "member state"),
        ("competent authorities", "competent authority"),
        ("chiefs of police", "chief of police"),
        ("United Nations", "United Nations"),
        ("customs", "customs"),
    ],
)
def test_the_singular_of_a_phrase(phrase: str, single: str) -> None:
    assert in_singular(phrase) == single
