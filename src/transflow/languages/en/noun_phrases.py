"""English phrases that may be names or terms: runs of words that neither begin nor end in a small word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from transflow.languages.designations import Word
from transflow.languages.en.keys import stem
from transflow.languages.en.variants import head_index, plural
from transflow.languages.en.words import FUNCTION_WORDS
from transflow.languages.english_stems import english_lemmas
from transflow.languages.lexicon import entries
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import words

LONGEST = 9
INNER = frozenset("between of for the and on to in with against at by".split())
GAPS = frozenset((" ", "\u00a0", "’s ", "'s ", "’ ", "' "))
ALWAYS_PLURAL = frozenset(
    "customs goods proceedings news affairs premises works means forces statistics".split()
)
NAMING = frozenset(("n", "adj", "prop"))


def phrases(sentence: str) -> Iterator[tuple[str, str]]:
    """The phrases of a sentence as key and as they stand, each key once."""
    tokens = words(sentence)
    told: set[str] = set()
    for start, first in enumerate(tokens):
        if not _may_begin(first.text):
            continue
        stems: list[str] = []
        for at in range(start, min(len(tokens), start + LONGEST)):
            word = tokens[at].text
            if at > start and sentence[tokens[at - 1].end : tokens[at].start] not in GAPS:
                break
            if word.casefold() in FUNCTION_WORDS and not _may_stand_inside(word, tokens[at - 1].text):
                break
            stems.append(_stem(word))
            key = " ".join(stems)
            if key not in told and _may_end(word):
                told.add(key)
                yield key, sentence[first.start : tokens[at].end]


def _may_stand_inside(word: str, previous: str) -> bool:
    return word in INNER and (word != "the" or previous in INNER)


@lru_cache(maxsize=WORDS)
def _stem(word: str) -> str:
    return stem(matching_form(word))


@lru_cache(maxsize=WORDS)
def _may_begin(word: str) -> bool:
    if not word[:1].isalpha() or word.casefold() in FUNCTION_WORDS:
        return False
    return word[:1].isupper() or _kinds_of(word).isdisjoint(("v", "adv")) or bool(_kinds_of(word) & NAMING)


@lru_cache(maxsize=WORDS)
def _may_end(word: str) -> bool:
    if not word[:1].isalpha() or word.casefold() in FUNCTION_WORDS:
        return False
    kinds = _kinds_of(word)
    is_noun = not kinds or bool(kinds & {"n", "prop"})
    return is_noun or (word[:1].isupper() and not kinds <= {"adj", "adv"})


@lru_cache(maxsize=WORDS)
def _kinds_of(word: str) -> frozenset[str]:
    """The parts of speech of what the word renders."""
    found: set[str] = set()
    for lemma in english_lemmas(matching_form(word)):
        found |= _kinds().get(lemma, set())
    return frozenset(found)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in entries():
        for rendering in entry.renderings:
            *before, last = rendering.casefold().split()
            found.setdefault(last, set()).add(entry.pos)
            for word in before:
                found.setdefault(word, set())
    return found


def in_singular(phrase: str) -> str:
    """The phrase with its head in the singular, where that is a common noun in the plural."""
    tokens = phrase.split()
    at = head_index([Word(word.casefold(), word) for word in tokens])
    if tokens[at].islower() and (lemma := _singular(tokens[at])):
        tokens[at] = lemma
    return " ".join(tokens)


def _singular(word: str) -> str | None:
    if word in ALWAYS_PLURAL:
        return None
    known = (each for each in english_lemmas(word) if each != word and "n" in _kinds().get(each, ()))
    return next((each for each in known if plural(each) == word), None)
