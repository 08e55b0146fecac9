"""Persons who are a Mr in one text and a Ms in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from transflow.languages import language
from transflow.languages.en import beside_names as english
from transflow.languages.lv import beside_names as latvian
from transflow.text.tokens import Token

ADDRESSED: Mapping[str, re.Pattern[str]] = {"lv": latvian.ADDRESSED, "en": english.ADDRESSED}
ALIKE = 2  # consonants: Farāžs is Farage
SIGN: Mapping[str, re.Pattern[str]] = {"lv": re.compile("kun[dg]"), "en": re.compile("M(?:rs?|s|iss)\\b")}


class Addressed(NamedTuple):
    """A title, the sex that it tells, and how the words of the name begin to sound."""

    token: Token
    sex: str
    names: frozenset[str]


def exchanged_titles(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """The titles of persons of one name in both texts, of whom one makes a man and the other a woman."""
    if not all(SIGN[tag].search(text) for text, tag in zip(texts, tags, strict=True)):
        return
    ours, theirs = ([*_addressed(text, tag)] for text, tag in zip(texts, tags, strict=True))
    for one in ours:
        same = [other for other in theirs if one.names & other.names]
        if same and all(other.sex != one.sex for other in same):
            yield one.token, same[0].token


def _addressed(text: str, tag: str) -> Iterator[Addressed]:
    skeleton = language(tag).skeleton
    for match in ADDRESSED[tag].finditer(text):
        sex = "man" if match["man"] else "woman"
        token = Token(match[sex], *match.span(sex))
        yield Addressed(token, sex, frozenset(skeleton(word)[:ALIKE] for word in match["name"].split()))
