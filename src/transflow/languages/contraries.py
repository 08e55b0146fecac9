"""Words whose exchange turns a sentence round: more and less, before and after, spring and autumn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.text.remembered import Remembered
from transflow.text.tokens import Token

WORD = re.compile(r"\w+")
CONTEXT = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)|\(\?(?:-i)?:|\\s")
ENDINGS = re.compile(r"(?<=[\w\]*])\((?:[^()]|\([^()]*\))*\)")
PIECE = re.compile(r"\w(?:\w|\?|\[\w+\])*")

Patterns = Mapping[str, Mapping[str, str]]
"""Words by the value that they say, and by the group of values that exclude each other: patterns with a space
between them, and "*" for any letters."""


class Said(NamedTuple):
    """A value of a group, and the words that say it."""

    group: str
    value: str
    token: Token


class Contraries:
    """What a language says by the words of some groups, for certain and perhaps."""

    def __init__(self, certain: Patterns, possible: Patterns) -> None:
        self._certain, self._possible = certain, possible
        self._values = [(group, value) for group, values in certain.items() for value in values]
        named = (
            f"(?P<_{at}>{_alternatives(certain[group][value])})"
            for at, (group, value) in enumerate(self._values)
        )
        self._pattern = re.compile(rf"\b(?:{'|'.join(named)})(?!\w)", re.IGNORECASE)
        opening = re.compile(rf"(?:{'|'.join(_pieces(certain))})\w*", re.IGNORECASE)
        self._may_open = Remembered[str, bool](lambda word: opening.fullmatch(word) is not None, 20_000)

    def said(self, text: str) -> Iterator[Said]:
        """All that the text says for certain, in its order. The pattern, which is long, is tried only at words
        that are a piece of it."""
        end = 0
        for word in WORD.finditer(text):
            if word.start() < end or not self._may_open[word[0]]:
                continue
            match = self._pattern.match(text, word.start())
            if match is None or match.lastgroup is None:
                continue
            end = match.end()
            yield Said(*self._values[int(match.lastgroup[1:])], Token(match[0], match.start(), match.end()))

    def may_say(self, text: str, group: str, value: str) -> bool:
        """Whether any word of the text may mean the value."""
        words = (each.get(group, {}).get(value, "") for each in (self._certain, self._possible))
        return _any_of(" ".join(words)).search(text) is not None


@lru_cache(maxsize=500)
def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_alternatives(words)})(?!\w)", re.IGNORECASE)


def _alternatives(words: str) -> str:
    return "|".join(words.split()).replace("*", r"\w*")


def _pieces(patterns: Patterns) -> set[str]:
    """The words of the patterns, or their beginnings, whatever has to stand around them."""
    words = " ".join(words for values in patterns.values() for words in values.values())
    return set(PIECE.findall(CONTEXT.sub(" ", ENDINGS.sub("", words))))
