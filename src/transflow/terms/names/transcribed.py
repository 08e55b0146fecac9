"""Foreign names in the spelling of the wrong language: "Džo Baidens" in English, "Joe Biden" in Latvian."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from transflow.languages.lv.morphology.given_names import MEN, WOMEN, given_name
from transflow.languages.lv.transcription import bare, originals_of_given, persons
from transflow.terms.names.found import BRACKET, Name, has_original
from transflow.terms.names.given import is_foreign_original
from transflow.terms.names.words import nominatives, share_letters
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS

USUAL = 0.75  # of the letters of a usual transcription
LATVIAN_SURNAME = LazyPattern(r"[sšaeoiu]$", re.IGNORECASE)
LATVIAN_LETTER = LazyPattern(r"[āčēģīķļņšūž]", re.IGNORECASE)
FOREIGN_SPELLING = LazyPattern(  # letters that Latvian has not, and pairs that it does not write
    r"[qwxy]|(?![āčēģīķļņōŗšūž])[^\W\d_a-z]|[tpscr]h|ck|[crs]z|ee|oo|([bcdfgkpvz])\1|([st])\2(?=\w)",
    re.IGNORECASE,
)


def left_transcription(latvian: Name, other: Name, text: str) -> str | None:
    """The original of a name that a text of another language has in its Latvian spelling; empty where only
    the given name is known, None where all is right. `text` holds the Latvian name."""
    if not is_copied(latvian, other) or text[: latvian.start].endswith(("(", "[")):
        return None
    if (known := original_of(other)) and bare(known) != bare(other.text):
        return known
    bracket = BRACKET.match(text, latvian.end)
    if bracket and has_original(text, latvian.text, latvian.end) and bare(bracket[1]) != bare(other.text):
        return bracket[1]
    has_latvian_given = any(nominatives(word) & (MEN | WOMEN) for word in other.words[1:-1])
    return "" if is_foreign_given(other.given) and not has_latvian_given else None


def is_copied(latvian: Name, other: Name) -> bool:
    """Whether it is the Latvian name word for word, in any case."""
    return len(latvian.words) == len(other.words) and all(
        nominatives(a) & nominatives(b) for a, b in zip(latvian.words, other.words, strict=True)
    )


def original_of(latvian: Name) -> str | None:
    """How a person of public life is called outside Latvia."""
    return _original_of(latvian.words)


@lru_cache(maxsize=WORDS)
def _original_of(words: tuple[str, ...]) -> str | None:
    forms = [nominatives(word) for word in words]
    for transcribed, original in _persons():
        if len(transcribed) == len(forms) and all(
            name in known for name, known in zip(transcribed, forms, strict=True)
        ):
            return original
    return None


@lru_cache(maxsize=1)
def _persons() -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple((tuple(name.casefold().split()), original) for name, original in persons().items())


def is_another_transcription(latvian: Name, other: Name) -> bool:
    """Whether a person of public life is written in Latvian by a word that is not near the usual one: „Jonass
    Stoltenbergs” for Jens."""
    usual = _by_original().get(bare(other.text), "").split()
    if bare(latvian.text) == bare(other.text):
        return False  # the original, as in brackets
    return len(usual) == len(latvian.words) and not all(
        any(share_letters(bare(each), word, USUAL) for each in nominatives(said))
        for said, word in zip(latvian.words, usual, strict=True)
    )


@lru_cache(maxsize=1)
def _by_original() -> Mapping[str, str]:
    return {bare(original): bare(transcribed) for transcribed, original in persons().items()}


def transcription_of(name: Name) -> str | None:
    """How Latvian writes a person of public life who stands here in the original."""
    for transcribed, original in persons().items():
        if bare(original) == bare(name.text) and bare(transcribed) != bare(original):
            return transcribed
    return None


def is_foreign_given(word: str) -> bool:
    """Whether it is a given name in transcription that is not used in Latvia, nor is its own original."""
    found = nominatives(word)
    if found & (MEN | WOMEN):
        return False
    known = [each for each in found if each in originals_of_given()]
    return any(each not in map(str.casefold, originals_of_given()[each]) for each in known)


def is_undeclined(name: Name) -> bool:
    """Whether a name in a Latvian text has a foreign given name and a surname that Latvian could not decline, "Joe
    Biden", or would not spell so, "Louise Bessette"; any surname after one that Latvian writes otherwise, "Hans"."""
    if name.has_initials or given_name(name.given.casefold()) or not is_foreign_original(name.given):
        return False
    if LATVIAN_LETTER.search(name.text):
        return False
    if FOREIGN_SPELLING.search(name.surname) or LATVIAN_SURNAME.search(name.surname) is None:
        return True
    return not name.surname.endswith("s") and name.given.casefold() not in originals_of_given()
