"""The items of lists in the words of a sentence: "a car, a bench and a shed"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from transflow.languages import every
from transflow.languages.tables import joined
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.text.tokens import Token, words

LONGEST = 4  # words of an item
LONGEST_SENTENCE = 300

Tokens = tuple[Token, ...]


class Item(NamedTuple):
    """Words of a sentence from one separator to the next, by the numbers of the first and of that after the last."""

    first: int
    last: int


class Listed(NamedTuple):
    """A short item of a list that ends with "and", but neither the first nor the last, with those beside it."""

    before: Item
    item: Item
    behind: Item


class Listing(NamedTuple):
    """A sentence, its words, and the inner items of its lists."""

    text: str
    tokens: Tokens
    items: tuple[Listed, ...]

    def text_of(self, item: Item) -> str:
        """What the item says."""
        return self.text[self.tokens[item.first].start : self.tokens[item.last - 1].end]


@lru_cache(maxsize=1)
def separator() -> re.Pattern[str]:
    """What parts the items of a list in any language, `last` before the last one or a `comma`, and what ends it."""
    return re.compile(rf"(?P<last>{_and()})|(?P<comma>,\s)|[;:.!?()–—/]")


@lru_cache(maxsize=1)
def _listed() -> re.Pattern[str]:
    return re.compile(rf",\s[^,;:.!?()–—]{{3,60}}{_and()}")


def _and() -> str:
    words = joined(["&", *(each for known in every(Conjunctions) for each in known.listing.split())])
    return rf",?\s(?:{words})\s"


def listing(text: str) -> Listing:
    """The lists of a sentence; of a long one none are asked for."""
    if len(text) > LONGEST_SENTENCE or not _listed().search(text):
        return Listing(text, (), ())
    tokens = words(text)
    return Listing(text, tokens, tuple(_inner_items(text, tokens)))


def _inner_items(text: str, tokens: Tokens) -> Iterator[Listed]:
    marks = [*separator().finditer(text)]
    ends, starts = [0, *(each.end() for each in marks)], [*(each.start() for each in marks), len(text)]
    places = [each.start for each in tokens]
    items = [
        Item(bisect_left(places, end), bisect_left(places, start))
        for end, start in zip(ends, starts, strict=True)
    ]
    for at in range(1, len(items) - 1):
        end = at
        while end < len(marks) and marks[end].lastgroup == "comma":
            end += 1
        is_listed = marks[at - 1].lastgroup == "comma" and end < len(marks) and marks[end].lastgroup == "last"
        if is_listed and 0 < items[at].last - items[at].first <= LONGEST:
            yield Listed(*items[at - 1 : at + 2])
