"""The words of a text, and which of them some word of another text may render."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.align.words.cognates import Spelling, likeness, spelling
from transflow.languages import language
from transflow.languages.english_stems import without_possessive
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
    """The words of a text with what is known of each; the places of those that have a stem or a figure; the places and
    spellings by the keys of these."""

    words: list[tuple[Token, Form]]
    places: Mapping[str, list[int]]
    spelled: Mapping[str, list[tuple[int, Spelling]]]


class Linked(NamedTuple):
    """A word that tells something, its place among the words of its text, the stems that it may be rendered by, and the
    places in the other text of the words that may render it, those about as far from its beginning first."""

    place: int
    token: Token
    stems: frozenset[str]
    answers: tuple[int, ...]

    @property
    def is_answered(self) -> bool:
        """Whether a word of the other text may render it."""
        return bool(self.answers)

    @property
    def is_known(self) -> bool:
        """Whether the lexicon has it."""
        return bool(self.stems)


@lru_cache(maxsize=1024)  # several checks ask for the words of one sentence
def linked(ours: str, theirs: str, tags: tuple[str, str]) -> tuple[Linked, ...]:
    """The words of ours that tell something, with what theirs has of them."""
    here, there = _read(ours, tags[0]), _read(theirs, tags[1])
    share = len(there.words) / len(here.words) if here.words else 1
    return tuple(
        Linked(at, token, form.stems, _nearest(at * share, _answers(token, form, there)))
        for at, (token, form) in enumerate(here.words)
        if form.is_telling
    )


def _answers(token: Token, form: Form, there: Text) -> frozenset[int]:
    """The places of the words that may render one."""
    keys = (*form.stems, *FIGURE.findall(token.text))
    found = frozenset(place for each in keys for place in there.places.get(each, ()))
    return found.union(_spelled_otherwise(form.spelling, there.spelled))


def _nearest(place: float, places: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(places, key=lambda each: abs(each - place)))


def begin_alike(ours: Iterable[Linked], theirs: Iterable[Linked]) -> bool:
    """Whether one of our words may be rendered by one of theirs, as their stems begin alike."""
    return not _beginnings(ours).isdisjoint(_beginnings(theirs))


def _beginnings(linked_words: Iterable[Linked]) -> frozenset[str]:
    return frozenset(stem[:SAME_LETTERS] for each in linked_words for stem in each.stems)


@lru_cache(maxsize=1024)  # each text of a document is asked about from either end
def _read(text: str, tag: str) -> Text:
    said = [(token, _form(matching_form(token.text), tag)) for token in words(text)]
    places = defaultdict[str, list[int]](list)
    spelled = defaultdict[str, list[tuple[int, Spelling]]](list)
    for place, (token, form) in enumerate(said):
        for each in (*form.stems, *FIGURE.findall(token.text)):
            places[each].append(place)
        for key in form.spelling.keys:
            spelled[key].append((place, form.spelling))
    return Text(said, places, spelled)


@lru_cache(maxsize=WORDS)
def _form(word: str, tag: str) -> Form:
    """What is known of a word in matching form."""
    plain, own = without_possessive(word), language(tag)
    is_small = len(word) <= LONGEST_SMALL_WORD or word in own.function_words
    return Form(word[0].isdigit() or not is_small, own.renderings(plain), spelling(plain, tag))


def _spelled_otherwise(word: Spelling, others: Mapping[str, list[tuple[int, Spelling]]]) -> Iterator[int]:
    """The places of the words that are the same in another spelling: "Kavanaugh" is „Kaveno”."""
    for place, other in {each for key in word.keys for each in others.get(key, ())}:
        if likeness(word, other) >= ALIKE:
            yield place
