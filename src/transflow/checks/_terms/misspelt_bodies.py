"""Words of the names of state bodies with a slip of the pen in them, whatever body is meant: „Ekonomkias ministrijas
speciālisti” where the source has "the ministry's experts"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from transflow.languages import language, table
from transflow.languages.tables.bodies import Bodies
from transflow.text.misspelt import misspelt
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, words
from transflow.text.word_patterns import small_words


class Misspelt(NamedTuple):
    """A word of the text, and what it seems to mean, with a capital where the word has one."""

    token: Token
    meant: str


def misspelt_in_bodies(text: str, tag: str) -> list[Misspelt]:
    """The words that are none of the language, but one slip away from a head of such names beside one of the fields,
    or from a field beside a head or before other fields of one."""
    known = table(Bodies, tag)
    heads, fields, said = known.heads.keys(), known.fields, small_words(text)
    if said.isdisjoint(heads) and said.isdisjoint(fields):
        return []
    tokens = words(text)
    beside_heads = _beside(tokens, text, heads, over=fields | known.between)
    beside_fields = _beside(tokens, text, fields, over=known.between)
    found = {each: _meant(tag, is_head=False)[each.text.lower()] for each in beside_heads}
    found |= {
        each: _meant(tag, is_head=True)[each.text.lower()] for each in beside_fields if not found.get(each)
    }
    return [
        Misspelt(word, meant.capitalize() if word.text[0].isupper() else meant)
        for word, meant in found.items()
        if meant
    ]


def _beside(
    tokens: Sequence[Token], text: str, anchors: Collection[str], over: Collection[str]
) -> Iterator[Token]:
    """The first words before and behind each of the anchors that are none of those to be passed over."""
    for at, each in enumerate(tokens):
        if each.text.lower() in anchors:
            yield from _first(map(tokens.__getitem__, range(at, -1, -1)), text, over)
            yield from _first(map(tokens.__getitem__, range(at, len(tokens))), text, over)


def _first(row: Iterable[Token], text: str, over: Collection[str]) -> Iterator[Token]:
    """The first other word of a row, in either direction, if no more than a comma parts it from the first."""
    for one, other in pairwise(row):
        if text[min(one.end, other.end) : max(one.start, other.start)] not in (" ", ", "):
            return
        if other.text.lower() not in over:
            yield other
            return


@lru_cache(maxsize=4)
def _meant(tag: str, *, is_head: bool) -> RememberedWords[str | None]:
    """What a word that is none of the language may mean, a head or a field."""
    known, knows = table(Bodies, tag), language(tag).knows
    near = misspelt(known.heads if is_head else {each: each for each in known.fields})
    return RememberedWords(lambda word: None if knows(word) else near[word])
