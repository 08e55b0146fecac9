"""Ranges of which two have taken an end from each other: "2–12 and 7–17" for „2–7 un 12–17”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.ranges import joints_of_ranges
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.text.facts import Value
from transflow.text.facts.equality import amount

LEAST = 4  # ends of two ranges
TWO = 2
End = Decimal | Value


class Range(NamedTuple):
    """Both ends, and what stands at each."""

    ends: frozenset[End]
    at: dict[End, Located]


def exchanged_ends(bead: Compared) -> tuple[Pair, Pair] | None:
    """The two ends that have changed places, where either side has as many ranges and all but two of them are the
    same."""
    if min(map(len, bead.sides)) < LEAST:
        return None
    in_source, in_target = (
        [*_ranges(side, passage.text)] for side, passage in zip(bead.sides, bead.passages, strict=True)
    )
    here, there = (Counter(each.ends for each in side) for side in (in_source, in_target))
    lost, new = [*(here - there).elements()], [*(there - here).elements()]
    if (
        len(in_source) != len(in_target)
        or len(lost) != TWO
        or len(new) != TWO
        or not _have_the_same(lost, new)
    ):
        return None
    gone, come = _moved(lost[0], new)
    return (_at(in_source, lost, gone), _at(in_target, new, gone)), (
        _at(in_source, lost, come),
        _at(in_target, new, come),
    )


def _ranges(facts: Facts, text: str) -> Iterator[Range]:
    for one, other in pairwise(facts):
        ends = {_end(one): one, _end(other): other}
        if len(ends) == TWO and _between().fullmatch(text, one.fact.end, other.fact.start):
            yield Range(frozenset(ends), ends)


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    return re.compile(rf"\.?\s?(?:{joints_of_ranges()}|…)\s?[+−]?")


def _end(each: Located) -> End:
    """How much it is, or the value where nothing is counted."""
    counted = amount(each.value)
    return each.value if counted is None else counted


def _have_the_same(lost: list[frozenset[End]], new: list[frozenset[End]]) -> bool:
    """Whether four different ends are shared out between the two ranges, in one way and in the other."""
    ends = lost[0] | lost[1]
    return len(ends) == LEAST and ends == new[0] | new[1]


def _moved(ours: frozenset[End], new: list[frozenset[End]]) -> tuple[End, End]:
    """The end of the range that it has no more, and the one that it has instead."""
    theirs = new[0]
    (gone,), (come,) = ours - theirs, theirs - ours
    return gone, come


def _at(ranges: list[Range], wanted: list[frozenset[End]], end: End) -> Located:
    return next(each.at[end] for each in ranges if each.ends in wanted and end in each.ends)
