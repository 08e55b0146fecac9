"""Words whose exchange turns a sentence round: more and less, before and after, spring and autumn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.text.tokens import Token

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

    def said(self, text: str) -> Iterator[Said]:
        """All that the text says for certain, in its order."""
        for match in self._pattern.finditer(text):
            assert match.lastgroup is not None  # every alternative is a group
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
