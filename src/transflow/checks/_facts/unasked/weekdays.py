"""Days of the week that a list of them has lost: "on Monday and Wednesday" for „pirmdien, trešdien un sestdien”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Passage
from transflow.text.facts import Date
from transflow.text.facts.grammar import is_weekday

LEAST = 2  # days of a list
FARTHEST = 12  # characters between two of its days: ", and on the "


def lost_weekdays(
    passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> Iterator[Located]:
    """The only day that either side names beside all those of the other, where both are lists and no "to" joins any."""
    listed = [_listed(*each) for each in zip(sides, passages, tags, strict=True)]
    for own, other in ((0, 1), (1, 0)):
        here, there = ({each.value for each in side} for side in (listed[own], listed[other]))
        if len(there) >= LEAST and here > there and len(here) == len(there) + 1:
            yield next(each for each in listed[own] if each.value not in there)


def _listed(facts: Facts, passage: Passage, tag: str) -> list[Located]:
    """The weekdays of a text, where they are the days of one list."""
    days = [each for each in facts if isinstance(each.value, Date) and is_weekday(each.value)]
    joint = table(Conjunctions, tag).coordinating(",")
    between = (passage.text[one.fact.end : other.fact.start] for one, other in pairwise(days))
    return days if all(len(each) <= FARTHEST and joint.search(each) for each in between) else []
