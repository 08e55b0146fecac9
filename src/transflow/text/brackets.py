"""Brackets of a text, paired."""

from __future__ import annotations

import re
from collections.abc import Iterator

BRACKET = re.compile(r"[()\[\]]")
ROUND = re.compile(r"[()]")
BRACKETS = {")": "(", "]": "["}
LIST_MARK = re.compile(r"(?<![\w.,/])(?:\d{1,3}[^\W\d_]?|[^\W\d_]|[a-z]{2}|[ivxIVX]+)\Z")
LONGEST_LIST_MARK = 6  # characters: "xviii)"
BEHIND_WORD = re.compile(r"\w[)\]”“\"’»]*\Z")  # not a smile
LONGEST_END = 6  # characters of a word and the marks behind it that are looked at


def lone_brackets(text: str) -> Iterator[int]:
    """Where brackets without a partner stand. One after the letter or figure of a list, as in "a)", may
    close another or none."""
    opened: list[int] = []
    spare = 0
    for match in BRACKET.finditer(text):
        at, mark = match.start(), match[0]
        if mark in "([":
            opened.append(at)
            continue
        if _is_list_mark(text, at) and not (opened and at - opened[-1] <= LONGEST_LIST_MARK):
            spare += 1
            continue
        while spare and opened and text[opened[-1]] != BRACKETS[mark]:
            opened.pop()
            spare -= 1
        if opened and text[opened[-1]] == BRACKETS[mark]:
            opened.pop()
        elif BEHIND_WORD.search(text, max(0, at - LONGEST_END), at):
            yield at
    yield from opened[: max(0, len(opened) - spare)]


def is_in_brackets(text: str, at: int) -> bool:
    """Whether a round bracket that was opened before `at` is still open there."""
    return text.count("(", 0, at) > text.count(")", 0, at)


def opening_before(text: str, at: int) -> int:
    """Where the round bracket that is still open at `at` was opened, the innermost; -1 where none is."""
    depth = 0
    for match in reversed([*ROUND.finditer(text, 0, at)]):
        depth += 1 if match[0] == ")" else -1
        if depth < 0:
            return match.start()
    return -1


def is_bracketed_word(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is one word, alone in brackets after another word: „sīkdatnes (cookies)”."""
    is_alone = text.endswith(" (", 0, start) and text.startswith(")", end) and " " not in text[start:end]
    return is_alone and text[max(0, start - 3) : start - 2].isalpha()


def _is_list_mark(text: str, at: int) -> bool:
    """Whether a closing bracket stands after a letter or a number, as in "a)"."""
    return text[at] == ")" and LIST_MARK.search(text, max(0, at - LONGEST_LIST_MARK), at) is not None
