"""The kinds of error that `mutations.py` plants, each with the checks that ought to find it and how heavily.

A kind is a function from a pair of lists of lines, of the source and of the target, and a source of chance to the place
of the error, or to None where the pair offers no place for it. The lists are changed in place."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from transflow.frozen import Frozen
from transflow.model import Level

Lines = list[str]
Place = tuple[int, int]  # the source's line and the target's that the error concerns
Plant = Callable[[Lines, Lines, Random], Place | None]
Change = Callable[[re.Match[str], str, Random], str | None]
NUMBERS = "number-value magnitude percent currency unit duration ordinal legal-ref date-value time-value"
CLAUSE = r",\s[^,.;:!?]{40,}(?=[,.])"  # what stands between two commas, or after one


class Kind(Frozen):
    """A kind of error: what plants it, the ids of the checks that may find it, and the level asked for."""

    name: str
    plant: Plant
    checks: frozenset[str]
    level: Level
    group: str = ""


kinds: dict[str, Kind] = {}


def kind(checks: str, level: Level, group: str = "") -> Callable[[Plant], Plant]:
    """Registers a kind under the name of the decorated function."""

    def register(plant: Plant) -> Plant:
        name = plant.__name__.replace("_", " ")
        kinds[name] = Kind(name, plant, frozenset(checks.split()), level, group)
        return plant

    return register


def substitution(pattern: str, checks: str, level: Level, group: str = "") -> Callable[[Change], Change]:
    """Registers a kind that replaces one match of `pattern` in a line of the target by what the decorated function
    makes of it and the source's line; a match that it makes None of is no place."""
    compiled = re.compile(pattern)

    def register(change: Change) -> Change:
        def plant(lv: Lines, en: Lines, chance: Random) -> Place | None:
            return _substituted(lv, en, chance, compiled, change)

        plant.__name__ = change.__name__
        kind(checks, level, group)(plant)
        return change

    return register


def _substituted(
    lv: Lines, en: Lines, chance: Random, pattern: re.Pattern[str], change: Change
) -> Place | None:
    sites = [
        (at, match, new)
        for at, line in enumerate(en)
        for match in pattern.finditer(line)
        if (new := change(match, lv[at], chance)) is not None and new != match[0]
    ]
    if not sites:
        return None
    at, match, new = chance.choice(sites)
    en[at] = en[at][: match.start()] + new + en[at][match.end() :]
    return at, at
