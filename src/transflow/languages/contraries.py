"""Words whose exchange turns a sentence round: more and less, before and after, spring and autumn."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from transflow.text.remembered import Remembered, RememberedWords
from transflow.text.tokens import Token

WORD = re.compile(r"\w+")
AROUND = re.compile(r"\(\?<?[=!](?:[^()]|\([^()]*\))*\)")
GROUP = re.compile(r"\(\?(?:-i)?:(?P<choice>[^()]*)\)(?P<may>\?)?")
PART = re.compile(r"\(\?(?:-i)?:|\)\??|\[[^\]]*\]|\{[^}]*\}|\\.|.")
BEGINNING = 3
MEANINGS = 1000  # more than a language has
BETWEEN_WORDS = frozenset((r"\s", r"[\s-]", r"\.", "-", ","))

Patterns = Mapping[str, Mapping[str, str]]
"""Words by the value that they say, and by the group of values that exclude each other: patterns with a space
between them, and "*" for any letters."""


def counted(numbers: str) -> str:
    """What has to stand before a word that is counted: a figure or one of the numbers."""
    return "|".join(rf"(?<={each}\s)" for each in (r"\d", *numbers.split()))


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
        self._beginning = _by_beginning([certain[group][value] for group, value in self._values])
        self._openings = Remembered(self._opening_of, MEANINGS)
        self._meant = Remembered(self._meant_by, MEANINGS)
        self._opened = RememberedWords[re.Pattern[str] | None](self._opened_by)

    def said(self, text: str) -> Iterator[Said]:
        """All that the text says for certain, in its order."""
        opened, end = self._opened, 0
        for word in WORD.finditer(text):
            pattern = opened[word[0]]
            if not pattern or word.start() < end:
                continue  # as at most words
            match = pattern.match(text, word.start())
            if match and match.lastgroup:
                end = match.end()
                yield Said(*self._values[int(match.lastgroup[1:])], Token(match[0], *match.span()))

    def _opened_by(self, word: str) -> re.Pattern[str] | None:
        """The patterns that may begin with the word; tried at that word alone, for there are many."""
        beginnings = {word[:length].casefold() for length in range(BEGINNING + 1)}
        values = sorted({at for each in beginnings for at in self._beginning.get(each, ())})
        named = [
            f"(?P<_{at}>{_alternatives(self._pattern(at))})"
            for at in values
            if self._openings[at].fullmatch(word)
        ]
        return _whole("|".join(named)) if named else None

    def _pattern(self, at: int) -> str:
        group, value = self._values[at]
        return self._certain[group][value]

    def _opening_of(self, at: int) -> re.Pattern[str]:
        return _opening(self._pattern(at))

    def may_say(self, text: str, group: str, value: str) -> bool:
        """Whether any word of the text may mean the value."""
        return self._meant[group, value].search(text) is not None

    def meaning(self, text: str, group: str, value: str) -> Iterator[tuple[int, int]]:
        """Where words of the text may mean the value."""
        return (match.span() for match in self._meant[group, value].finditer(text))

    def _meant_by(self, meaning: tuple[str, str]) -> re.Pattern[str]:
        """The words that may mean a value of a group."""
        group, value = meaning
        words = (each.get(group, {}).get(value, "") for each in (self._certain, self._possible))
        return _whole(_alternatives(" ".join(words)))


@lru_cache(maxsize=1000)
def _whole(alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives})(?!\w)", re.IGNORECASE)


def _alternatives(words: str) -> str:
    return "|".join(words.split()).replace("*", r"\w*")


def _by_beginning(patterns: Sequence[str]) -> Mapping[str, list[int]]:
    """The patterns by the letters with which their alternatives certainly begin, by "" where there are none."""
    found: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(patterns):
        for each in {letters for word in AROUND.sub("", words).split() for letters in _beginnings(word)}:
            found[each].append(at)
    return found


def _beginnings(word: str) -> Iterator[str]:
    """The letters with which a pattern without spaces begins, those of a group that stands first one by one."""
    group = GROUP.match(word)
    if group is None:
        letters = "".join(takewhile(str.isalpha, word))
        certain = letters[:-1] if word[len(letters) :].startswith(("?", "{")) else letters
        yield certain[:BEGINNING].casefold()
        return
    for each in group["choice"].split("|"):
        yield from _beginnings(each)
    if group["may"]:
        yield from _beginnings(word[group.end() :])


def _opening(words: str) -> re.Pattern[str]:
    """The first words of what the patterns match, whatever has to stand around them."""
    return re.compile(_cut(AROUND.sub("", _alternatives(words))), re.IGNORECASE)


def _cut(pattern: str) -> str:
    r"""The pattern, which may stop between words and after a group: `last\syear` becomes `last(?:\Z|\syear)`."""
    cut, opened = "", [0]  # groups to be closed with the alternative, at each depth
    for part in PART.findall(pattern):
        if part in BETWEEN_WORDS:
            cut += r"(?:\Z|"
            opened[-1] += 1
        if part[0] in "|)":
            cut += ")" * opened[-1]
            opened[-1] = 0
        cut += part
        if part[0] == "(":
            opened.append(0)
        elif part[0] == ")":
            opened.pop()
            cut += r"(?:\Z|"
            opened[-1] += 1
    return cut + ")" * opened[-1]
