"""A stretch of a sentence of which the other version renders no word: no clause, or one whose words it seems to say
beside it. The version that lacks it is the shorter by so much, and has hardly a word that could say it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from transflow.checks._missing.lost_sentences import LONGEST_SMALL_WORD, STEMS_OF, stems_in
from transflow.checks._missing.pairs import Pair
from transflow.languages import language
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, words

MOST_SHARE = {"lv": 0.7, "en": 0.8}  # of the usual length, by the language of what is lost
LEAST, LEAST_LOST = 28, 3  # characters of a stretch, and known words
LEAST_SENTENCE = 100  # characters; headlines are freely rendered
LEAST_ANSWERED = 0.45  # share of the known words beside the stretch
NAME, COGNATE = 4, 5  # letters by which a name is known in another language, and a word that both have
FIGURE = re.compile(r"\d+")

Places = list[tuple[int, int]]


class Word(NamedTuple):
    """A word that tells something, and whether the other text renders it; None where the lexicon does not know it."""

    token: Token
    is_rendered: bool | None


def lost_stretch(pair: Pair, terms: Places) -> tuple[int, int] | None:
    """Where the longest stretch of the source stands that is lost. Words of the `terms` are not looked for, as they may
    have short names."""
    source, target, tags, _ = pair
    if len(source) < LEAST_SENTENCE or not pair.has_less_than(MOST_SHARE[tags[0]]):
        return None
    told = [each for each in _told(source, target, tags[0]) if not _is_inside(each.token, terms)]
    stretches = [[*run] for is_said, run in groupby(told, _is_said) if not is_said]
    longest = max(stretches, key=_lost, default=[])
    lost, beside = _lost(longest), [each for each in told if each not in longest]
    if lost < LEAST_LOST or not _is_well_answered(beside):
        return None
    if 2 * _lost(_told(target, source, tags[1])) >= lost:
        return None  # the words that render nothing of the source may say it
    start, end = longest[0].token.start, longest[-1].token.end
    return (start, end) if end - start >= LEAST else None


def _told(text: str, other: str, tag: str) -> Iterator[Word]:
    """The words of a text in language `tag` that tell something."""
    there, seen, figures = stems_in(other, tag), other.casefold(), {*FIGURE.findall(other)}
    small, stems_of = language(tag).function_words, STEMS_OF[tag]
    for each in words(text):
        if each.text[0].isdigit():
            yield Word(each, not figures.isdisjoint(FIGURE.findall(each.text)) or None)
        elif len(each.text) > LONGEST_SMALL_WORD and (form := matching_form(each.text)) not in small:
            stems = stems_of(form)
            is_rendered = _is_kept(each, seen) or not stems.isdisjoint(there)
            yield Word(each, is_rendered if stems or is_rendered else None)


def _is_kept(word: Token, other: str) -> bool:
    """Whether the first letters of a word stand anywhere in another text, which is given in small letters."""
    letters = NAME if word.start and word.text[0].isupper() else COGNATE
    return len(word.text) >= letters and word.text[:letters].casefold() in other


def _is_said(word: Word) -> bool:
    return word.is_rendered is True


def _lost(told: Iterable[Word]) -> int:
    """How many of the words are known and not rendered."""
    return sum(each.is_rendered is False for each in told)


def _is_well_answered(told: list[Word]) -> bool:
    said, lost = sum(map(_is_said, told)), _lost(told)
    return 0 < said >= LEAST_ANSWERED * (said + lost)


def _is_inside(word: Token, places: Places) -> bool:
    return any(start <= word.start < end for start, end in places)
