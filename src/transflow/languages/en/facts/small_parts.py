"""Small parts of a second and of a percent that English says in words: "two hundredths of a second", "a tenth of a
percentage point"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.number_words import SMALL, VALUES
from transflow.text.facts import Duration, Percent
from transflow.text.facts.grammar import Facts, Reader, pattern, soft

PARTS = {"tenth": Decimal("0.1"), "hundredth": Decimal("0.01"), "thousandth": Decimal("0.001")}


def _small_part(match: re.Match[str]) -> Facts:
    said = match["count"].lower()
    count = int(said) if said.isdecimal() else VALUES.get(said, 1)
    amount = count * PARTS[match["part"].lower()]
    if match["second"]:
        return soft(match, Duration(amount, "second"))
    return soft(match, Percent(amount, is_points=match["points"] is not None))


_SMALL_PART = pattern(
    rf"(?P<count>an?|{'|'.join(SMALL)}|\d{{1,2}})[\s-](?P<part>{'|'.join(PARTS)})s?\sof\s(?:an?|one)\s"
    r"(?:(?P<second>second)|per\s?cent|(?P<points>percentage\spoint))(?!\w)",
    _small_part,
    re.IGNORECASE,
)
SMALL_PARTS: tuple[Reader, ...] = (_SMALL_PART,)
SMALL_PART_WORDS = dict.fromkeys(("a", "an", *SMALL), SMALL_PARTS)
