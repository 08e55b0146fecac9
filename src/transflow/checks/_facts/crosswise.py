"""Figures that stand at each other's words on the other side."""

from __future__ import annotations

from transflow.checks._facts.anchors import Anchors
from transflow.checks._facts.reading import Pair
from transflow.text.facts import Number


def are_crossed(ours: list[Anchors], theirs: list[Anchors], pair: tuple[int, int], *, may_mean: bool) -> bool:
    """Whether each of the two has the other's words on the other side, and not its own; where they kept their order,
    nor any that `may_mean` its own."""
    if not _has_not_its_own(ours, theirs, *pair) or not all(_crosswise(ours, theirs, *pair)):
        return False
    return not (may_mean and any(ours[each].may_answer(theirs[each]) for each in pair))


def is_one_crossed(
    ours: list[Anchors], theirs: list[Anchors], pair: tuple[int, int], shared: list[Pair]
) -> bool:
    """Whether of two that stand in another order one has the other's words, beside one without any. Who is counted is
    said behind the first of two numbers and left out behind the second: „19 cilvēki cietuši, viens gājis bojā” and "one
    person was killed and 19 were hurt"."""
    if not _has_not_its_own(ours, theirs, *pair):
        return False
    first, second = sorted(pair, key=lambda each: shared[each][0].fact.start)  # as in the source
    of_first, of_second = _crosswise(ours, theirs, first, second)
    is_said = of_second or (of_first and not isinstance(shared[first][0].value, Number))
    sides = (ours[first], theirs[second], ours[second], theirs[first])
    return is_said and not all(each.says_anything for each in sides)


def _has_not_its_own(ours: list[Anchors], theirs: list[Anchors], one: int, other: int) -> bool:
    return not (ours[one].answer(theirs[one]) or ours[other].answer(theirs[other]))


def _crosswise(ours: list[Anchors], theirs: list[Anchors], one: int, other: int) -> tuple[bool, bool]:
    return ours[one].answer(theirs[other]), ours[other].answer(theirs[one])
