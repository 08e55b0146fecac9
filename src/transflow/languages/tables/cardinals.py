"""The number words of a language, and what may stand before one that the other text does without."""

from __future__ import annotations

from collections.abc import Mapping

from transflow.frozen import Frozen, field
from transflow.languages.tables import NOTHING
from transflow.text.numerals import NumberWords
from transflow.text.patterns import Pattern

NO_WORDS = NumberWords({}, joints=NOTHING)


class Cardinals(Frozen, kw_only=True):
    """`words` are read; after `all`, "all three" of what everybody knows to be three, a number says no more, and after
    `known`, "the three", it says no more than was said before. Words may be made with the `stems`, patterns by number:
    "fourfold", "trio"."""

    words: NumberWords = NO_WORDS
    all: Pattern = NOTHING
    known: Pattern = NOTHING
    stems: Mapping[int, str] = field(default_factory=dict)

    def count(self, item: str) -> int:
        """How many things an item of a list names: two for "two daughters", one for "a son"."""
        read = self.words.read(item, len(item) - len(item.lstrip()))
        return int(read[0]) if read else 1
