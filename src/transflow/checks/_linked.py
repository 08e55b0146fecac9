"""The words of two texts, and which of them render each other by the lexicon."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from functools import cached_property, lru_cache

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.text.clauses import clauses_of
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, words


class Read(Frozen, dict=True):
    """The words of a text in their order, the English stems that each may be rendered by."""

    tag: str
    text: str
    tokens: tuple[Token, ...]
    stems: list[frozenset[str]]

    @cached_property
    def clauses(self) -> list[int]:
        """The number of its clause for each word."""
        return clauses_of(self.text, self.tokens)

    def place_of(self, token: Token) -> int:
        """The number of the word that a token of the text is, or begins in."""
        return bisect(self.tokens, token.start, key=lambda each: each.start) - 1


@lru_cache(maxsize=64)  # several checks ask for one text
def read(text: str, tag: str) -> Read:
    """The words of a text in a language."""
    tokens, stems_of_word = words(text), _stems_of_words(tag)
    return Read(tag, text, tokens, [stems_of_word[each.text] for each in tokens])


@lru_cache(maxsize=8)
def _stems_of_words(tag: str) -> RememberedWords[frozenset[str]]:
    return RememberedWords(lambda word: stems_of(matching_form(word), tag))


def stems_of(form: str, tag: str) -> frozenset[str]:
    """The English stems that a word in matching form may be rendered by."""
    return language(tag).glosses(form)


def links(ours: Read, theirs: Read) -> list[tuple[int, int]]:
    """The words of ours that have one place in theirs, where nothing else has its own."""
    where: dict[str, list[int]] = {}
    for place, stems in enumerate(theirs.stems):
        for stem in stems:
            where.setdefault(stem, []).append(place)
    pairs = []
    for at, stems in enumerate(ours.stems):
        places = {place for stem in stems if stem in where for place in where[stem]}
        if len(places) == 1:
            pairs.append((at, *places))
    count = Counter(place for _, place in pairs)
    return [(at, place) for at, place in pairs if count[place] == 1]
