"""Letters that name a class, a zone or a category, of which the target has another: „B kategorijas apliecība” and "a
category C licence"."""

from __future__ import annotations

import re

from transflow.languages import all_give, table
from transflow.languages.tables.lettered import Lettered
from transflow.text.tokens import Token, matching

LETTER = re.compile(r"[A-H](?<![\w.’'°&/-].)(?![\w’'&/+-]|\.(?!\Z)|\s[A-Z]\.)")
NEAR = 40  # characters from a letter to the word for what it names


def exchanged_letters(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """The only letter that the source alone has, and the only one that the target alone has, where both name classes by
    as many letters."""
    if not all(LETTER.search(text) for text in texts) or not all_give(Lettered, *tags):
        return None
    ours, theirs = (_letters(text, tag) for text, tag in zip(texts, tags, strict=True))
    lone, strange = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    if len(lone) == len(strange) == 1:
        return ours[lone.pop()], theirs[strange.pop()]
    return None


def _letters(text: str, tag: str) -> dict[str, Token]:
    """The letters near to a word for a class, each with its first place."""
    known = table(Lettered, tag)
    kinds = [*known.kinds.finditer(text)]
    found: dict[str, Token] = {}
    for each in matching(LETTER, text) if kinds else ():
        is_near = any(-NEAR <= word.start() - each.start <= NEAR for word in kinds)
        if is_near and not known.small_word.match(text, each.start):
            found.setdefault(each.text, each)
    return found


def exchanged_points(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """The letter of the only part of an act that the source names by one, and another of the only one of the target,
    where neither text has the other's: „1. punkta e) apakšpunkts” and "point (f)"."""
    ours, theirs = (_points(text, tag) for text, tag in zip(texts, tags, strict=True))
    if len(ours) != 1 or len(theirs) != 1 or ours.keys() == theirs.keys():
        return None
    first, second = *ours.values(), *theirs.values()
    is_said = f"{second.text})" in texts[0] or f"{first.text})" in texts[1]
    return None if is_said else (first, second)


def _points(text: str, tag: str) -> dict[str, Token]:
    """The letters of parts of acts, each with a place."""
    found = table(Lettered, tag).point.finditer(text) if ")" in text else ()
    return {each["letter"]: Token(each["letter"], *each.span("letter")) for each in found}
