"""The words of a text, and which of them some word of another text may render."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.align.words.cognates import Spelling, likeness, spelling
from transflow.languages import language
from transflow.languages.english_stems import nominative
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import Token, words

LONGEST_SMALL_WORD = 3
SAME_LETTERS = 5  # with which stems begin that may be of one word: "insured" and "insurance"
ALIKE = 0.6  # as surely two words have to be one in two spellings
FIGURE = re.compile(r"\d+")


class Form(NamedTuple):
    """What is known of a word by itself: whether it tells something; the English stems that it may be rendered by, none
    of one that the lexicon does not know; how it is spelled."""

    is_telling: bool
    stems: frozenset[str]
    spelling: Spelling


class Text(NamedTuple):
    """The words of a text with what is known of each; and of all: their stems, the words by the keys of their
    spellings, and the figures."""

    words: list[tuple[Token, Form]]
    stems: frozenset[str]
    spelled: Mapping[str, list[Spelling]]
    figures: frozenset[str]


class Linked(NamedTuple):
    """A word that tells something, with the stems that it may be rendered by, and whether a word of the other text
    renders it."""

    token: Token
    stems: frozenset[str]
    is_answered: bool

    @property
    def is_known(self) -> bool:
        """Whether the lexicon has it."""
        return bool(self.stems)


def linked(ours: str, theirs: str, tags: tuple[str, str]) -> list[Linked]:
    """The words of ours that tell something, with what theirs has of them."""
    there, found = _read(theirs, tags[1]), []
    for token, form in _read(ours, tags[0]).words:
        if form.is_telling:
            is_answered = (
                not there.stems.isdisjoint(form.stems)
                or not there.figures.isdisjoint(FIGURE.findall(token.text))
                or _is_spelled_otherwise(form.spelling, there.spelled)
            )
            found.append(Linked(token, form.stems, is_answered))
    return found


def begin_alike(ours: Iterable[Linked], theirs: Iterable[Linked]) -> bool:
    """Whether one of our words may be rendered by one of theirs, as their stems begin alike."""
    return not _beginnings(ours).isdisjoint(_beginnings(theirs))


def _beginnings(linked_words: Iterable[Linked]) -> frozenset[str]:
    return frozenset(stem[:SAME_LETTERS] for each in linked_words for stem in each.stems)


@lru_cache(maxsize=1024)  # each text of a document is asked about from either end, by two checks
def _read(text: str, tag: str) -> Text:
    said = [(token, _form(matching_form(token.text), tag)) for token in words(text)]
    stems = frozenset[str]().union(*(form.stems for _, form in said))
    spelled = _by_key(form.spelling for _, form in said)
    return Text(said, stems, spelled, frozenset(FIGURE.findall(text)))


@lru_cache(maxsize=WORDS)
def _form(word: str, tag: str) -> Form:
    """What is known of a word in matching form."""
    plain, own = nominative(word), language(tag)
    is_small = len(word) <= LONGEST_SMALL_WORD or word in own.function_words
    return Form(word[0].isdigit() or not is_small, own.renderings(plain), spelling(plain, tag))


def _by_key(spellings: Iterable[Spelling]) -> Mapping[str, list[Spelling]]:
    found = defaultdict[str, list[Spelling]](list)
    for each in spellings:
        for key in each.keys:
            found[key].append(each)
    return found


def _is_spelled_otherwise(word: Spelling, others: Mapping[str, list[Spelling]]) -> bool:
    """Whether one of the other words is the same in another spelling: "Kavanaugh" is „Kaveno”."""
    return any(likeness(word, other) >= ALIKE for key in word.keys for other in others.get(key, ()))
