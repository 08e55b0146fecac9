"""A limit that one text denies and the other turns round: "for ages 14 and over" says „nav ieteicama tiem, kas jaunāki
par 14 gadiem”."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.languages import language, table
from transflow.languages.tables.limits import Limit, Limits
from transflow.text.facts import Fact


def is_limit_turned(texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether a value of both texts is a lower limit in one, denied or not, and an upper one in the other."""
    here, there = (dict(_limits(text, tag)) for text, tag in zip(texts, tags, strict=True))
    return any(here[value].isdisjoint(there[value]) for value in here.keys() & there.keys())


def _limits(text: str, tag: str) -> Iterator[tuple[object, frozenset[Limit]]]:
    """Each value that has a limit, with what it is said or denied to be."""
    limits = table(Limits, tag)
    for fact in language(tag).facts(text):
        said = limits.of_number(text, fact.start, fact.end) or limits.denied_of_number(text, fact.start)
        if said:
            yield _number(fact), said


def _number(fact: Fact) -> object:
    return getattr(fact.value, "amount", fact.value)
