"""The markup of a termbase entry: `word*` inflects, `=word` stays, `!form` never counts, `a | b` are
alternatives. Without a star the language decides which words inflect."""

from __future__ import annotations

import re
from itertools import pairwise

from transflow.frozen import Frozen
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

CORE = LazyPattern(r"^([\"'(\[]*)(.*?)([\"')\],.:;]*)$", re.DOTALL)
HYPHENS = "-‐‑–"
QUOTES = str.maketrans(dict.fromkeys("„“”«»‟", '"') | dict.fromkeys("‘’ʼ`´", "'"))


class Word(Frozen):
    """One word of a designation: `core` in matching form between the marks printed around it."""

    core: str
    written: str
    before: str = ""
    after: str = ""
    inflects: bool | None = None  # None: the language decides

    def with_core(self, core: str) -> str:
        """Another form of the word between the same marks."""
        return self.before + core + self.after

    @property
    def is_fixed_by_capitals(self) -> bool:
        """Whether it is an abbreviation, a code or a number: VID, IeM, B12."""
        if self.written[1:].islower():
            return False
        inner = [now for last, now in pairwise(self.written) if last not in HYPHENS]
        return any(each.isupper() or each.isdigit() for each in inner)


class Reading(Frozen):
    """One alternative of a designation, and the forms that it excludes."""

    words: tuple[Word, ...]
    excluded: frozenset[tuple[str, ...]] = frozenset()


def readings(designation: str) -> tuple[Reading, ...]:
    """The alternatives of a designation, read; none where it has only forms that never count."""
    found = (_reading(each) for each in _plainly_quoted(designation).split("|"))
    return tuple(each for each in found if each.words)


def _plainly_quoted(designation: str) -> str:
    return designation if designation.replace(" ", "").isalpha() else designation.translate(QUOTES)


def plain(designation: str) -> str:
    """The first alternative as one would print it."""
    if designation.replace(" ", "").isalnum():
        return designation
    first = designation.partition("|")[0].partition("!")[0]
    return " ".join(word.removeprefix("=").removesuffix("*") for word in first.split())


def plain_alternatives(designation: str) -> tuple[str, ...]:
    """Every alternative as one would print it."""
    return tuple(plain(each) for each in designation.split("|") if each.strip())


def _reading(alternative: str) -> Reading:
    text, *excluded = alternative.split("!")
    words = tuple(_word(each) for each in text.split())
    if any(word.inflects for word in words):
        words = tuple(_settled(word) for word in words)
    return Reading(words, frozenset(tuple(matching_form(each).split()) for each in excluded))


def _word(marked: str) -> Word:
    if marked.isalpha():
        return Word(marked.casefold(), marked)
    inflects = True if marked.endswith("*") else False if marked.startswith("=") else None
    match = CORE.match(marked.removesuffix("*").removeprefix("="))
    before, core, after = match.groups() if match else ("", marked, "")
    return Word(matching_form(core), core, matching_form(before), matching_form(after), inflects)


def _settled(word: Word) -> Word:
    return Word(word.core, word.written, word.before, word.after, bool(word.inflects))
