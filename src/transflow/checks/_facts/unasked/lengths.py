"""Lengths of time that have lost their hours: "20 minutes" for „stundu un 20 minūtes”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Located, in_one_length
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.text.facts import Duration
from transflow.text.facts.equality import answers


def lost_lengths(bead: Compared) -> Iterator[Located]:
    """The hours of a length that either side gives with minutes, where the other has these alone."""
    for own, other in (bead.versions, bead.versions[::-1]):
        there = {each.value for each in other.facts if isinstance(each.value, Duration)}
        for greater, smaller in pairwise(own.facts) if there else ():
            whole = in_one_length(greater, smaller) if smaller.value in there and _is_hours(greater) else None
            if whole is None or any(answers(each, one.value) for each in there for one in (greater, whole)):
                continue
            between = own.text[greater.fact.end : smaller.fact.start].strip()
            if between in table(Conjunctions, own.tag).adding:
                yield greater


def _is_hours(each: Located) -> bool:
    return isinstance(each.value, Duration) and each.value.unit == "hour"
