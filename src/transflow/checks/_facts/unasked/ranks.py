"""Ranks that one side has lost: "the second largest" is not "the largest"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.ranks import Ranks
from transflow.model import Passage
from transflow.text.facts import Number, Ordinal

LEAST, MOST = 2, 9  # of the ranks that are read


def lost_ranks(
    passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> Iterator[Located]:
    """The only rank in words of either side, where the other says that it is the largest, and has no number that may be
    the rank."""
    for own, other in ((0, 1), (1, 0)):
        if sides[own]:
            ours, theirs = table(Ranks, tags[own]), table(Ranks, tags[other])
            text = passages[own].text
            found = [each for each in sides[own] if _is_rank(each) and ours.behind.match(text, each.fact.end)]
            there = passages[other].text
            if len(found) != 1 or any(_may_be(each, found[0]) for each in sides[other]):
                continue
            if theirs.superlative.search(there) and not theirs.next.search(there):
                yield found[0]


def _is_rank(each: Located) -> bool:
    return isinstance(each.value, Ordinal) and not each.fact.is_demanded and LEAST <= each.value.rank <= MOST


def _may_be(each: Located, rank: Located) -> bool:
    """Whether it may say the rank: an ordinal, or as many."""
    assert isinstance(rank.value, Ordinal)  # as a rank is
    return isinstance(each.value, Ordinal) or each.value == Number(Decimal(rank.value.rank))
