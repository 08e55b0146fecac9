"""Persons who are a Mr in one text and a Ms in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.languages import language, table
from transflow.languages.tables.honorifics import Honorifics
from transflow.text.tokens import Token

ALIKE = 2  # consonants: Farāžs is Farage


class Addressed(NamedTuple):
    """A title, the sex that it tells, and how the words of the name begin to sound."""

    token: Token
    sex: str
    names: frozenset[str]


def exchanged_titles(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """The titles of persons of one name in both texts, of whom one makes a man and the other a woman."""
    if not all(table(Honorifics, tag).sign.search(text) for text, tag in zip(texts, tags, strict=True)):
        return
    ours, theirs = ([*_addressed(text, tag)] for text, tag in zip(texts, tags, strict=True))
    for one in ours:
        same = [other for other in theirs if one.names & other.names]
        if same and all(other.sex != one.sex for other in same):
            yield one.token, same[0].token


def _addressed(text: str, tag: str) -> Iterator[Addressed]:
    skeleton = language(tag).skeleton
    for match in table(Honorifics, tag).addressed.finditer(text):
        sex = "man" if match["man"] else "woman"
        token = Token(match[sex], *match.span(sex))
        yield Addressed(token, sex, frozenset(skeleton(word)[:ALIKE] for word in match["name"].split()))
