"""Quotation marks of a text, paired."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from transflow.frozen import Frozen

MARKS = re.compile('[„“”«»"]')
BEFORE_OPENING = frozenset("([{„“‘«–—-/:\u00a0")
CLOSED_BEFORE = frozenset(".,;!?)")
INCHES = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d+)?\Z")
LONGEST_INCHES = 8


class Quotation(Frozen):
    """A pair of quotation marks at two offsets; `depth` is 0 where it stands in no other."""

    start: int
    end: int
    marks: str
    depth: int


class Quoting(Frozen):
    """The quotations of a text, the marks that have no partner, and those that stand for inches."""

    pairs: tuple[Quotation, ...]
    opened: tuple[int, ...]
    closed: tuple[int, ...]
    inches: tuple[int, ...] = ()


UNQUOTED = Quoting((), (), ())


@lru_cache(maxsize=1024)  # several checks ask about one text
def quoting(text: str) -> Quoting:
    """The double quotation marks of any language, paired from left to right."""
    if not MARKS.search(text):
        return UNQUOTED
    pairs: list[Quotation] = []
    opened: list[int] = []
    closed: list[int] = []
    inches: list[int] = []
    places = [match.start() for match in MARKS.finditer(text)]
    for at, next_at in pairwise((*places, len(text))):
        if not opened and _is_inch(text, at):
            inches.append(at)
        elif _opens(text, at, opened[-1:]) or (not opened and _opens_by_the_next(text, at, next_at)):
            opened.append(at)
        elif opened:
            start = opened.pop()
            pairs.append(Quotation(start, at, text[start] + text[at], len(opened)))
        else:
            closed.append(at)
    return Quoting(tuple(pairs), tuple(opened), tuple(closed), tuple(inches))


def _opens(text: str, at: int, last: list[int]) -> bool:
    """Whether the mark opens a quotation: some do always, others by what stands around them. `last` has the
    mark that was opened before it and not closed."""
    mark = text[at]
    if mark in "„«":
        return True
    if mark == "»" or at + 1 == len(text):
        return False
    if last and text[last[0]] == "„" and mark == "“" and not text[at + 1].isalnum():
        return False
    if last == [at - 1] and text[at + 1].isalnum():
        return True  # two at once: ""Jūra" and we"
    if last and text[at + 1] in CLOSED_BEFORE:
        return False  # the sign "-", in the field “To:”.
    return _is_free_before(text, at) and not text[at + 1].isspace()


def _opens_by_the_next(text: str, at: int, next_at: int) -> bool:
    """Whether a mark about which white space says nothing (`on"Jūra" today`, `on " Jūra" today`) opens a
    quotation that surely ends at the next one."""
    if text[at] not in '"“' or at + 1 >= len(text) or next_at >= len(text):
        return False
    behind = text[at + 1]
    is_unsure = behind.isspace() if _is_free_before(text, at) else behind.isalnum()
    return is_unsure and text[next_at] in '"“”' and _surely_closes(text, next_at)


def _surely_closes(text: str, at: int) -> bool:
    return not _is_free_before(text, at) and not text[at + 1 : at + 2].isalnum()


def _is_free_before(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace() or text[at - 1] in BEFORE_OPENING


def _is_inch(text: str, at: int) -> bool:
    """Whether the mark stands for inches, after a figure of a size that screens and pipes may have."""
    return text[at] == '"' and INCHES.search(text, max(0, at - LONGEST_INCHES), at) is not None
