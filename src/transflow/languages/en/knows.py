"""Which words are certainly English: small words and the renderings of the lexicon in their regular and
irregular forms, names aside."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.en.words import FUNCTION_WORDS
from transflow.languages.english_stems import english_lemmas
from transflow.languages.lexicon import common_words
from transflow.text.remembered import WORDS


@lru_cache(maxsize=WORDS)
def knows(word: str) -> bool:
    """Whether a word in matching form is certainly an English one."""
    if word in FUNCTION_WORDS:
        return True
    return len(word) > 1 and any(each in common_words() for each in english_lemmas(word))
