"""Words that look like words of other languages and mean something else: „aktuāls” is no "actual"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.text.tokens import Token, token_of

ANY_LETTERS = re.compile(r"(?<!\\w)\*")  # a pattern may also say "\w*" itself
Words = Mapping[str, str]
"""Patterns with a space between them, "*" for any letters, by the name that two languages share for a look."""
NONE: Words = {}


class FalseFriends:
    """The words of a language that look like another's, and `instead` of that other one what rightly stands for it:
    for "actual", English looks like it by "actual" and says "current" for „aktuāls”."""

    def __init__(self, looks: Words = NONE, instead: Words = NONE) -> None:
        self._looks = {name: _any_of(words) for name, words in looks.items()}
        self._instead = {name: _any_of(words) for name, words in instead.items()}
        self._any = _any_of(" ".join(looks.values()))

    def seen(self, text: str) -> Mapping[str, Token]:
        """The first word of the text that looks so, by its name."""
        if not self._any.search(text):
            return {}  # as in most texts
        found = {name: words.search(text) for name, words in self._looks.items()}
        return {name: token_of(match) for name, match in found.items() if match}

    def renders(self, text: str, name: str) -> bool:
        """Whether the text has what rightly stands for the other language's word."""
        words = self._instead.get(name)
        return words is not None and words.search(text) is not None


def _any_of(words: str) -> re.Pattern[str]:
    alternatives = ANY_LETTERS.sub(r"\\w*", "|".join(words.split()))
    return re.compile(rf"\b(?:{alternatives})\b" if words else r"[^\s\S]", re.IGNORECASE)
