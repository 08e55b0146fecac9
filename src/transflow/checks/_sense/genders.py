"""A woman of whom the other text speaks as of a man: "his colleagues" for those of a „direktore”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._linked import read
from transflow.languages import language, table
from transflow.languages.tables.genders import Genders
from transflow.text.patterns import LazyPattern, Pattern
from transflow.text.tokens import Token, token_of

REACH = 2  # words after a pronoun, or before one that stands last: „sacīja viņa”
ENDS = LazyPattern(r"\s?(?:[.,;:!?)”\"]|$)")


def exchanged_genders(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """The words that tell of a woman in one text and of a man in the other, where neither may speak of both."""
    ours, theirs = (table(Genders, tag) for tag in tags)
    if not (theirs.sign.search(texts[1]) and ours.sign.search(texts[0])):
        return
    pairs = (
        (ours.woman, theirs.man, ours.may_man, theirs.may_woman),
        (ours.man, theirs.woman, ours.may_woman, theirs.may_man),
    )
    found = [
        said
        for here, there, not_here, not_there in pairs
        if (said := _in_both((here, there), texts))
        and not (not_here.search(texts[0]) or not_there.search(texts[1]))
    ]
    yield from found or _before_one_verb(texts, tags)


def misfit_offices(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """Given names of both texts before which the target has an office in the form of the other sex."""
    for name in table(Genders, tags[1]).at_odds(texts[1]):
        if same := re.search(rf"\b{re.escape(name.text)}\b", texts[0]):
            office = texts[1].rfind(" ", 0, name.start - 1) + 1
            yield token_of(same), Token(texts[1][office : name.end], office, name.end)


def _before_one_verb(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """ "He" and "she", each the only one of its text, beside words that render each other: „viņš teica”, "she said"."""
    if any(table(Genders, tag).anybody.search(text) for text, tag in zip(texts, tags, strict=True)):
        return
    one, other = (_only_pronoun(text, tag) for text, tag in zip(texts, tags, strict=True))
    if one and other and one.is_man != other.is_man and not one.beside.isdisjoint(other.beside):
        yield one.token, other.token


class Pronoun(NamedTuple):
    """A pronoun with the stems of what it does."""

    token: Token
    is_man: bool
    beside: frozenset[str]


def _only_pronoun(text: str, tag: str) -> Pronoun | None:
    words = table(Genders, tag)
    said = [
        (match, is_man) for is_man in (True, False) for match in (words.she, words.he)[is_man].finditer(text)
    ]
    if len(said) != 1:
        return None
    ((match, is_man),) = said
    side, small = read(text, tag), language(tag).function_words
    at = side.place_of(token_of(match))
    is_last = ENDS.match(text, match.end())
    places = (
        range(max(0, at - REACH), at) if is_last else range(at + 1, min(len(side.tokens), at + 1 + REACH))
    )
    telling = (side.stems[each] for each in places if side.tokens[each].text.lower() not in small)
    return Pronoun(token_of(match), is_man, frozenset().union(*telling))


def _in_both(patterns: tuple[Pattern, Pattern], texts: tuple[str, str]) -> tuple[Token, Token] | None:
    """Where each text has its pattern, if both have; the shorter pattern is soon looked for, and mostly in vain."""
    shorter = min((0, 1), key=lambda side: len(patterns[side].pattern))
    if not patterns[shorter].search(texts[shorter]):
        return None
    one, other = (pattern.search(text) for pattern, text in zip(patterns, texts, strict=True))
    return (token_of(one), token_of(other)) if one and other else None
