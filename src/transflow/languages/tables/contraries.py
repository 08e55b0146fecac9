"""Words whose exchange turns a sentence round: more and less, before and after, spring and autumn."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from itertools import groupby
from operator import itemgetter
from pkgutil import iter_modules
from string import digits
from typing import NamedTuple

from transflow.text.remembered import Remembered, RememberedWords
from transflow.text.tokens import Token, token_of

WORD = re.compile(r"\w+")
INSIDE = r"(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*"  # of a group, with groups in groups in groups
AROUND = re.compile(rf"\(\?<?[=!]{INSIDE}\)")
GROUP = re.compile(r"\(\?(?:-i)?:(?P<choices>(?:[^()]|\([^()]*\))*)\)(?P<may>\?)?")
NO_LETTER = re.compile(r"[\W_]")
FIGURES = re.compile(r"\\d\+")
BAR = re.compile(r"\|(?![^(]*\))")  # between the choices of a group, not those of one inside of it
ANY_LETTERS = re.compile(r"(?<!\\w)\*")  # a pattern may also say "\w*" itself
ONE_WORD = re.compile(r"(?:\w|\\w|\(\?(?:-i)?:|[)|?*]|\[\w+\]|\{[\d,]+\})+")  # of letters and nothing else
PART = re.compile(r"\(\?(?:-i)?:|\)\??|\[[^\]]*\]|\{[^}]*\}|\\.|.")
BEGINNING = 7  # letters by which patterns are found; with fewer, more of them are tried at a word
MEANINGS = 1000  # more than a language has
PATTERNS = 4000  # of words, too
BETWEEN_WORDS = frozenset((r"\s", r"[\s-]", r"\.", "-", ","))

Meaning = tuple[str, str]
"""A group and one of its values."""
Patterns = Mapping[str, Mapping[str, str]]
"""Words by the value that they say, and by the group of values that exclude each other: patterns with a space
between them, "*" for any letters, and "~" after a word in its dictionary form that stands in all of its forms."""
NONE: Patterns = {}
INFLECTED = "~"
ASKED = r"(?=\s[^.?!]{2,150}\?)"
BEHIND_DEGREES = "|".join(rf"(?<={sign})|(?<={sign}\s)" for sign in ("°", "′", "″", r"\d'", r'\d"'))
FIELDS = """
    of_terms of_days of_feasts of_conduct of_notices of_programmes of_diplomacy of_markets of_accounts
    in_uniform of_journeys in_dispute in_outcome in_space at_law at_home in_time at_events in_court in_office
    in_town of_nations of_nature of_people of_union of_state of_works of_economy opposed in_life in_deed general
    possible of_money of_rules in_service in_care in_field of_firms
