"""Codes and scores that differ in their figures: "TS-2014" for "TS-2041", "2:2" for "1:2"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.text.facts import Number, Value

FIGURES = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]|×")
SIGNS = str.maketrans("‑–—×", "---x")
HIGHEST_SCORE = 200


def codes_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """Codes of one shape, of which either side has one that the other lacks."""
    ours, theirs = _codes(source), _codes(target)
    if not ours or not theirs or ours.keys() == theirs.keys():
        return
    for code, first in ours.items():
        if code in theirs:
            continue
        shape = FIGURES.sub("0", code)
        rivals = [each for each in theirs if each not in ours and FIGURES.sub("0", each) == shape]
        alike = [each for each in ours if each not in theirs and FIGURES.sub("0", each) == shape]
        if len(rivals) == len(alike) == 1:
            yield first, theirs[rivals[0]]


def _codes(facts: Facts) -> dict[str, Located]:
    """Letters with figures, by their plain form."""
    return {
        each.fact.surface.translate(SIGNS).casefold(): each
        for each in facts
        if not each.fact.is_demanded
        and isinstance(each.value, Number)
        and FIGURES.search(each.fact.surface)
        and LETTER.search(each.fact.surface)
    }


def scores_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """ "2:2" for "1:2", where both figures are said on either side."""
    ours, theirs = _scores(source), _scores(target)
    lost, new = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    if len(lost) == len(new) == 1:
        yield ours[lost.pop()], theirs[new.pop()]


def _scores(facts: Facts) -> dict[frozenset[Value], Located]:
    """The first of two small figures with a sign between them, by what both say."""
    return {
        frozenset((one.value, other.value)): one
        for one, other in pairwise(facts)
        if other.fact.start - one.fact.end == 1 and _is_goals(one) and _is_goals(other)
    }


def _is_goals(each: Located) -> bool:
    return isinstance(each.value, Number) and each.fact.is_demanded and each.value.amount <= HIGHEST_SCORE
