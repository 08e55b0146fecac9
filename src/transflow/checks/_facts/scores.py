"""Scores that look like times of day: „21:18, 19:21” and "21–18, 19–21"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located, cut
from transflow.text.facts import Number, TimeOfDay, Value

SCORE = re.compile(r"(\d{1,2}):(\d{2})")


def with_scores_parted(own: Facts, others: Facts) -> Facts:
    """The facts; what looks like a time is two numbers where the other side has these side by side and no such time."""
    if not any(isinstance(each.value, TimeOfDay) for each in own):
        return own
    there = {each.value for each in others}
    pairs: set[tuple[Value, Value]] = {
        (one.value, other.value)
        for one, other in pairwise(others)
        if isinstance(one.value, Number) and other.fact.start - one.fact.end == 1
    }
    return tuple(part for each in own for part in _parted(each, there, pairs)) if pairs else own


def _parted(each: Located, there: set[Value], pairs: set[tuple[Value, Value]]) -> Facts:
    shown = SCORE.fullmatch(each.fact.surface) if each.value not in there else None
    if shown is None:
        return (each,)
    goals = Number(Decimal(shown[1])), Number(Decimal(shown[2]))
    if goals not in pairs:
        return (each,)
    return tuple(cut(each, value, *shown.span(at)) for at, value in enumerate(goals, 1))
