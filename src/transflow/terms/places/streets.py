"""The street that one text names where its translation names another: „Brīvības ielā 45” and "45 Barona Street"."""

from __future__ import annotations

import re

from transflow.languages import language
from transflow.languages.lv.transcription import bare, likeness
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

WORD = r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+"
SIGNS = ("iel", "bulvār", "prospekt", "gatv", "laukum", "krastmal", "šosej")
LATVIAN = re.compile(rf"\b({WORD})[ \u00a0](?:{'|'.join(SIGNS)})\w*")
ENGLISH = re.compile(
    rf"\b({WORD})[ \u00a0](?:iela|bulvāris|prospekts|gatve|laukums|Street|Boulevard|Avenue|Square|Embankment|Road)\b"
)
BEGINNING = 3  # letters
ALIKE = 0.5


def swapped_street(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The names of the only street of either text, where they are two; a name in English words may be translated."""
    if not any(map(latvian.__contains__, SIGNS)):
        return None
    ours, theirs = LATVIAN.findall(latvian), ENGLISH.findall(english)
    if len({*ours}) != 1 or len({*theirs}) != 1 or _may_be_one(ours[0], theirs[0]):
        return None
    return _token(LATVIAN, latvian), _token(ENGLISH, english)


def _may_be_one(latvian: str, english: str) -> bool:
    if language("en").knows(matching_form(english)):
        return True
    return bare(latvian)[:BEGINNING] == bare(english)[:BEGINNING] or likeness(latvian, english) >= ALIKE


def _token(pattern: re.Pattern[str], text: str) -> Token:
    match = pattern.search(text)
    assert match  # as there is one
    return Token(match[0], *match.span())
