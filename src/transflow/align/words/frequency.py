"""How common a word is: from its rank among the commonest, else from the text itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from transflow.align.words.vocabulary import COUNTS, Floats, Units
from transflow.languages import language

TOP = 0.047  # chance of the commonest word; the n-th has an n-th of it (Zipf's law)
RARE = 1.6e-05  # chance of a long word that is not among the commonest
NUMBER = 2e-4  # chance of a number of one or two figures
TEXT_SHARE = 0.1  # of a word's share of the text, what counts as its chance
TEXT_MEMORY = 429.0  # tokens that the text is taken to be longer by


def probabilities(side: Units, chances: Sequence[float] | Floats) -> Floats:
    """The chance that a token of unrelated text is this word, for each word of the vocabulary: that of its
    language, or more where the text has it often."""
    here = side.counts / (len(side.ids) + TEXT_MEMORY)
    found: Floats = np.maximum(np.array(chances, dtype=np.float64), TEXT_SHARE * here)
    return found


@lru_cache(maxsize=16)
def ranks(tag: str) -> Mapping[str, int]:
    """The commonest words of a language with their ranks."""
    return {word: rank for rank, word in enumerate(language(tag).commonest)}


def chance_of(word: str, tag: str) -> float:
    """The chance of a word in any text of a language."""
    rank = ranks(tag).get(word)
    if rank is not None:
        return TOP / (rank + 1)
    if word[0] == "#":
        return NUMBER if len(word.removesuffix(COUNTS)) < 4 else RARE
    return RARE if len(word) > 4 else 2 * RARE
