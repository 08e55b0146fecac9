"""Moses-tokenised bitext for machine translation: source TAB target, tokenised by sacremoses."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from transflow.model import Bitext, UnitLevel


def bitext_to_moses(bitext: Bitext, level: UnitLevel) -> str:
    """A line a bead that has text on both sides. Moses escapes (`&apos;` and the like) are not used."""
    left, right = tokeniser(bitext.source.language), tokeniser(bitext.target.language)
    rows = [
        f"{left(' '.join(source))}\t{right(' '.join(target))}"
        for _, source, target in bitext.rows(level)
        if any(text.strip() for text in source) and any(text.strip() for text in target)
    ]
    return "".join(row + "\n" for row in rows)


@lru_cache(maxsize=8)
def tokeniser(language: str) -> Callable[[str], str]:
    """The Moses tokeniser of a language, from text to tokens separated by spaces."""
    from sacremoses import MosesTokenizer

    moses = MosesTokenizer(lang=language.partition("-")[0])
    return lambda text: str(moses.tokenize(text, return_str=True, escape=False))
