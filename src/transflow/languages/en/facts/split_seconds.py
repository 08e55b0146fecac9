"""Parts of a second that English says in words: "two hundredths of a second"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.number_words import SMALL, VALUES
from transflow.text.facts import Duration
from transflow.text.facts.grammar import Facts, Reader, pattern, soft

PARTS = {"tenth": Decimal("0.1"), "hundredth": Decimal("0.01"), "thousandth": Decimal("0.001")}


def _split_second(match: re.Match[str]) -> Facts:
    said = match["count"].lower()
    count = int(said) if said.isdecimal() else VALUES.get(said, 1)
    return soft(match, Duration(count * PARTS[match["part"].lower()], "second"))


_SPLIT_SECOND = pattern(
    rf"(?P<count>an?|{'|'.join(SMALL)}|\d{{1,2}})[\s-](?P<part>{'|'.join(PARTS)})s?\sof\sa\ssecond(?!\w)",
    _split_second,
    re.IGNORECASE,
)
SPLIT_SECOND_FIGURES: tuple[Reader, ...] = (_SPLIT_SECOND,)
SPLIT_SECOND_WORDS = dict.fromkeys(("a", "an", *SMALL), SPLIT_SECOND_FIGURES)
