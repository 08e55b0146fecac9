"""Surnames alone in an English text, spelled otherwise than in the full name: "Mr Zotow" of Jurijs Zotovs."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from transflow.languages import language
from transflow.languages.lv.transcription import bare
from transflow.terms.names import Name, nominatives
from transflow.terms.names_nominative import surname_nominatives
from transflow.terms.names_paired import NameBead
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, capitalised

BEGINNING = 3  # letters that a surname keeps in all cases
SHORTEST = 5
NEAR = 0.8


class Alone(NamedTuple):
    """A surname alone, and the full name elsewhere in the text."""

    bead: NameBead
    token: Token
    full_in: NameBead
    full: Name


class _Person(NamedTuple):
    bead: NameBead
    name: Name
    latvian: frozenset[str]


def respelt_surnames(beads: tuple[NameBead, ...]) -> Iterator[Alone]:
    """The surnames alone of English targets that are almost that of a person whom the text names in full."""
    persons = [*_persons(beads)]
    beginnings = {_beginning(each) for person in persons for each in person.latvian}
    names = {word.casefold() for bead in beads for name in _whole(bead.targets) for word in name.words}
    for bead in beads if persons else ():
        ours = [
            each for each in _alone(bead.source.text, bead.sources) if _beginning(each.text) in beginnings
        ]
        meant = {form for each in ours for form in nominatives(each.text)}
        for person in persons if meant else ():
            if meant & person.latvian and person.name.surname not in bead.target.text:
                yield from _almost(bead, person, names)


def _persons(beads: tuple[NameBead, ...]) -> Iterator[_Person]:
    """Those whom either text names in full, with the nominatives of the Latvian surname."""
    for bead in beads:
        for source, target in bead.pairs:
            is_plain = not source.has_initials and not target.has_initials and "-" not in target.surname
            if is_plain and len(target.surname) >= SHORTEST:
                latvian = surname_nominatives(source) or nominatives(source.surname)
                yield _Person(bead, target, latvian)


def _beginning(word: str) -> str:
    return bare(word[:BEGINNING])


def _alone(text: str, names: tuple[Name, ...]) -> Iterator[Token]:
    """The capitalised words outside full names; those behind initials are."""
    whole = _whole(names)
    for token in capitalised(text):
        if not any(each.start <= token.start < each.end for each in whole):
            yield token


def _whole(names: tuple[Name, ...]) -> list[Name]:
    return [each for each in names if not each.has_initials]


def _almost(bead: NameBead, person: _Person, names: set[str]) -> Iterator[Alone]:
    surname = person.name.surname
    for token in _alone(bead.target.text, bead.targets):
        word = token.text.partition("’")[0].partition("'")[0]
        form = matching_form(word)
        if len(word) < SHORTEST - 1 or form in names or not _is_near(word, surname):
            continue
        is_right = form in person.latvian and bare(word) == bare(
            surname
        )  # the full name has lost its diacritics
        if not is_right and not language("en").knows(form):
            yield Alone(bead, Token(word, token.start, token.start + len(word)), person.bead, person.name)
            return


def _is_near(word: str, surname: str) -> bool:
    one, other = bare(word), bare(surname)
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= NEAR
