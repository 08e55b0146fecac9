"""Texts by their words alone, and which of them have most in common, found without comparing each with each.

Two texts whose indel ratio is at least r share at least r / (2 - r) of the words of either, so that some of the rarest
words of one are among the rarest of the other (prefix filtering: Chaudhuri, Ganti and Kaushik, ICDE 2006; with more
than one word: Wang, Li and Feng, SIGMOD 2012)."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import ceil

from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.patterns import LazyPattern

Form = tuple[str, ...]

ROUNDING = 1e-9
SHARED = 2  # rare words that texts have in common before they are compared
WORD_OR_SIGN = LazyPattern(r"\w+|[%€$£§+]|(?<!\w)[-−](?=\d)")


def bare(text: str) -> Form:
    """The words and figures of a text, without what is only punctuation, spacing or typography."""
    return tuple(WORD_OR_SIGN.findall(matching_form(unicodedata.normalize("NFKC", text))))


def form(text: str) -> Form:
    """A text without what is only cosmetic; a text that has nothing else, as it is."""
    return bare(text) or (plain_spaces(text),)


class Alike:
    """Texts by their numbers, to be asked for those that are at least so like another (0 to 1, more than 0); a text
    that is () is like none."""

    def __init__(self, texts: Sequence[Form], least: float) -> None:
        self._texts = texts
        self._least = least
        self._spread = Counter(word for text in texts for word in set(text))
        self._holding: dict[tuple[str, int], list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            for word in self._rarest(text):
                self._holding[word].append(number)

    def near(self, text: Form) -> Iterator[tuple[int, float]]:
        """The numbers of the texts that are so like `text`, with their likeness."""
        shared = Counter(chain.from_iterable(self._holding.get(word, ()) for word in self._rarest(text)))
        fewest = min(SHARED, self._needed(text))
        for number in sorted(each for each, count in shared.items() if count >= fewest):
            likeness = self.likeness(number, text)
            if likeness is not None and likeness >= self._least:
                yield number, likeness

    def likeness(self, number: int, text: Form) -> float | None:
        """How like `text` one of the texts is; None where either is ()."""
        from rapidfuzz.distance import Indel

        own = self._texts[number]
        return Indel.normalized_similarity(text, own) if text and own else None

    def _needed(self, text: Form) -> int:
        """How many words a text has in common with each of its likes, or more."""
        return ceil(self._least / (2 - self._least) * len(text) - ROUNDING)

    def _rarest(self, text: Form) -> Sequence[tuple[str, int]]:
        """So many of the rarest words of a text that `SHARED` of those it has in common with one of its likes are among
        them, or all; a word that comes again is another."""
        counted = [(word, text[:at].count(word)) for at, word in enumerate(text)]
        ranked = sorted(counted, key=lambda each: (self._spread[each[0]], *each))
        return ranked[: len(text) - self._needed(text) + SHARED]
