"""Places with a slip of the pen in their names."""

import pytest

from transflow.terms.places.misspelt import misspelt_words


@pytest.mark.parametrize(
    ("word", "tag"),
    [("Frnacijā", "lv"), ("Lieppājas", "lv"), ("Germnay", "en"), ("Lihtuania", "en"), ("Liepja", "en")],
)
def test_a_slip_is_told(word: str, tag: str) -> None:
    assert misspelt_words([word], tag) == {word}


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("Francijai", "lv"),
        ("Kijevā", "lv"),  # the name that was usual before
        ("Mančesteras", "lv"),  # so, too
        ("Masačūsetas", "lv"),
        ("Zambijā", "lv"),  # no slip for Gambia
        ("Germany", "en"),
        ("Odessa", "en"),
        ("Parish", "en"),
        ("Gambia", "en"),
        ("Latvian", "en"),
    ],
)
def test_another_word_is_none(word: str, tag: str) -> None:
    assert not misspelt_words([word], tag)
