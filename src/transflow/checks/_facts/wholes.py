"""Percentages of a whole held against those by which it is exceeded or missed: 101 % of the plan is 1 % above it;
and against the rest of the whole: two fifths that do not are three fifths that do."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from transflow.checks._facts.reading import Located
from transflow.languages import table
from transflow.languages.tables.limits import Limits
from transflow.languages.tables.negation import Negation
from transflow.model import Passage
from transflow.text.facts import Percent

WHOLE = 100
SIGNS = {"up": 1, "down": -1}


def say_the_same_of_a_whole(
    one: Located, other: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    """Whether one says how much of the whole there is, and the other by how much it is more or less."""
    parts = _part(one, passages), _part(other, passages)
    if parts[0] and parts[1] and are_the_whole(parts[0], parts[1], tags):
        return True
    return _is_its_rest(one, other, passages, tags) or _is_its_rest(other, one, passages, tags)


class Part(NamedTuple):
    """So much of a hundred, as a text says it."""

    amount: Decimal
    text: str
    start: int
    end: int


def are_the_whole(ours: Part, theirs: Part, tags: tuple[str, str]) -> bool:
    """Whether two shares make up the whole, and either one version alone may deny or one says "less than" and the other
    "more than": less than a third that has is more than two thirds that lack."""
    if ours.amount + theirs.amount != WHOLE:
        return False
    both = (ours, tags[0]), (theirs, tags[1])
    here, there = (table(Negation, tag).may_deny(each.text) for each, tag in both)
    if here != there:
        return True
    limits = [table(Limits, tag).of_number(each.text, each.start, each.end) for each, tag in both]
    return all(limits) and limits[0].isdisjoint(limits[1])


def _part(located: Located, passages: tuple[Passage, Passage]) -> Part | None:
    if not isinstance(located.value, Percent):
        return None
    text = passages[located.spot.side == "target"].text
    return Part(located.value.amount, text, located.fact.start, located.fact.end)


def _is_its_rest(
    share: Located, rest: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    if not isinstance(share.value, Percent) or not isinstance(rest.value, Percent):
        return False
    at = rest.spot.side == "target"
    text, fact = passages[at].text, rest.fact
    sign = SIGNS.get(table(Limits, tags[at]).of_change(text, fact.start, fact.end).way)
    return sign is not None and share.value.amount == WHOLE + sign * rest.value.amount
