"""Finding Latvian words of a text in the lexicon."""

from __future__ import annotations

import pytest

from transflow.languages.lexicon import english_of, entries_of


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("latvijas", "latvia"),
        ("krievu", "russian"),
        ("londonā", "london"),
        ("karaliste", "kingdom"),
        ("jāmaksā", "pay"),
        ("jāizvērtē", "asses"),
        ("jābūt", "must"),
        ("nemaksā", "pay"),
    ],
)
def test_inflected_names_and_verbs_are_found(word: str, stem: str) -> None:
    assert stem in dict(english_of(word))


def test_a_word_of_nothing_but_negations_is_none() -> None:
    assert entries_of("ne" * 5000) == ()
    assert entries_of("nenesa") == entries_of("nesa")
