"""What Latvian words are in English."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.english_stems import LIGHT
from transflow.languages.lexicon import english_of
from transflow.text.remembered import WORDS

LEAST_LIKELY = 0.1


@lru_cache(maxsize=WORDS)
def glosses(word: str) -> frozenset[str]:
    """The English stems that a word in matching form is likely to be rendered by; those of what it denies, where it
    has none of its own."""
    likely = {stem for stem, share in english_of(word) if len(stem) > 2 and share > LEAST_LIKELY}
    return frozenset(likely - LIGHT) or (
        glosses(word[2:]) if word.startswith("ne") and len(word) > 5 else frozenset()
    )
