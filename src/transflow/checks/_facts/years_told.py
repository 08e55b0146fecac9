"""The year of which a text goes on to speak, and which one version alone may name again: "the report for 2024" below
"In 2024"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.checks._facts.pairing import Pair
from transflow.checks._facts.reading import Facts, Located
from transflow.text.facts import Date, Number

YEARS = range(1900, 2100)


def years_above(passages: Iterable[Facts]) -> Iterator[int | None]:
    """For each passage of a document the year that it named last above."""
    last: int | None = None
    for facts in passages:
        yield last
        for each in facts:
            last = _year(each) or last


def without_years_told(pairs: Iterable[Pair], *above: int | None) -> Iterator[Pair]:
    """The pairs but for years in one version alone that the other named last above; `above`: what the source named
    so, and what the target."""
    for pair in pairs:
        lone = [(each, above[not side]) for side, each in enumerate(pair) if each]
        if len(lone) > 1 or not _is_told(*lone[0]):
            yield pair


def _is_told(lone: Located, above: int | None) -> bool:
    """Whether a fact is a year and no more, the one that was named last above."""
    is_day = isinstance(lone.value, Date) and lone.value.month is not None
    return above is not None and not is_day and _year(lone) == above


def _year(each: Located) -> int | None:
    """The year of a date, or of a figure that looks like one: "Q1 2024"."""
    if isinstance(each.value, Date):
        return each.value.year
    is_plain = isinstance(each.value, Number) and each.value.amount in YEARS and each.fact.surface.isdecimal()
    return int(each.fact.surface) if is_plain else None
