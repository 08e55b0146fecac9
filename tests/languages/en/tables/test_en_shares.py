"""English shares."""

import pytest

from transflow.languages.en.tables.shares import shares


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four in ten pupils go by bus.", ["40.00 ratio Four in ten"]),
        (
            "Three companies out of four; 9 of 10",
            ["75.00 ratio Three companies out of four", "90.00 ratio 9 of 10"],
        ),
        ("Every third company exports.", ["33.33 every Every third"]),
        ("Two-thirds of them, a quarter of us", ["66.67 fraction Two-thirds", "25.00 fraction a quarter"]),
        ("Every third year, a quarter of an hour", []),
        ("A third country won two of three million in 2025.", []),
    ],
)
def test_shares_in_words_are_read(text: str, expected: list[str]) -> None:
    assert [f"{each.amount} {each.kind} {text[each.start : each.end]}" for each in shares(text)] == expected
