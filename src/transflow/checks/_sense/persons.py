"""Persons whom the target calls Mr, though it names them in full as women, and the other way round."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from transflow.languages import table
from transflow.languages.tables.genders import Genders
from transflow.languages.tables.honorifics import Honorifics
from transflow.model import Bitext
from transflow.text.tokens import Token


class Miscalled(NamedTuple):
    """A title with the name behind it, where it stands, and the full name that tells of the other sex."""

    block: int
    called: Token
    is_man: bool
    full: str


def miscalled(bitext: Bitext) -> Iterator[Miscalled]:
    """The titles of persons, each of whose full names in the target tells of the other sex."""
    words = table(Honorifics, bitext.target.language)
    texts = [block.text for block in bitext.target.blocks]
    if not any(words.sign.search(text) for text in texts):
        return
    named = _named_in_full(texts, bitext)
    for block, text in enumerate(texts):
        for match in words.addressed.finditer(text):
            *_, surname = match["name"].split()
            is_man = match["man"] is not None
            known = named.get(surname)
            if known and all(each.is_man != is_man for each in known):
                called = Token(text[match.start() : match.end()].rstrip(), match.start(), match.end())
                yield Miscalled(block, called, is_man, known[0].full)


class Named(NamedTuple):
    """A full name and the sex that its given name tells."""

    full: str
    is_man: bool


def _named_in_full(texts: list[str], bitext: Bitext) -> dict[str, list[Named]]:
    """The full names of the target by their surnames, where the given name tells."""
    in_full = table(Honorifics, bitext.target.language).in_full
    genders = [table(Genders, tag) for tag in bitext.languages]
    found: dict[str, list[Named]] = defaultdict(list)
    for text in texts:
        for match in in_full.finditer(text):
            given = match["given"].lower()
            is_man, is_woman = (any(given in names for names in each) for each in _names(genders))
            if is_man != is_woman:
                found[match["name"]].append(Named(f"{match['given']} {match['name']}", is_man))
    return found


def _names(genders: list[Genders]) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    return [each.his_names for each in genders], [each.her_names for each in genders]
