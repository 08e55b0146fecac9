"""Roman numerals, which name an ordinal: "III ceturksnis", "Chapter IV"."""

from __future__ import annotations

import re

from transflow.text.facts import Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact
from transflow.text.numerals import ROMAN, roman

# A letter alone is an initial or a pronoun more often than a numeral, unless a word before or after it tells.
ONES = ("", *"i ii iii iv v vi vii viii ix".split())
NUMERALS = [numeral for tens in ("", "x", "xx", "xxx") for one in ONES if len(numeral := tens + one) > 1]


def roman_ordinal(text: str, at: int) -> Facts:
    """The Roman numeral in capitals that begins at `at`, as an ordinal."""
    match = ROMAN.match(text, at)
    return (fact(text, Ordinal(roman(match[0])), at, match.end()),) if match else ()


def named_letter(match: re.Match[str]) -> Facts:
    """A numeral of one letter, the group `letter`, as an ordinal: that of "Annex I"."""
    return (fact(match.string, Ordinal(roman(match["letter"])), *match.span("letter")),)


ROMAN_ORDINALS: dict[str, tuple[Reader, ...]] = dict.fromkeys(NUMERALS, (roman_ordinal,))
