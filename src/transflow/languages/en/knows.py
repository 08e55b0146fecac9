"""Which words are certainly English: small words and the renderings of the lexicon in their regular and
irregular forms, names aside."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.en.words import FUNCTION_WORDS
from transflow.languages.english_stems import english_lemmas
from transflow.languages.lexicon import entries, words_of
from transflow.text.remembered import WORDS


@lru_cache(maxsize=WORDS)
def knows(word: str) -> bool:
    """Whether a word in matching form is certainly an English one."""
    if word in FUNCTION_WORDS:
        return True
    return len(word) > 1 and any(each in _dictionary() for each in english_lemmas(word))


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    """The words that render the lexicon's lemmas, those that render names left out."""
    return words_of(entry for entry in entries() if entry.lemma == entry.lemma.lower())
