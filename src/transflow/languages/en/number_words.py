"""English number words and magnitudes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from transflow.text.numerals import NumberWords
from transflow.text.patterns import LazyPattern

SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
VALUES: Mapping[str, int] = {
    **{word: value for value, word in enumerate(SMALL, 1)},
    **{word: value for value, word in zip(range(20, 100, 10), TENS, strict=True)},
    "hundred": 100,
}
MAGNITUDES: Mapping[str, int] = {
    "thousand": 3,
    "thousands": 3,
    **dict.fromkeys(("thsd", "thsd.", "thou", "thou.", "ths", "ths."), 3),
    "million": 6,
    "millions": 6,
    "millionth": 6,  # "the six millionth passenger"
    "mln": 6,
    "mn": 6,
    "billion": 9,
    "billions": 9,
    "bn": 9,
    "trillion": 12,
}
SEVERAL = LazyPattern(r"\b(?:several|few|many|couple\sof)\s\Z", re.IGNORECASE)
LONGEST_SEVERAL = 12  # characters
WORDS = NumberWords(
    {**{word: Decimal(value) for word, value in VALUES.items()}, "thousand": Decimal(1000)},
    joints=re.compile(r"[\s-]+(?:and\s+)?"),
    half=re.compile(r"[\s-]and[\s-](?:a[\s-]half|(?P<quarters>a|three)[\s-]quarters?)(?!\w)"),
)


def are_several(text: str, at: int) -> bool:
    """Whether the number at `at` is one of several: "several hundred million"."""
    return SEVERAL.search(text, max(0, at - LONGEST_SEVERAL), at) is not None
