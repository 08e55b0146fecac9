"""The theatre that one text names where its translation names another: „Dailes teātrī” and "the Valmiera Theatre"."""

from __future__ import annotations

import re

from transflow.languages import language
from transflow.languages.lexicon import english_of
from transflow.languages.lv.transcription import bare, likeness
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

WORD = r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+"
SIGN = "teātr"
LATVIAN = re.compile(rf"\b((?:{WORD}[ \u00a0]){{1,4}}){SIGN}\w*")
ENGLISH = re.compile(rf"\b((?:{WORD}[ \u00a0]){{1,4}})(?:Theatre|Theater|teātris)\b")
HEAD = re.compile(r"(?:\A|[.!?:\n][”\"’']?\s)[“„\"‘']?\Z")
LONGEST_HEAD = 4
BEGINNING = 3  # letters
ALIKE = 0.5


def swapped_theatre(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The names of the only theatre of either text, where no word of the one can be one of the other's."""
    if SIGN not in latvian:
        return None
    ours, theirs = [*LATVIAN.finditer(latvian)], [*ENGLISH.finditer(english)]
    if len({each[1] for each in ours}) != 1 or len({each[1] for each in theirs}) != 1:
        return None
    names, words = _of_name(ours[0], "lv"), _of_name(theirs[0], "en")
    if not names or not words or any(_may_be_one(one, other) for one in names for other in words):
        return None
    return Token(ours[0][0], *ours[0].span()), Token(theirs[0][0], *theirs[0].span())


def _of_name(match: re.Match[str], tag: str) -> list[str]:
    """The words of the name without one that has its capital from the head of the sentence: „Izrāde Dailes teātrī”."""
    first, *rest = match[1].split()
    is_head = HEAD.search(match.string, max(0, match.start() - LONGEST_HEAD), match.start()) is not None
    return rest if is_head and language(tag).knows(matching_form(first)) else [first, *rest]


def _may_be_one(latvian: str, english: str) -> bool:
    """Whether they begin or sound alike, or the English word means the Latvian one, for all that is known."""
    plain = bare(english)
    if bare(latvian)[:BEGINNING] == plain[:BEGINNING] or likeness(latvian, english) >= ALIKE:
        return True
    if not language("en").knows(matching_form(english)):
        return False
    meanings = [stem for stem, _ in english_of(matching_form(latvian))]
    return not meanings or any(plain.startswith(each) for each in meanings)
