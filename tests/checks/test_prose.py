from __future__ import annotations

import re

import pytest

from transflow.checks import english_variant, spacing

SIGNS = [
    (english_variant.ENDING, english_variant.SIGN_OF_ENDING),
    (spacing.BEHIND_MARK, spacing.GLUED_MARK),
    (spacing.BEHIND_STOP, spacing.GLUED_STOP),
]
TEXTS = (
    "It was organised, reorganized and is organisational; disorganizing is unrealistic.",
    "The realisation,the apologies and;to be summarisable. Apologising pays.",
    "Darbs beidzās.Visi gāja mājās!Tā bija?Jā ,viņi priecājās;pēc tam",
    "Ministrs teica,ka būs.Ēd",
)


@pytest.mark.parametrize(("pattern", "sign"), SIGNS)
def test_each_match_has_its_sign_in_it_or_beside_it(pattern: re.Pattern[str], sign: re.Pattern[str]) -> None:
    found = [match for text in TEXTS for match in pattern.finditer(text)]
    assert found
    for match in found:
        assert sign.search(match.string[max(0, match.start() - 1) : match.end() + 1])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a\u200bb", 1),
        ("\u200b", 1),
        ("\u200d", 0),
        ("a\u200d\u200cb", 1),
        ("a\u200d b", 0),
        ("👩\u200d👧", 0),
        ("a\u200b\u200db", 1),
        ("a\u200d\u200bb", 1),
    ],
)
def test_invisible_characters_that_count(text: str, count: int) -> None:
    before = re.compile(r"[\u200b\u2060\ufeff]+|(?<=[^\W_])[\u200c\u200d]+(?=[^\W_])")
    found = [match.span() for match in spacing.ZERO_WIDTH.finditer(text)]
    assert found == [match.span() for match in before.finditer(text)]
    assert len(found) == count
