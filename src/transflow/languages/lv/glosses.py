"""What Latvian words are in English."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.english_stems import LIGHT
from transflow.languages.lexicon import english_of
from transflow.text.remembered import WORDS

LEAST_LIKELY = 0.1
LEAST_DENIED = 5  # letters of a word that is longer with its „ne-”


@lru_cache(maxsize=WORDS)
def glosses(word: str) -> frozenset[str]:
    """The English stems that a word in matching form is likely to be rendered by; those of what it denies, where it
    has none of its own."""
    likely = {stem for stem, share in english_of(word) if len(stem) > 2 and share > LEAST_LIKELY}
    return frozenset(likely - LIGHT) or (
        glosses(word[2:]) if word.startswith("ne") and len(word) > LEAST_DENIED else frozenset()
    )


@lru_cache(maxsize=WORDS)
def renderings(word: str) -> frozenset[str]:
    """All English stems that a word in matching form may be rendered by, however seldom and however little they say;
    those of what it denies among them."""
    denied = renderings(word[2:]) if word.startswith("ne") and len(word) > LEAST_DENIED else frozenset()
    return denied.union(stem for stem, _ in english_of(word))
