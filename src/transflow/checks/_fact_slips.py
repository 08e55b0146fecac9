"""Values that are never asked for, and yet cannot both be right: "three robberies" for "četras laupīšanas",
"TS-2014" for "TS-2041"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._fact_excuses import Located
from transflow.text.fact_equality import answers
from transflow.text.facts import Number, Percent

FIGURES = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]")
DASHES = str.maketrans("‑–—", "---")
LEAST = 2  # "one" is an article as often as a number


def slips(source: tuple[Located, ...], target: tuple[Located, ...]) -> Iterator[tuple[Located, Located]]:
    """The pairs of a bead that contradict one another though neither is demanded: the only number in words
    without an answer on either side, and codes that differ in their figures."""
    ours, theirs = _lone_words(source, target), _lone_words(target, source)
    if len(ours) == len(theirs) == 1 and type(ours[0].value) is type(theirs[0].value):
        yield ours[0], theirs[0]
    yield from _codes_that_differ(source, target)


def _lone_words(facts: tuple[Located, ...], others: tuple[Located, ...]) -> list[Located]:
    found = [each for each in facts if not each.fact.is_demanded and _is_number_in_words(each)]
    return [each for each in found if not any(answers(each.value, other.value) for other in others)]


def _is_number_in_words(each: Located) -> bool:
    if FIGURES.search(each.fact.surface):
        return False
    value = each.value
    return isinstance(value, Percent) or (isinstance(value, Number) and value.amount >= LEAST)


def _codes_that_differ(
    source: tuple[Located, ...], target: tuple[Located, ...]
) -> Iterator[tuple[Located, Located]]:
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


def _codes(facts: tuple[Located, ...]) -> dict[str, Located]:
    """Letters with figures, by their plain form."""
    return {
        each.fact.surface.translate(DASHES).casefold(): each
        for each in facts
        if not each.fact.is_demanded
        and isinstance(each.value, Number)
        and FIGURES.search(each.fact.surface)
        and LETTER.search(each.fact.surface)
    }
