"""English words that deny."""

import pytest

from transflow.languages.en.denials import denials, may_deny


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It does not apply.", ["not"]),
        ("They can't and won’t.", ["can't", "won’t"]),
        ("Nobody has ever said so.", ["Nobody"]),
        ("They no longer ask; no one does.", ["no", "no"]),
        ("The fee will not exceed EUR 5.", []),
        ("Not only ministers spoke.", []),
        ("The notice is on the knot.", []),
    ],
)
def test_the_words_that_certainly_deny_are_found(text: str, expected: list[str]) -> None:
    assert [each.text for each in denials(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No attacks were recorded.", True),
        ("It is impossible.", True),
        ("In a no-deal scenario", True),
        ("They failed to agree.", True),
        ("Information for investors is important.", False),
        ("The threshold will change.", False),
    ],
)
def test_a_text_that_may_say_no_is_told_from_one_that_does_not(text: str, expected: bool) -> None:
    assert may_deny(text) is expected
