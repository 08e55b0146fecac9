"""Days of the week that a list of them has lost: "on Monday and Wednesday" for „pirmdien, trešdien un sestdien”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Version
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.text.facts import Date
from transflow.text.facts.grammar import is_weekday

LEAST = 2  # days of a list
FARTHEST = 12  # characters between two of its days: ", and on the "


def lost_weekdays(bead: Compared) -> Iterator[Located]:
    """The only day that either side names beside all those of the other, where both are lists and no "to" joins any."""
    listed = [_listed(each) for each in bead.versions]
    for own, other in ((0, 1), (1, 0)):
        here, there = ({each.value for each in side} for side in (listed[own], listed[other]))
        if len(there) >= LEAST and here > there and len(here) == len(there) + 1:
            yield next(each for each in listed[own] if each.value not in there)


def _listed(version: Version) -> list[Located]:
    """The weekdays of a text, where they are the days of one list."""
    days = [each for each in version.facts if isinstance(each.value, Date) and is_weekday(each.value)]
    joint = table(Conjunctions, version.tag).coordinating(",")
    between = (version.text[one.fact.end : other.fact.start] for one, other in pairwise(days))
    return days if all(len(each) <= FARTHEST and joint.search(each) for each in between) else []
