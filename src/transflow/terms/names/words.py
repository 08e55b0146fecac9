"""The words of a Latvian name in any case, and those of another language that may be theirs."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from transflow.languages.lv.morphology.names import name_forms
from transflow.languages.lv.transcription import bare
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS

SLIP = 0.75  # the share of letters that two spellings of one word have in common at least
NEAR = 0.8  # the same, of a surname alone


@lru_cache(maxsize=WORDS)
def nominatives(word: str) -> frozenset[str]:
    """All nominatives that a word of a Latvian name may belong to, itself among them, in matching form; of a double
    name either part is inflected."""
    parts = [
        {part, *(each.nominative for each in name_forms(part))} for part in matching_form(word).split("-")
    ]
    return frozenset(map("-".join, product(*parts)))


@lru_cache(maxsize=WORDS)
def bare_nominatives(latvian_word: str) -> frozenset[str]:
    """All nominatives that the word may belong to, in bare letters."""
    return frozenset(map(bare, nominatives(latvian_word)))


def match_plainly(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one but for diacritics."""
    return bare(other_word) in bare_nominatives(latvian_word)


def is_slip(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one but for a letter or two."""
    word = bare(other_word)
    return any(share_letters(word, each, SLIP) for each in bare_nominatives(latvian_word))


@lru_cache(maxsize=WORDS)
def share_letters(one: str, other: str, least: float) -> bool:
    """Whether two words in bare letters have at least this share of their letters in common, in one order."""
    if one == other:
        return True
    if 2 * min(len(one), len(other)) / (len(one) + len(other)) < least:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= least


def are_near(word: str, surname: str) -> bool:
    """Whether the two are spelled alike but for a letter or two."""
    return share_letters(bare(word), bare(surname), NEAR)


def printed(word: str) -> str:
    """A name in matching form as one would print it, either part of a double one with its capital."""
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def with_halves(words: Iterable[str]) -> set[str]:
    """The words, and the halves of those that a hyphen joins."""
    return {part for word in words for part in (word, *word.split("-"))}
