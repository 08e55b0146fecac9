"""Whether the words of two names may be one another's transcription."""

from __future__ import annotations

import re

from transflow.languages.lv.consonants import strange_consonants
from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import Name
from transflow.terms.names.given import given_likeness

ALIKE = 0.7
HYPHEN = re.compile("[-‑–]")
INITIAL_KIN = tuple(map(frozenset, "kcqh vwu szcčšjx jgdyžei fp gh aeoiu iy".split()))


def begin_alike(one: str, other: str) -> bool:
    """Whether the first letters of two words may stand for one sound."""
    a, b = one[0].casefold(), other[0].casefold()
    return bare(a) == bare(b) or any(a in kin and b in kin for kin in INITIAL_KIN)


def may_be_near(latvian: Name, other: Name) -> bool:
    """Whether the given names or the surnames begin alike, as is soon seen."""
    return begin_alike(latvian.surname, other.surname) or begin_alike(latvian.given, other.given)


def parallel(latvian: Name, other: Name) -> list[tuple[str, str]]:
    """The words with capitals of two names of as many words, side by side; of double ones the halves."""
    pairs = zip(latvian.words, other.words, strict=True)
    capitals = [pair for pair in pairs if pair[0][0].isupper() and pair[1][0].isupper()]
    return [half for pair in capitals for half in _halves(*pair)]


def _halves(latvian: str, other: str) -> list[tuple[str, str]]:
    ours, theirs = HYPHEN.split(latvian), HYPHEN.split(other)
    return [*zip(ours, theirs, strict=True)] if len(ours) == len(theirs) else [(latvian, other)]


def sounds_as(latvian: str, other: str) -> bool:
    """Whether the one word may be the other's transcription."""
    likeness = given_likeness(latvian, other)
    return likeness == 1 or (likeness >= ALIKE and not strange_consonants(latvian, other))


def sounds_whole(latvian: Name, other: Name) -> bool:
    """Whether every word of a name of as many words sounds as that in its place."""
    is_as_long = len(latvian.words) == len(other.words)
    return is_as_long and all(sounds_as(*pair) for pair in parallel(latvian, other))
