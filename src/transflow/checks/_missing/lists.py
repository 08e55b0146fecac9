"""The items of lists in the words of a sentence: "a car, a bench and a shed"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from transflow.text.tokens import Token, words

AND = r",?\s(?:un|vai|kā\sarī|and|or|as\swell\sas|along\swith|plus|&)\s"
SEPARATOR = re.compile(rf"(?P<last>{AND})|(?P<comma>,\s)|[;:.!?()–—/]")
LISTED = re.compile(rf",\s[^,;:.!?()–—]{{3,60}}{AND}")
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


def listing(text: str) -> Listing:
    """The lists of a sentence; of a long one none are asked for."""
    if len(text) > LONGEST_SENTENCE or not LISTED.search(text):
        return Listing(text, (), ())
    tokens = words(text)
    return Listing(text, tokens, tuple(_inner_items(text, tokens)))


def _inner_items(text: str, tokens: Tokens) -> Iterator[Listed]:
    marks = [*SEPARATOR.finditer(text)]
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
