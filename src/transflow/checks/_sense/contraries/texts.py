"""Two texts with their words, and which of them answer each other: by the lexicon, as a figure, as a name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.languages import language
from transflow.text.tokens import Token

SOUNDS = 2  # at least, of the consonants by which a name is known in either language


class Place(NamedTuple):
    """Some words of a text that say one thing, by their numbers."""

    side: Read
    words: range

    def beside(self, reach: int) -> Iterator[int]:
        """The words near them in their clause."""
        clauses, first, last = self.side.clauses, self.words[0], self.words[-1]
        for at in range(max(0, first - reach), min(len(clauses), last + reach + 1)):
            if at not in self.words and clauses[at] == clauses[first]:
                yield at


def place_of(side: Read, token: Token) -> Place:
    """The words that a token of the text consists of, or belongs to."""
    first = bisect_right(side.tokens, token.start, key=lambda each: each.end)
    last = bisect_left(side.tokens, token.end, key=lambda each: each.start)
    return Place(side, range(first, max(last, first + 1)))


class Texts:
    """Two texts with their words, read when first asked for."""

    def __init__(self, texts: tuple[str, str], tags: tuple[str, str]) -> None:
        self.texts, self.tags = texts, tags

    @cached_property
    def sides(self) -> tuple[Read, Read]:
        """The words of both texts."""
        one, other = (read(text, tag) for text, tag in zip(self.texts, self.tags, strict=True))
        return one, other

    @cached_property
    def links(self) -> Mapping[int, int]:
        """The word of the target that renders a word of the source, by their numbers."""
        return dict(links(*self.sides))

    @cached_property
    def anchors(self) -> Mapping[int, int]:
        """The word of the target that renders a word of the source, by their numbers: no small words, but figures and
        names that each text has once."""
        ours, theirs = (dict(_kept(side)) for side in self.sides)
        alike = {ours[key]: theirs[key] for key in ours if key in theirs}
        side, small = self.sides[0], language(self.sides[0].tag).function_words
        told = ((at, place) for at, place in self.links.items() if side.tokens[at].text.lower() not in small)
        return alike | dict(told)

    def meet(self, here: Place, there: Place, reach: int) -> bool:
        """Whether a word near the one is rendered by a word near the other."""
        near = {*there.beside(reach)}
        return any(self.links.get(at) in near for at in here.beside(reach))


def _kept(side: Read) -> Iterator[tuple[str, int]]:
    keys = [_key(each.text, side.tag) for each in side.tokens]
    count = Counter(keys)
    return ((key, at) for at, key in enumerate(keys) if key and count[key] == 1)


def _key(word: str, tag: str) -> str:
    """By what a figure or a name is known in either language; nothing of another word."""
    if word[0].isdigit():
        return "".join(filter(str.isdigit, word))
    sounds = language(tag).skeleton(word) if word[0].isupper() and len(word) > SOUNDS + 1 else ""
    return sounds[: SOUNDS + 1] if len(sounds) >= SOUNDS else ""
