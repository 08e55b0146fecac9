"""Persons whom both texts name in full, so that their surnames are known where these stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.model import Bitext
from transflow.terms.names.found import Name
from transflow.terms.names.nominative import surname_nominatives
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.names.words import nominatives
from transflow.text.remembered import kept

BEGINNING = 3  # letters that a surname keeps in all cases
SHORTEST = 5


class Person(NamedTuple):
    """One whom both texts name in full, and the nominatives of the Latvian surname."""

    bead: NameBead
    english: Name
    latvian: Name
    surnames: frozenset[str]


@kept
def persons(bitext: Bitext) -> tuple[Person, ...]:
    """Those whom both sides of a bead name in full, once for each time."""
    return tuple(_persons(bitext))


def _persons(bitext: Bitext) -> Iterator[Person]:
    for bead in pair_beads(bitext):
        for pair in bead.pairs:
            latvian, english = bead.latvian_first(*pair)
            is_plain = not latvian.has_initials and not english.has_initials
            if is_plain and len(english.surname) >= SHORTEST and "-" not in english.surname:
                surnames = surname_nominatives(latvian) or nominatives(latvian.surname)
                yield Person(bead, english, latvian, surnames)
