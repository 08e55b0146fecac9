"""English words that deny."""

import pytest

from transflow.languages.en.denials import denials, denied, is_negative, may_deny, saying_no, without_numero


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
        ("Tell us whether or not you agree.", []),
        ("The fee cannot be higher than EUR 5.", []),
        ("The fee cannot be higher than five euros.", []),
        ("The fee cannot be higher than before.", []),
        ("But isn’t it true?", []),
        ("It is open, isn't it?", []),
        ("Why don't they read?", ["don't"]),
        ("You won't come?", ["won't"]),
        ("Don't wait! Is it far?", ["Don't"]),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It does not always apply; you can’t park.", [("not", "apply"), ("can’t", "park")]),
        ("Why not, if he agrees?", []),
    ],
)
def test_what_is_denied_stands_behind_the_denial(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(denial.text, each.text) for denial, each in denied(text)] == expected


def test_no_and_without_say_no_as_well() -> None:
    assert [each.text for each in saying_no("No car stops there without a reason.")] == ["No", "without"]


@pytest.mark.parametrize(("word", "expected"), [("unclear", True), ("information", False), ("refuse", False)])
def test_a_word_may_deny_by_its_prefix(word: str, expected: bool) -> None:
    assert is_negative(word) is expected


def test_a_number_sign_says_no_no() -> None:
    assert (
        without_numero("No vote on Regulation No 5/2016 or No. 7")
        == "No vote on Regulation Nr 5/2016 or Nr. 7"
    )