""".split()
"""Modules of words, by what they are about; of two groups that have a word, the one in the earlier field counts."""


def in_fields(package: str) -> tuple[Patterns, Patterns]:
    """What the modules of `package` hold as `CERTAIN` and as `POSSIBLE`, each of them named in `FIELDS`."""
    modules = {each.name for each in iter_modules(import_module(package).__path__)}
    fields = [import_module(f"{package}.{each}") for each in FIELDS if each in modules]
    certain, possible = (
        {group: words for field in fields for group, words in getattr(field, name, NONE).items()}
        for name in ("CERTAIN", "POSSIBLE")
    )
    return certain, possible


def counted(numbers: str) -> str:
    """What has to stand before a word that is counted: a figure or one of the numbers."""
    return "|".join(rf"(?<={each}\s)" for each in (r"\d", *numbers.split()))


class Said(NamedTuple):
    """A value of a group, and the words that say it."""

    group: str
    value: str
    token: Token


def _itself(word: str) -> Iterable[str]:
    return (word,)


class Contraries:
    """What a language says by the words of some groups, for certain and perhaps; the same with a prefix that verbs
    may have: „jāsamazina”. `forms` are those of a word in its dictionary form."""

    def __init__(
        self,
        certain: Patterns = NONE,
        possible: Patterns = NONE,
        prefix: str = "",
        forms: Callable[[str], Iterable[str]] = _itself,
    ) -> None:
        self._certain, self._possible, self._prefix, self._forms = certain, possible, prefix, forms
        self._values = [(group, value) for group, values in certain.items() for value in values]
        self._patterns = [
            (at, pattern)
            for at, (group, value) in enumerate(self._values)
            for pattern in self._patterns_in(certain[group][value])
        ]
        self._beginning = _by_beginning([pattern for _, pattern in self._patterns])
        self._openings = Remembered(_opening, PATTERNS)
        self._meant = Remembered(self._meant_by, MEANINGS)
        self._opened = RememberedWords[Meaning | re.Pattern[str] | None](self._opened_by)

    def said(self, text: str) -> Iterator[Said]:
        """All that the text says for certain, in its order."""
        opened_by, end = self._opened, 0
        for word in WORD.finditer(text):
            opened = opened_by[word[0]]
            if not opened or word.start() < end:
                continue  # as at most words
            if isinstance(opened, tuple):
                yield Said(*opened, token_of(word))
                continue
            match = opened.match(text, word.start())
            if match and match.lastgroup:
                end = match.end()
                yield Said(*self._values[int(match.lastgroup[1:])], token_of(match))

    def _opened_by(self, word: str) -> Meaning | re.Pattern[str] | None:
        """What the word means by itself, with the prefix or without, else the patterns that may begin with it."""
        opened, prefix = self._tried(word), self._prefix
        has_prefix = prefix and word[: len(prefix)].casefold() == prefix
        return self._tried(word[len(prefix) :], prefix) if has_prefix and not opened else opened

    def _tried(self, word: str, prefix: str = "") -> Meaning | re.Pattern[str] | None:
        """What the word after the prefix means, else the patterns that may begin with it; they are tried at that word
        alone, for there are many."""
        beginnings = {word[:length].casefold() for length in range(BEGINNING + 1)}
        near = sorted({number for each in beginnings for number in self._beginning.get(each, ())})
        opened = [
            (at, pattern)
            for at, pattern in map(self._patterns.__getitem__, near)
            if self._openings[pattern](word)
        ]
        if not opened:
            return None
        at, pattern = opened[0]
        if ONE_WORD.fullmatch(pattern):
            return self._values[at]
        named = (
            f"(?P<_{at}>{_alternatives(pattern for _, pattern in own)})"
            for at, own in groupby(opened, key=itemgetter(0))
        )
        return _whole("|".join(named), prefix)

    def meaning(self, text: str, group: str, value: str) -> Iterator[tuple[int, int]]:
        """Where words of the text may mean the value."""
        return (match.span() for match in self._meant[group, value].finditer(text))

    def _meant_by(self, meaning: Meaning) -> re.Pattern[str]:
        """The words that may mean a value of a group."""
        group, value = meaning
        words = (each.get(group, {}).get(value, "") for each in (self._certain, self._possible))
        return _whole(_alternatives(self._patterns_in(" ".join(words))), self._prefix)

    def _patterns_in(self, words: str) -> Iterator[str]:
        """The patterns, with each form of a word that stands for all of them."""
        for pattern in words.split():
            if pattern.endswith(INFLECTED):
                yield from self._forms(pattern.removesuffix(INFLECTED))
            else:
                yield pattern


@lru_cache(maxsize=PATTERNS)
def _whole(alternatives: str, prefix: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b(?:{prefix})?(?:{alternatives})(?!\w)", re.IGNORECASE)


def _alternatives(patterns: Iterable[str]) -> str:
    return ANY_LETTERS.sub(r"\\w*", "|".join(patterns))


def _by_beginning(patterns: Sequence[str]) -> Mapping[str, list[int]]:
    """The patterns by the letters or figures with which they certainly begin, by "" where there are none."""
    found: dict[str, list[int]] = defaultdict(list)
    for number, pattern in enumerate(patterns):
        for each in {*_beginnings(AROUND.sub("", pattern))}:
            found[each].append(number)
    return found


def _beginnings(pattern: str) -> Iterator[str]:
    """The letters or figures with which a pattern begins, with each choice of a group that stands first."""
    if pattern.isalnum():  # as most are
        yield pattern[:BEGINNING].casefold()
        return
    if FIGURES.match(pattern):
        yield from digits
        return
    group = GROUP.match(pattern)
    if group is None:
        letters = NO_LETTER.split(pattern, maxsplit=1)[0]
        certain = letters[:-1] if pattern[len(letters) :].startswith(("?", "{")) else letters
        yield certain[:BEGINNING].casefold()
        return
    rest = pattern[group.end() :]
    choices = {*BAR.split(group["choices"]), *([""] if group["may"] else ())}
    for each in choices:
        yield from _beginnings(each + rest)


def _opening(pattern: str) -> Callable[[str], object]:
    """Whether a word is the first of what a pattern matches, whatever has to stand around it; one word is matched
    whole. Most are plain words or beginnings, for which nothing is compiled."""
    words = _alternatives([pattern])
    first = words if ONE_WORD.fullmatch(pattern) else _cut(AROUND.sub("", words))
    plain, beginning = first.lower(), first.lower().removesuffix(r"\w*")
    if plain.isalpha():
        return lambda word: word.lower() == plain
    if beginning.isalpha():
        return lambda word: word.lower().startswith(beginning)
    return _in_any_case(first).fullmatch


@lru_cache(maxsize=PATTERNS)  # many begin with one word
def _in_any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _cut(pattern: str) -> str:
    r"""The pattern up to its second word; it may stop before where a group has a space, and after a group:
    `last(?:\syear)?\sof` becomes `last(?:(?:\Z|\syear))?(?:\Z|)`."""
    cut, opened = "", [0]  # groups to be closed with the alternative, at each depth
    parts = PART.findall(pattern)
    for part, then in zip(parts, [*parts[1:], ""], strict=True):
        if part in BETWEEN_WORDS and len(opened) == 1 and then[:1] not in ("?", "*", "{"):
            break
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
