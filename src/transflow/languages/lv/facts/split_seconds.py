"""Parts of a second that Latvian says in words: „divas sekundes simtdaļas”."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.number_words import WORDS
from transflow.text.facts import Duration
from transflow.text.facts.grammar import Facts, Reader, pattern, soft

PARTS = {"desmitdaļ": Decimal("0.1"), "simtdaļ": Decimal("0.01"), "tūkstošdaļ": Decimal("0.001")}
UNDER_TEN = [word for word, value in WORDS.values.items() if 1 <= value < 10]


def _split_second(match: re.Match[str]) -> Facts:
    said = (match["count"] or "1").lower()
    count = Decimal(said) if said.isdecimal() else WORDS.values[said]
    return soft(match, Duration(count * PARTS[match["part"].lower()], "second"))


_SPLIT_SECOND = pattern(
    rf"(?:(?P<count>{'|'.join(UNDER_TEN)}|\d{{1,2}})\s)?sekundes\s(?P<part>{'|'.join(PARTS)})\w{{1,2}}(?!\w)",
    _split_second,
    re.IGNORECASE,
)
SPLIT_SECOND_FIGURES: tuple[Reader, ...] = (_SPLIT_SECOND,)
SPLIT_SECOND_WORDS = dict.fromkeys(("sekundes", *UNDER_TEN), SPLIT_SECOND_FIGURES)
