"""Times that one version says by another clock, too: "15:30 (14:30 CET)"."""

from __future__ import annotations

from transflow.checks._facts.partners import ON_THE_CLOCK
from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Fact, TimeOfDay
from transflow.text.facts.equality import answers

LONGEST_ZONE = 30  # characters
FAR = 60  # characters between the two times


def is_meant_by_another_clock(lone: Lone) -> bool:
    """Whether it is a time with its zone beside it, whole hours from another time near it that both versions say."""
    minutes = _minutes(lone.located)
    if minutes is None or not _has_zone(lone.fact, lone.own.text, lone.own.tag):
        return False
    near = [each for each in lone.own.facts if abs(each.fact.start - lone.fact.start) <= FAR]
    return any(
        each is not lone.located
        and _minutes(each) == minutes
        and any(answers(each.value, there.value) for there in lone.other.facts)
        for each in near
    )


def _minutes(each: Located) -> int | None:
    """The minutes past the hour; „11.00” may be a time."""
    if isinstance(each.value, TimeOfDay):
        return each.value.minute
    return int(each.fact.surface[-2:]) if ON_THE_CLOCK.fullmatch(each.fact.surface) else None


def _has_zone(time: Fact, text: str, tag: str) -> bool:
    """Whether a zone stands right before it or after it."""
    zone, start, end = table(FactWords, tag).zone, time.start, time.end
    before = max(0, start - LONGEST_ZONE)
    return any(found.end() == start for found in zone.finditer(text, before, start)) or (
        zone.match(text, end) is not None
    )
