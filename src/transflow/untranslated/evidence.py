"""What one word says of its language, where one of two is expected and the other may have been left over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import lru_cache

from transflow.languages import Language, all_give, language, table
from transflow.languages.lv.addresses import ADDRESS_WORDS
from transflow.languages.shared_words import EITHER, INTERNATIONAL
from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS, RememberedWords
from transflow.text.tokens import Token, word_texts, words

LEAST_JOINED = 3  # parts of a word that is the key of a setting
AREAS = frozenset({"municipality"})  # part of an English name, which Latvian translates
VOWEL = re.compile("[aeiouyāēīōū]")


class Evidence(IntEnum):
    """How surely a token is a word of the other language."""

    NONE = 0
    NAME = 1  # capitalised: counts only beside a surer one
    SMALL = 2  # a function word, or one known to the other language alone
    SEEN = 3  # stands in the counterpart as well, and is no known word of this language
    SHAPED = 4  # has letters or an ending that this language lacks, but may be of a third
    SURE = 5


NO_EVIDENCE = (Evidence.NONE, Evidence.NONE)


@lru_cache(maxsize=256)  # several checks ask about one text
def suspects(text: str, own: str, other: str) -> Mapping[str, tuple[Evidence, Evidence]]:
    """The words of a text that may be of the other language: what each says alone, and where the counterpart
    has it too."""
    known = _known_evidences(own, other)
    return {word: found for word in word_texts(text) if (found := known[word]) is not NO_EVIDENCE}


def standing(text: str, evidences: Mapping[str, Evidence]) -> Iterator[tuple[Token, Evidence]]:
    """Where in the text the words stand that say anything; in most texts none does."""
    if any(evidences.values()):
        yield from ((token, found) for token in words(text) if (found := evidences.get(token.text)))


def evidence_of(token: str, own: str, other: str) -> Evidence:
    """What one token says alone; nothing if it is a figure, an abbreviation or a word of both languages."""
    return _known_evidences(own, other)[token][0]


@lru_cache(maxsize=8)
def _known_evidences(own: str, other: str) -> RememberedWords[tuple[Evidence, Evidence]]:
    return RememberedWords(lambda token: _evidences(token, own, other))


def _evidences(token: str, own: str, other: str) -> tuple[Evidence, Evidence]:
    """What a token says alone, and where the counterpart has it too."""
    if len(token) < 2 or not token[0].isalpha() or not token[1:].islower():
        return NO_EVIDENCE
    word = matching_form(token)
    if not VOWEL.search(word):
        return NO_EVIDENCE  # a code: "rwx"
    alone, beside = (word_evidence(word, own, other, is_seen=is_seen) for is_seen in (False, True))
    if token[0].isupper() and word not in AREAS:
        alone, beside = (Evidence.NAME if each else each for each in (alone, beside))
    return (alone, beside) if alone or beside else NO_EVIDENCE


@lru_cache(maxsize=WORDS)
def word_evidence(word: str, own: str, other: str, *, is_seen: bool) -> Evidence:
    """What a word in matching form says in a text of language `own`; `is_seen`: the counterpart has it, too."""
    mine, theirs = language(own), language(other)
    if _is_at_home(word, own, other):
        return Evidence.NONE
    if word in ADDRESS_WORDS:
        return Evidence.NONE if mine.tag == "lv" else Evidence.NAME
    if not mine.function_words:
        return _evidence_among_neighbours(word, theirs, is_seen=is_seen)
    if word in theirs.function_words and not theirs.letters.intersection(word):
        return Evidence.SMALL
    if (theirs.letters - mine.letters).intersection(word):
        return Evidence.SURE
    if (mine.letters - theirs.letters).intersection(word):
        return Evidence.NONE
    return _evidence_of_form(word, own, other, is_seen=is_seen)


def _evidence_of_form(word: str, own: str, other: str, *, is_seen: bool) -> Evidence:
    """What a word says that no list and no letter tells: by the lexicon of the other language, and by its shape."""
    is_theirs = language(other).knows(word)
    is_loan = not (is_theirs or is_seen) and table(WordShapes, own).loan_ending.search(word) is not None
    if _has_foreign_shape(word, own, other) and not is_loan:
        return Evidence.SURE if is_theirs else Evidence.SHAPED
    if is_seen and is_theirs and len(word) > 2:
        return Evidence.SURE
    if is_theirs:
        return Evidence.SMALL
    if not is_seen or len(word) < 4:
        return Evidence.NONE
    return Evidence.SHAPED if _has_ending(word, other) else Evidence.SEEN


def _is_at_home(word: str, own: str, other: str) -> bool:
    """Whether a word is of language `own`, or of neither."""
    mine, theirs = language(own), language(other)
    if "-" in word and _is_joined_here(word, own, other):
        return True
    if any(letter > "\x7f" and letter not in mine.letters | theirs.letters for letter in word):
        return True  # of neither: é, ü, ß
    return word in INTERNATIONAL or word in EITHER or word in mine.function_words or mine.knows(word)


def _evidence_among_neighbours(word: str, theirs: Language, *, is_seen: bool) -> Evidence:
    """What a word says in a text whose language nothing is known of: it may have many words and letters alike."""
    is_small = word in theirs.function_words
    if theirs.letters.intersection(word) and (is_seen or is_small or theirs.knows(word)):
        return Evidence.SURE
    if is_seen:
        return Evidence.NAME
    return Evidence.SMALL if is_small else Evidence.NONE


def _is_joined_here(word: str, own: str, other: str) -> bool:
    """Whether parts of the word are of language `own`, and none of the other: "use-old-fonts", the key of a setting; or
    three that say something are joined: "use-background-color", but no "state-of-the-art"."""
    parts = [part for part in word.split("-") if len(part) > 2]
    mine, theirs = language(own), language(other)
    if len(parts) >= LEAST_JOINED and theirs.function_words.isdisjoint(word.split("-")):
        return True
    return any(map(mine.knows, parts)) and not any(map(theirs.knows, parts))


def _has_foreign_shape(word: str, own: str, other: str) -> bool:
    """Whether hardly a word of language `own` looks so, or hardly one that is not of language `other`."""
    if not all_give(WordShapes, own, other):
        return False
    if len(word) > 2 and table(WordShapes, own).foreign.search(word):
        return True
    return len(word) > 4 and table(WordShapes, other).typical.search(word) is not None


def _has_ending(word: str, other: str) -> bool:
    return table(WordShapes, other).ending.search(word) is not None
