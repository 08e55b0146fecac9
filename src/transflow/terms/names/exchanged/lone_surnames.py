"""Surnames that one text says and the other does not, of persons whom nothing else tells of."""

from __future__ import annotations

import re
from typing import NamedTuple

from transflow.languages import language
from transflow.languages.lv.transcription import likeness
from transflow.model import Document, Passage
from transflow.terms.names.found import CAPITALISED, has_title
from transflow.terms.names.in_full import BEGINNING
from transflow.terms.names.registered import terms_but_persons
from transflow.terms.names.words import nominatives
from transflow.terms.places.named import named_in_english, named_in_latvian
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.sentence_heads import begins_a_sentence
from transflow.text.tokens import Token, token_of

SHORTEST = 4
ADDRESSES = ("Mr ", "Mrs ", "Ms ", "Miss ")
ARTICLE = LazyPattern(  # before bodies and buildings, never before a surname
    r"(?<!\w)(?:the|an?) $", re.IGNORECASE
)
LONGEST_ARTICLE = len(" the ")
COMPASS = re.compile(r"^(?:Austrum|Dienvid|Rietum|Ziemeļ)")  # „Rietumvirdžīnija”, West Virginia
ALIKE = 0.6  # as surely two words have to sound as one to be one name


class Said(NamedTuple):
    """A surname in a text, and the persons who may be meant, by their English surnames."""

    token: Token
    meant: frozenset[str]


class Side(NamedTuple):
    """The text of one side of a bead, its capitalised words, and which characters belong to terms."""

    text: str
    words: list[Token]
    in_terms: frozenset[int]


def side_of(passage: Passage, document: Document) -> Side:
    """One side of a bead, whose passage is of the document."""
    words = [token_of(each) for each in CAPITALISED.finditer(passage.text)]
    terms = frozenset(at for span in terms_but_persons(passage, document) for at in range(*span))
    return Side(passage.text, words, terms)


def strangers(side: Side, other: Side, tag: str) -> list[Said]:
    """The words that can only be names of persons: no words of the language, no places, not part of a longer name, and
    like no name of the other text."""
    return [
        Said(each, frozenset({each.text}))
        for at, each in enumerate(side.words)
        if may_be_a_surname(side, each, tag)
        and not ARTICLE.search(side.text, max(0, each.start - LONGEST_ARTICLE), each.start)
        and not _is_of_a_longer_name(side, at, tag)
        and not _is_original(side, at)
        and not any(_are_alike(each.text, theirs.text, tag) for theirs in other.words)
    ]


def said_more(latvian: Side, english: Side) -> list[Said]:
    """The surnames that the Latvian text says more often than the English one can mean them."""
    found = []
    for at, token in enumerate(latvian.words):
        if not may_be_a_surname(latvian, token, "lv") or _is_of_a_longer_name(latvian, at, "lv"):
            continue
        forms = nominatives(token.text)
        same = [each.text for each in latvian.words if not forms.isdisjoint(nominatives(each.text))]
        if len(same) > sum(_are_alike(token.text, each.text, "lv") for each in english.words):
            found.append(Said(token, frozenset(same)))
    return found


def may_be_a_surname(side: Side, token: Token, tag: str) -> bool:
    """Whether it looks like one, and is neither part of a term, „Ārlietu ministrs”, nor a place nor, unless "Mr" stands
    before it, a word of the language."""
    word = token.text
    if len(word) < SHORTEST or not word[1:].islower() or token.start in side.in_terms:
        return False
    if has_title(f"{word} ", len(word) + 1, tag):
        return False  # "Rector Prof. Aigars Liepa"
    is_word = language(tag).knows(matching_form(word)) and not side.text.endswith(ADDRESSES, 0, token.start)
    return not is_word and (named_in_english if tag == "en" else named_in_latvian)(word) is None


def _is_original(side: Side, at: int) -> bool:
    """Whether the word stands in brackets after one that sounds like it: „Krika (Crick)”."""
    before, token = side.words[at - 1], side.words[at]
    is_in_brackets = at > 0 and side.text[before.end : token.start] in (" (", "\u00a0(")
    return is_in_brackets and likeness(before.text, token.text) >= ALIKE


def _is_of_a_longer_name(side: Side, at: int, tag: str) -> bool:
    """Whether a capitalised word stands beside it that is neither a title nor a word at the head of a sentence."""
    text, found, token = side.text, side.words, side.words[at]
    if any(text[token.end : each.start].isspace() for each in found[at + 1 : at + 2]):
        return True
    before = found[at - 1] if at and text[found[at - 1].end : token.start].isspace() else None
    if before is None or has_title(text, token.start, tag):
        return False
    is_first = begins_a_sentence(text, before.start)
    return not (is_first and language(tag).knows(matching_form(before.text)))


def _are_alike(word: str, other: str, tag: str) -> bool:
    latvian, english = (word, other) if tag == "lv" else (other, word)
    latvian = COMPASS.sub("", latvian) or latvian
    if matching_form(word[:BEGINNING]) == matching_form(other[:BEGINNING]):
        return True
    return max(likeness(each, english) for each in nominatives(latvian)) >= ALIKE
