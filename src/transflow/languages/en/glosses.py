"""What English words are in their own stems."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.english_stems import LIGHT, english_stem, without_possessive
from transflow.text.remembered import WORDS


@lru_cache(maxsize=WORDS)
def glosses(word: str) -> frozenset[str]:
    """The stem of a word in matching form, if it says anything; a genitive is that of its noun."""
    return frozenset((english_stem(without_possessive(word)),)) - LIGHT


@lru_cache(maxsize=WORDS)
def renderings(word: str) -> frozenset[str]:
    """The stem of a word in matching form, however little it says; a genitive is that of its noun."""
    return frozenset((english_stem(without_possessive(word)),))
