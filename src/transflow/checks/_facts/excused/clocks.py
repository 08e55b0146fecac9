"""Lengths and hours as clocks show them: "2:28:14" for „2 stundās 28 minūtēs un 14 sekundēs”, "from 9 to 4" for „no 9
līdz 16”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located
from transflow.checks._facts.versions import Lone
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Duration, Number, TimeOfDay, Value

SHOWN = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3}(?!\d))?")
FRACTION = re.compile(r"\d{1,2}:(?:\d\d:)?\d\d[.,]\Z")  # ends before the tenths of a second
LONGEST_BEFORE = 9  # characters before them: "2:28:14."
SECONDS = r"(?P<second>\d\d(?:[.,]\d+)?)"
STOP_WATCHES = tuple(
    map(
        re.compile,
        (
            rf"(?P<hour>\d{{1,2}}):(?P<minute>\d\d):{SECONDS}",
            rf"(?P<minute>\d{{1,2}}):{SECONDS}",
            r"(?P<hour>\d{1,2}):(?P<minute>\d\d)",
        ),
    )
)
NOON = 12
LONGEST_UNTIL = 7  # characters
LONGEST_RANGE = 7  # characters between the hours: " līdz "


def is_meant_by_stop_watch(lone: Lone) -> bool:
    """Whether it is a length that the other side has as a part of "2:28:14", or such a one of which that side has every
    part; "3:08" may be minutes and seconds, or hours and minutes. The tenths in "19:52.3" are read with it."""
    there = {each.value for each in lone.other.facts}
    if isinstance(lone.value, Duration):
        own = {each.value for each in lone.own.facts}
        readings = (reading for each in lone.other.facts for reading in _lengths(each, lone.other.text))
        return any(lone.value in reading and reading <= own for reading in readings)
    return any(reading <= there for reading in _lengths(lone.located, lone.own.text))


def _lengths(each: Located, text: str) -> Iterator[set[Value]]:
    """The hours, minutes and seconds of "2:28:14", but for zeros, in each way to read it; nothing of anything else."""
    shown = _shown(each, text)
    for parts in (watch.fullmatch(shown) for watch in STOP_WATCHES):
        amounts = {
            unit: Decimal(said.replace(",", "."))
            for unit, said in (parts.groupdict() if parts else {}).items()
        }
        if amounts:
            yield {Duration(amount, unit) for unit, amount in amounts.items() if amount}


def _shown(each: Located, text: str) -> str:
    """What a stop watch shows, of which the fact is the whole or the tenths of a second; empty of anything else."""
    start = each.fact.start
    if isinstance(each.value, Number):
        before = FRACTION.search(text, max(0, start - LONGEST_BEFORE), start)
        start = before.start() if before else start
    elif not isinstance(each.value, TimeOfDay):
        return ""
    shown = SHOWN.match(text, start)
    return shown[0] if shown else ""


def are_one_hour(first: Lone, second: Lone) -> bool:
    """Whether both are the hour after noon up to which something lasts that begins at the same hour before noon; only
    the hours of a clock go from 9 to 4."""
    hours = first.value, second.value
    if not isinstance(hours[0], Number) or not isinstance(hours[1], Number):
        return False
    early, late = sorted((hours[0].amount, hours[1].amount))
    starts = [_start(each.located, each.own.facts) for each in (first, second)]
    return late - early == NOON and starts[0] == starts[1] and early < (starts[0] or 0) <= NOON


def are_until_one_hour(first: Lone, second: Lone) -> bool:
    """Whether both are the hour after noon until which something is open: "until 6 on weekdays"."""
    both = (first, second)
    hours = [each.value.amount for each in both if isinstance(each.value, Number)]
    if len(hours) < len(both) or abs(hours[0] - hours[1]) != NOON or not 0 < min(hours) < NOON:
        return False
    return all(
        table(FactWords, each.own.tag).until.search(
            each.own.text, max(0, each.fact.start - LONGEST_UNTIL), each.fact.start
        )
        for each in both
    )


def _start(hour: Located, facts: Facts) -> Decimal | None:
    """The number right before it."""
    for one, other in pairwise(facts):
        if (
            other == hour
            and isinstance(one.value, Number)
            and other.fact.start - one.fact.end <= LONGEST_RANGE
        ):
            return one.value.amount
    return None
