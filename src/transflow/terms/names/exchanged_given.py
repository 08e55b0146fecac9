"""Given names alone that stand for another person's: „ar tanti Zentu” and "with his aunt Gundega"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.languages import language
from transflow.languages.lv.given_names import given_name
from transflow.languages.lv.transcription import bare, likeness, originals_of_given
from transflow.terms.names.exchanged import ALIKE, LONGEST, Exchanged
from transflow.terms.names.found import CAPITALISED, nominatives
from transflow.terms.names.matching import given_words_likeness, usual_given
from transflow.terms.names.paired import NameBead
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

SHORTEST = 3
QUOTED = re.compile(r"[“„\"«‘'][^”“\"»’']{0,60}\Z")  # the name of a firm or a sweet: „Laima”
CAPITAL_BEHIND = re.compile(r"[ \u00a0-][A-ZĀ-Ž]")
WORD_BEFORE = re.compile(r"([^\W\d_][\w’'.-]*)[ \u00a0-]\Z")
LONGEST_WORD = 30


def exchanged_given(beads: tuple[NameBead, ...]) -> Iterator[Exchanged]:
    """The only given name that stands alone in the Latvian text of a sure bead and has no like in the English, where it
    is the other way round with another one."""
    for bead in beads:
        texts = bead.texts
        if not bead.is_sure or max(map(len, texts)) > LONGEST:
            continue
        sides = (bead.sources, bead.targets) if bead.is_source_latvian else (bead.targets, bead.sources)
        english = [
            each
            for each in _alone(texts[1], [(name.start, name.end) for name in sides[1]], "en")
            if bare(each.text) in usual_given()
        ]
        if not english:
            continue
        latvian = [
            each
            for each in _alone(texts[0], [(name.start, name.end) for name in sides[0]], "lv")
            if _is_given(each.text)
        ]
        words = [[each[0] for each in CAPITALISED.finditer(text)] for text in texts]
        ours = [each for each in latvian if not any(_are_alike(each.text, word) for word in words[1])]
        theirs = [each for each in english if not any(_are_alike(word, each.text) for word in words[0])]
        if len({each.text for each in ours}) == len({each.text for each in theirs}) == 1:
            yield Exchanged(bead, ours[0], theirs[0])


def _alone(text: str, names: list[tuple[int, int]], tag: str) -> Iterator[Token]:
    """The capitalised words that stand in no full name, beside no other one and in no quotation marks, and are no words
    of the language."""
    for match in CAPITALISED.finditer(text):
        token = Token(match[0], *match.span())
        if len(token.text) < SHORTEST or not token.text[1:].islower():
            continue
        if any(start <= token.start < end for start, end in names) or _has_neighbour(text, token, tag):
            continue
        if language(tag).knows(matching_form(token.text)) or QUOTED.search(
            text[max(0, token.start - 60) : token.start]
        ):
            continue
        yield token


def _has_neighbour(text: str, token: Token, tag: str) -> bool:
    """Whether a capitalised word stands beside it, before it one that is no word of the language."""
    if CAPITAL_BEHIND.match(text, token.end):
        return True
    before = WORD_BEFORE.search(text, max(0, token.start - LONGEST_WORD), token.start)
    return before is not None and before[1][0].isupper() and not language(tag).knows(matching_form(before[1]))


def _is_given(word: str) -> bool:
    form = matching_form(word)
    return bool(given_name(form)) or not nominatives(form).isdisjoint(originals_of_given())


def _are_alike(latvian: str, english: str) -> bool:
    return given_words_likeness(latvian, english) >= ALIKE or likeness(latvian, english) >= ALIKE
