"""The words of two texts, and which of them render each other by the lexicon."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from transflow.languages.lexicon import english_of, english_stem
from transflow.text.clauses import clauses_of
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import Token, words

LEAST_LIKELY = 0.1
EVERYWHERE = frozenset(  # verbs that say little by themselves
    map(
        english_stem,
        "be have do make take get give go come put set can may must will use not way out place provide".split(),
    )
)


class Read(NamedTuple):
    """The words of a text in their order, the English stems that each may be rendered by, the number of its clause."""

    tag: str
    text: str
    tokens: tuple[Token, ...]
    stems: list[frozenset[str]]
    clauses: list[int]


@lru_cache(maxsize=64)  # several checks ask for one text
def read(text: str, tag: str) -> Read:
    """The words of a text in Latvian or English."""
    tokens = words(text)
    stems = [stems_of(matching_form(each.text), tag) for each in tokens]
    return Read(tag, text, tokens, stems, clauses_of(text, tokens))


@lru_cache(maxsize=WORDS)
def stems_of(form: str, tag: str) -> frozenset[str]:
    """The English stems that a word in matching form may be rendered by."""
    if tag == "en":
        return frozenset((english_stem(form),)) - EVERYWHERE
    likely = {stem for stem, share in english_of(form) if len(stem) > 2 and share > LEAST_LIKELY}
    return frozenset(likely - EVERYWHERE) or (
        stems_of(form[2:], tag) if form.startswith("ne") and len(form) > 5 else frozenset()
    )


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
