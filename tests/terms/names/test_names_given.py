"""Given names of Latvia and of abroad."""

import pytest

from transflow.terms.names.given import given_likeness, is_foreign_original, is_given_name


@pytest.mark.parametrize(
    ("word", "tag", "is_given"),
    [
        ("Jānim", "lv", True),
        ("Džeimsam", "lv", True),
        ("Ministram", "lv", False),
        ("Janis", "en", True),
        ("James", "en", True),
        ("Roman", "en", False),
    ],
)
def test_a_word_is_a_given_name(word: str, tag: str, is_given: bool) -> None:
    assert is_given_name(word, tag) is is_given


def test_an_original_is_not_in_latvian_spelling() -> None:
    assert is_foreign_original("James")
    assert not is_foreign_original("Džeimss")


def test_a_known_original_is_wholly_alike() -> None:
    assert given_likeness("Džeimsam", "James") == 1
    assert given_likeness("Džeimsam", "Peter") < 0.6
