"""The stretches of whole clauses of a sentence, each with what the sentence says beside it."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Mention

LEAST, LEAST_REST = 15, 20  # characters of a clause, and of the rest
MOST_CLAUSES = 24  # of a sentence
MARKS = r"[,:](?!\d)\s*|[;()]\s*|[–—](?!\s\d)\s*|(?<=[^\W\d])[.?!]\s+|\s-\s"


class Parts(NamedTuple):
    """A stretch of clauses, what the sentence says beside it, and where the stretch begins and ends."""

    clause: str
    rest: str
    start: int
    end: int


def parts_of(text: str, tag: str, terms: Sequence[Mention]) -> Iterator[Parts]:
    """Each stretch of whole clauses, but not all of them; the first may lack its beginning. A term alone is none:
    "they" may stand for „iekšlietu ministrs un priekšnieks”."""
    words, names = table(Conjunctions, tag), places_of(text, terms)
    begins, ends = (
        [each.end() for each in pattern(MARKS).finditer(text) if not _is_inside(each.end(), names)]
        for pattern in (words.opening, words.beginning)
    )
    surfaces = {each.surface for each in terms}
    begins, ends = [0, *begins], [*ends, len(text)]
    if len(begins) > MOST_CLAUSES:
        return
    for start in begins:
        for end in ends[bisect(ends, start) :]:
            clause, rest = text[start:end], f"{text[:start]} {text[end:]}"
            if len(clause) >= LEAST and len(rest) >= LEAST_REST and clause.strip(" ,;:–—") not in surfaces:
                unopened = ")" in clause and "(" not in clause
                yield Parts((clause.rstrip(" .)") if unopened else clause).strip(), rest, start, end)


def places_of(text: str, terms: Iterable[Mention]) -> list[tuple[int, int]]:
    """Where the terms stand that have several words."""
    surfaces = {each.surface for each in terms if " " in each.surface}
    return [found.span() for each in surfaces for found in re.finditer(re.escape(each), text)]


def _is_inside(place: int, names: list[tuple[int, int]]) -> bool:
    return any(start < place < end for start, end in names)
