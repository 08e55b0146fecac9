"""Ranks that one side has lost: "the second largest" is not "the largest"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Located
from transflow.languages import table
from transflow.languages.tables.ranks import Ranks
from transflow.text.facts import Number, Ordinal

LEAST, MOST = 2, 9  # of the ranks that are read


def lost_ranks(bead: Compared) -> Iterator[Located]:
    """The only rank in words of either side, where the other says that it is the largest, and has no number that may be
    the rank."""
    for own, other in (bead.versions, bead.versions[::-1]):
        ranks = [each for each in own.facts if _is_rank(each)]
        behind, words = table(Ranks, own.tag).behind, table(Ranks, other.tag)
        found = [each for each in ranks if behind.match(own.text, each.fact.end)]
        if len(found) != 1 or any(_may_be(each, found[0]) for each in other.facts):
            continue
        if words.superlative.search(other.text) and not words.next.search(other.text):
            yield found[0]


def _is_rank(each: Located) -> bool:
    return isinstance(each.value, Ordinal) and not each.fact.is_demanded and LEAST <= each.value.rank <= MOST


def _may_be(each: Located, rank: Located) -> bool:
    """Whether it may say the rank: an ordinal, or as many."""
    assert isinstance(rank.value, Ordinal)  # as a rank is
    return isinstance(each.value, Ordinal) or each.value == Number(Decimal(rank.value.rank))
