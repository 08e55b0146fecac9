"""Names that a Latvian text keeps in English, as of firms, newspapers and songs: "Hilltop Kitchens"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import dropwhile

from transflow.languages import language
from transflow.languages.lv.transcription import bare, bare_text
from transflow.languages.lv.words import FOREIGN_LETTERS
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import Token

REST = r"(?:[a-z]|['’](?=\w))+(?:-[A-Z]?[a-z]+)*"
CAPITALISED = rf"[A-Z]{REST}"
LINK = r"(?:of|the|and|for|in|on|to|a|an|with|from|at|&)"
RUN = re.compile(
    rf"[A-Z](?<![\w.-].)(?!(?<=T)he\b){REST}(?:[ \u00a0](?:{LINK}[ \u00a0]){{0,3}}{CAPITALISED})+(?![\w-])"
)
PART = re.compile(CAPITALISED)
ABBREVIATION = re.compile(r"(?<![\w-])[A-Z]{2,}(?!\w)")
NO_LETTERS = re.compile(r"[\W_]+")
LATVIAN_ENDINGS = ("s", "a", "e", "i", "o", "u")
NEAR = 0.75


def kept_names(latvian: str) -> Iterator[Token]:
    """The names of several words in the Latvian text, one of which is English and none Latvian."""
    for match in RUN.finditer(latvian):
        parts = [*dropwhile(lambda part: _is_latvian(part[0]), PART.finditer(latvian, *match.span()))]
        if len(parts) < 2 or any(_is_latvian(each[0]) for each in parts):
            continue
        start, end = parts[0].start(), match.end()
        if latvian.endswith("The ", 0, start) or any(_is_english(each[0]) for each in parts):
            yield Token(latvian[start:end], start, end)


def _is_latvian(word: str) -> bool:
    return language("lv").knows(matching_form(word))


@lru_cache(maxsize=WORDS)
def _is_english(word: str) -> bool:
    """Whether it has a letter that Latvian lacks, or is known in English and no Latvian nominative by its ending:
    "Marks" is a man there."""
    form = matching_form(word)
    has_ending = form.endswith(LATVIAN_ENDINGS)
    return not FOREIGN_LETTERS.isdisjoint(form) or (not has_ending and language("en").knows(form))


def letters_of(text: str) -> str:
    """The letters and digits of a text, in lower case and without marks; "&" is "and"."""
    return NO_LETTERS.sub("", bare_text(text.replace("&", "and")))


def misspelt_as(name: str, english: str) -> Token | None:
    """A name of as many words in the English text that is this one but for some letters."""
    ours, count = letters_of(name), len(PART.findall(name))
    for match in RUN.finditer(english):
        parts = [*PART.finditer(english, *match.span())]
        for first, last in zip(parts, parts[count - 1 :], strict=False):
            found = english[first.start() : last.end()]
            if SequenceMatcher(None, ours, letters_of(found), autojunk=False).ratio() >= NEAR:
                return Token(found, first.start(), last.end())
    return None


def is_hinted_at(name: str, english: str) -> bool:
    """Whether a word of the name, or its initials, stand in the English text."""
    parts = PART.findall(name)
    letters = bare_text(english)
    if any(bare(part) in letters for part in parts):
        return True
    initials = "".join(part[0] for part in parts)
    return any(initials in (each, each[1:]) for each in ABBREVIATION.findall(english))
