"""What an amount is counted by: per hectare, „par tonnu”."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.languages.tables import NOTHING
from transflow.text.patterns import LazyPattern, Pattern

NO_UNITS: Mapping[str, str] = {}


class Rates:
    """How a language says by which unit it counts: a sign that a text may, what stands before the unit, and the words
    of each unit by its symbol, patterns with a space between them, and "*" for any letters."""

    def __init__(
        self, sign: Pattern = NOTHING, before: str = "", units: Mapping[str, str] = NO_UNITS
    ) -> None:
        self._sign = sign
        self._symbols = tuple(units)
        self._pattern = LazyPattern(
            rf"\b{before}(?:{'|'.join(_named(at, words) for at, words in enumerate(units.values()))})(?!\w)",
            re.IGNORECASE,
        )

    def __call__(self, text: str) -> Mapping[str, re.Match[str]]:
        """The symbols of the units by which the text counts, with where it says so."""
        if not self._sign.search(text):
            return {}
        found = self._pattern.finditer(text)
        return {self._symbols[int((match.lastgroup or "_0")[1:])]: match for match in found}


def _named(at: int, words: str) -> str:
    alternatives = "|".join(words.split()).replace("*", r"\w+")
    return f"(?P<_{at}>{alternatives})"
