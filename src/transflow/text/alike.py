"""Texts by their words alone, and which of them have most in common, found without comparing each with each.

Two texts whose indel ratio is at least r share at least r / (2 - r) of the words of either, so that one of the
rarest words of a text stands in each of its likes (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006)."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import ceil

from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.patterns import LazyPattern

Form = tuple[str, ...]

WORD_OR_SIGN = LazyPattern(r"\w+|[%€$£§+]|(?<!\w)[-−](?=\d)")


def bare(text: str) -> Form:
    """The words and figures of a text, without what is only punctuation, spacing or typography."""
    return tuple(WORD_OR_SIGN.findall(matching_form(unicodedata.normalize("NFKC", text))))


def form(text: str) -> Form:
    """A text without what is only cosmetic; a text that has nothing else, as it is."""
    return bare(text) or (plain_spaces(text),)


class Alike:
    """Texts by their numbers; a text that is () is like none."""

    def __init__(self, texts: Sequence[Form]) -> None:
        self._texts = texts
        self._holding: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            for word in set(text):
                self._holding[word].append(number)

    def near(self, text: Form, least: float) -> Iterator[tuple[int, float]]:
        """The numbers of the texts that are at least so like `text` (0 to 1, more than 0), with their likeness."""
        from rapidfuzz.distance import Indel

        rarest = sorted(text, key=lambda word: len(self._holding.get(word, ())))
        needed = ceil(least / (2 - least) * len(text))
        first = rarest[: len(text) - needed + 1] if text else ()
        for number in sorted({each for word in first for each in self._holding.get(word, ())}):
            likeness = Indel.normalized_similarity(text, self._texts[number], score_cutoff=least)
            if likeness:
                yield number, likeness
