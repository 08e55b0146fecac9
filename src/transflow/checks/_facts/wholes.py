"""Percentages of a whole held against those by which it is exceeded or missed: 101 % of the plan is 1 % above it."""

from __future__ import annotations

from transflow.checks._facts.reading import Located
from transflow.languages import table
from transflow.languages.tables.limits import Limits
from transflow.model import Passage
from transflow.text.facts import Percent

WHOLE = 100
SIGNS = {"up": 1, "down": -1}


def say_the_same_of_a_whole(
    one: Located, other: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    """Whether one says how much of the whole there is, and the other by how much it is more or less."""
    return _is_its_rest(one, other, passages, tags) or _is_its_rest(other, one, passages, tags)


def _is_its_rest(
    share: Located, rest: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    if not isinstance(share.value, Percent) or not isinstance(rest.value, Percent):
        return False
    at = rest.spot.side == "target"
    text, fact = passages[at].text, rest.fact
    sign = SIGNS.get(table(Limits, tags[at]).of_change(text, fact.start, fact.end).way)
    return sign is not None and share.value.amount == WHOLE + sign * rest.value.amount
