"""Clauses as a denial reaches over them: a conjunction begins another one, too."""

from __future__ import annotations

from bisect import bisect

from transflow.checks._linked import Read
from transflow.languages import table
from transflow.languages.tables.negation import Negation


def clauses_with_conjunctions(side: Read) -> list[int]:
    """The number of its clause for each word, of such as conjunctions begin, too."""
    begins = beginnings(side)
    return [bisect(begins, each.start) for each in side.tokens]


def beginnings(side: Read) -> list[int]:
    """The offsets at which such clauses begin, but for the first one."""
    return [each.start() for each in table(Negation, side.tag).clause.finditer(side.text)]
