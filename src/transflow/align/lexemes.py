"""What is known of a word by itself, whatever stands against it; looked up once for each word."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from transflow.align.cognates import Spelling, spelling
from transflow.align.frequency import COMMONEST, chance_of
from transflow.align.vocabulary import Units
from transflow.languages._lexicon import english_of, english_stem, entries_of, is_english
from transflow.text.remembered import Remembered

COMMON = {tag: frozenset(words) for tag, words in COMMONEST.items()}


class Lexeme(NamedTuple):
    """The chance that a token of unrelated text is this word; how it is spelled; whether the lexicon knows
    it as a word that carries meaning; and the English stems it is rendered by, with weights (of an English
    word its own)."""

    chance: float
    spelling: Spelling
    is_known: bool = False
    stems: Mapping[str, float] = {}


def lexemes(side: Units, *, has_lexicon: bool) -> list[Lexeme]:
    """The words of a side, in the order of its vocabulary; with what the lexicon says of them or without."""
    return list(map(_known(side.language, has_lexicon).__getitem__, side.words))


@lru_cache(maxsize=32)
def _known(language: str, has_lexicon: bool) -> Remembered[str, Lexeme]:
    return Remembered(partial(_in_lexicon if has_lexicon else _plain, language), 65536)


def _plain(language: str, word: str) -> Lexeme:
    return Lexeme(chance_of(word, language), spelling(word, language))


def _in_lexicon(language: str, word: str) -> Lexeme:
    known, stems = _latvian(word) if language == "lv" else _english(word)
    return _plain(language, word)._replace(is_known=known and word not in COMMON[language], stems=stems)


def _latvian(word: str) -> tuple[bool, Mapping[str, float]]:
    return bool(entries_of(word)), dict(english_of(word))


def _english(word: str) -> tuple[bool, Mapping[str, float]]:
    return is_english(word), {english_stem(word): 1.0}
