"""Where words of an old text stand in a new one."""

from __future__ import annotations

import re

from transflow.formats._reading.markup import Markup


def standing(old: str, new: str, mark: Markup, at: int) -> int:
    """Where in `new`, from `at` on, the marked words stand; -1 if nowhere."""
    if mark.start < mark.end:
        first, last = words_around(old, mark.start, mark.end)
        words = rf"(?<!\w){re.escape(old[first:last])}(?!\w)"
        found = re.compile(words).search(new, at)
        return found.start() + mark.start - first if found else -1
    before = old[slice(*word_before(old, mark.start))]
    if not before:
        return at
    found = re.compile(rf"(?<!\w){re.escape(before)}(?!\w)").search(new, at)
    return found.end() if found else -1


def words_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where `text[start:end]` stands, or, of a figure, the word that holds it, such as "CO2"."""
    if not text[start:end].isdigit():
        return start, end
    while start > 0 and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def word_before(text: str, at: int) -> tuple[int, int]:
    """Where the last word before `text[at]` stands; empty where there is none."""
    before = text[:at].rstrip()
    word = "".join(before.rsplit(None, 1)[-1:])
    return len(before) - len(word), len(before)
