"""Values that are never asked for, and yet cannot both be right: "three robberies" for "četras laupīšanas",
"TS-2014" for "TS-2041"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from transflow.checks._fact_excuses import Located
from transflow.text.fact_equality import answers
from transflow.text.facts import Date, Duration, Number, Ordinal, Percent, TimeOfDay, Value

FIGURES = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]")
DASHES = str.maketrans("‑–—", "---")
LEAST = 2  # "one" is an article as often as a number


def slips(source: tuple[Located, ...], target: tuple[Located, ...]) -> Iterator[tuple[Located, Located]]:
    """The pairs of a bead that contradict one another though neither is asked for: the only value in words
    without an answer on either side, and codes that differ in their figures."""
    ours, theirs = _in_words(source), _in_words(target)
    lone, strange = _unanswered(ours, target), _unanswered(theirs, source)
    if len(lone) == len(strange) == 1:
        if type(lone[0].value) is type(strange[0].value):
            yield lone[0], strange[0]
    elif len(lone) + len(strange) == 1 and len(ours) == len(theirs):
        yield from _said_twice(lone, ours, theirs)
        yield from ((one, other) for other, one in _said_twice(strange, theirs, ours))
    yield from _codes_that_differ(source, target)


def _said_twice(
    lone: list[Located], ours: list[Located], theirs: list[Located]
) -> Iterator[tuple[Located, Located]]:
    """ "three robberies and three thefts" for "divas laupīšanas un trīs zādzības"."""
    for each in lone:
        said = [other for other in theirs if type(other.value) is type(each.value)]
        here, there = (Counter(one.value for one in side) for side in (ours, said))
        again = [other for other in said if there[other.value] == here[other.value] + 1]
        if again and len({other.value for other in again}) == 1:
            yield each, again[0]


def _in_words(facts: tuple[Located, ...]) -> list[Located]:
    return [each for each in facts if not FIGURES.search(each.fact.surface) and _is_telling(each.value)]


def _unanswered(facts: list[Located], others: tuple[Located, ...]) -> list[Located]:
    return [each for each in facts if not any(answers(each.value, other.value) for other in others)]


def _is_telling(value: Value) -> bool:
    match value:
        case Number() | Duration():
            return value.amount >= LEAST
        case Date():
            return value.year is not None
        case Percent() | Ordinal() | TimeOfDay():
            return True
        case _:
            return False


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
