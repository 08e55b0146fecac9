"""Figures that stand at each other's words on the other side."""

from __future__ import annotations

from transflow.checks._facts.reading import Pair
from transflow.checks._figures_exchanged.anchors import Anchors
from transflow.text.facts import Number


def are_crossed(
    source: list[Anchors], target: list[Anchors], pair: tuple[int, int], *, may_mean: bool
) -> bool:
    """Whether the two figures of `pair`, indexes into both lists, have each other's words in the target and not their
    own. With `may_mean`, for figures that kept their order, words that only may mean a figure's own speak against it,
    too."""
    if not _has_not_its_own(source, target, *pair) or not all(_crosswise(source, target, *pair)):
        return False
    return not (may_mean and any(source[each].may_answer(target[each]) for each in pair))


def is_one_crossed(
    source: list[Anchors], target: list[Anchors], pair: tuple[int, int], shared: list[Pair]
) -> bool:
    """Whether one of two figures that changed their order has the other's words in the target, while another of the
    four stands without words, so that `are_crossed` cannot tell. A thing counted is named after the first number and
    left out after the second: „19 cilvēki cietuši, viens gājis bojā” and "one person was killed and 19 were hurt"."""
    if not _has_not_its_own(source, target, *pair):
        return False
    first, second = sorted(pair, key=lambda each: shared[each][0].fact.start)  # as in the source
    of_first, of_second = _crosswise(source, target, first, second)
    is_said = of_second or (of_first and not isinstance(shared[first][0].value, Number))
    sides = (source[first], target[second], source[second], target[first])
    return is_said and not all(each.says_anything for each in sides)


def _has_not_its_own(source: list[Anchors], target: list[Anchors], one: int, other: int) -> bool:
    return not (source[one].answer(target[one]) or source[other].answer(target[other]))


def _crosswise(source: list[Anchors], target: list[Anchors], one: int, other: int) -> tuple[bool, bool]:
    return source[one].answer(target[other]), source[other].answer(target[one])
