"""How often something happens, which the versions may say in two ways: "four buses an hour" are „ik pēc 15 minūtēm”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from transflow.frozen import replace
from transflow.languages import language, table
from transflow.languages.tables.frequencies import UNITS, Frequencies
from transflow.text.facts import Duration, Fact, Number
from transflow.text.facts.amounts import ONE
from transflow.text.facts.equality import answers

LONGEST = 12  # characters of what stands before a length of time
FARTHEST = 40  # characters from a unit to the number that it is ahead of


class Frequency(NamedTuple):
    """So many times within a length of time, and the fact that says the number or, of a single time, the length; none
    where a word does, "monthly"."""

    times: Number
    within: Duration
    fact: Fact | None


def said_otherwise(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Frequency, Frequency] | None:
    """What either text says of how often, where the one counts times and the other says from one time to the next."""
    facts = [language(tag).facts(text) for text, tag in zip(texts, tags, strict=True)]
    for at in (0, 1):
        there = {each.value for each in facts[1 - at]}
        counted = [each for each in _counted(texts[at], facts[at], tags[at]) if each.times not in there]
        others = [*_spaced(texts[1 - at], facts[1 - at], tags[1 - at])] if counted else []
        for one, other in product(counted, others):
            if _are_as_often(one, other):
                return (other, one) if at else (one, other)
    return None


def _are_as_often(one: Frequency, other: Frequency) -> bool:
    """Whether some times the length of the one is what the other is within: four times three months is a year."""
    lengths = (
        replace(mine.within, amount=mine.within.amount * its.times.amount)
        for mine, its in ((one, other), (other, one))
    )
    return answers(*lengths)


def _counted(text: str, facts: Iterable[Fact], tag: str) -> Iterator[Frequency]:
    """The numbers of times within a unit: "four times a year"."""
    known = table(Frequencies, tag)
    for each in facts:
        if isinstance(each.value, Number) and each.value.amount:
            start = each.start
            found = known.within.match(text, each.end) or known.ahead.search(
                text, max(0, start - FARTHEST), start
            )
            if found:
                yield Frequency(each.value, UNITS[str(found.lastgroup)], each)


def _spaced(text: str, facts: Iterable[Fact], tag: str) -> Iterator[Frequency]:
    """The lengths from one time to the next: "every three months", "quarterly"."""
    known = table(Frequencies, tag)
    for each in facts:
        start = each.start
        if isinstance(each.value, Duration) and known.every.search(text, max(0, start - LONGEST), start):
            yield Frequency(ONE, each.value, each)
    for found in known.once.finditer(text):
        yield Frequency(ONE, UNITS[str(found.lastgroup)], None)
