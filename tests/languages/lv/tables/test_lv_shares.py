"""Latvian shares."""

import pytest

from transflow.languages.lv.tables.shares import shares


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Četri no desmit skolēniem brauc ar autobusu.", ["40.00 ratio Četri no desmit"]),
        ("Trīs uzņēmumi no četriem", ["75.00 ratio Trīs uzņēmumi no četriem"]),
        ("Eksportē katrs trešais uzņēmums.", ["33.33 every katrs trešais"]),
        (
            "Divas trešdaļas aptaujāto, tikai piektdaļa",
            ["66.67 fraction Divas trešdaļas", "20.00 fraction piektdaļa"],
        ),
        ("Trešā daļa uzņēmumu", ["33.33 fraction Trešā daļa"]),
        ("Katru trešo gadu, no piektdienas, no trim līdz četriem", []),
    ],
)
def test_shares_in_words_are_read(text: str, expected: list[str]) -> None:
    assert [f"{each.amount} {each.kind} {text[each.start : each.end]}" for each in shares(text)] == expected
