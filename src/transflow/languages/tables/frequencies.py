"""How a language says how often something happens: four times a year, every three months, quarterly."""

from __future__ import annotations

from decimal import Decimal

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.facts import Duration
from transflow.text.patterns import Pattern

UNITS = {
    **{unit: Duration(Decimal(1), unit) for unit in ("minute", "hour", "day", "week", "month", "year")},
    "fortnight": Duration(Decimal(2), "week"),
    "quarter": Duration(Decimal(3), "month"),
    "half": Duration(Decimal(6), "month"),
}
"""The lengths of time that the groups of the patterns are named by."""


class Frequencies(Frozen, kw_only=True):
    """Patterns: `every` ends where a length of time begins that passes from one time to the next, "every ten minutes";
    `within` stands after a number of times or things, up to the end of the unit in which there are so many, " buses an
    hour", and `ahead` before it, from the unit on, „stundā kursē ”; `once` says a unit in which there is one,
    "quarterly". Of the latter three, a group is named by the unit."""

    every: Pattern = NOTHING
    within: Pattern = NOTHING
    ahead: Pattern = NOTHING
    once: Pattern = NOTHING
