"""Days of the week in short."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.text.facts import Date
from transflow.text.facts.grammar import Facts, fact

NAME = re.compile(r"[^\W\d_]+")


def days_in(match: re.Match[str], numbers: Mapping[str, int]) -> Facts:
    """The days of what was matched; `numbers` gives those of their names, Monday is 0."""
    text, names = match.string, NAME.finditer(match.string, *match.span())
    days = [(numbers.get(each[0], numbers.get(each[0].lower())), each) for each in names]
    return tuple(
        fact(text, Date(weekday=day), each.start(), each.end()) for day, each in days if day is not None
    )
