"""One of a thing for several of it: "two schools" for „viena skola”. Else "one" is an article as often as a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import language
from transflow.model import Passage
from transflow.text.facts import Number
from transflow.text.normalise import matching_form

ONE = Number(Decimal(1))
MOST = 10
NEXT_WORD = re.compile(r"\s([^\W\d_]+)")


def ones_exchanged(
    passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> Iterator[tuple[Located, Located]]:
    """The only "one" of either side and the only other number in words there is, where both count the same."""
    counts = [[each for each in side if _is_count(each)] for side in sides]
    if [len(each) for each in counts] != [1, 1]:
        return
    (ours,), (theirs,) = counts
    if (ours.value == ONE) == (theirs.value == ONE):
        return
    counted = [
        _counted(each, passage.text, tag)
        for each, passage, tag in zip((ours, theirs), passages, tags, strict=True)
    ]
    if counted[0] & counted[1]:
        yield ours, theirs


def _is_count(each: Located) -> bool:
    return isinstance(each.value, Number) and not each.fact.is_demanded and 0 < each.value.amount <= MOST


def _counted(each: Located, text: str, tag: str) -> frozenset[str]:
    """What the word behind the number is in English."""
    behind = NEXT_WORD.match(text, each.fact.end)
    return language(tag).glosses(matching_form(behind[1])) if behind else frozenset()
