"""Lengths of time that one version says in another measure: "more than a year and a half" for „19 mēnešus”, "two weeks"
for „desmit darbdienas”."""

from __future__ import annotations

from decimal import Decimal

from transflow.checks._facts.versions import Lone
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.frequencies import Frequencies
from transflow.languages.tables.limits import Limits
from transflow.text.facts import Duration
from transflow.text.facts.equality import length_in_base

FARTHEST = Decimal("0.2")  # share by which a round length may differ
DAYS_OF_WORK = 5  # in a week


def is_meant_by_round_length(lone: Lone) -> bool:
    """Whether the other side says a round length to which this one comes near."""
    return any(are_one_length(lone, each) for each in lone.candidates)


def are_one_length(one: Lone, other: Lone) -> bool:
    """Whether either rounds the other in words, or counts its weeks and the other the days of work in them."""
    return any(_rounds(*each) or _are_its_days_of_work(*each) for each in ((one, other), (other, one)))


def _rounds(round_: Lone, exact: Lone) -> bool:
    """Whether the one is said in words to be a little less than the other, or a little more."""
    if not isinstance(exact.value, Duration) or not isinstance(round_.value, Duration):
        return False
    (unit, amount), (same, words) = length_in_base(exact.value), length_in_base(round_.value)
    start, end = round_.fact.start, round_.fact.end
    said = table(Limits, round_.own.tag).of_number(round_.own.text, start, end)
    is_in_words = not any(map(str.isdigit, round_.fact.surface))
    is_that_way = said == {"least" if amount > words else "most"}
    return unit == same and is_in_words and is_that_way and abs(amount - words) <= FARTHEST * amount


def _are_its_days_of_work(weeks: Lone, days: Lone) -> bool:
    if not isinstance(weeks.value, Duration) or not isinstance(days.value, Duration):
        return False
    is_of_work = table(FactWords, days.own.tag).working_days.search(days.fact.surface) is not None
    is_in_weeks = (weeks.value.unit, days.value.unit) == ("week", "day")
    return is_of_work and is_in_weeks and days.value.amount == DAYS_OF_WORK * weeks.value.amount


def is_of_a_rate(lone: Lone) -> bool:
    """Whether it is no length of its own but what something is counted by: "36 hours a week"."""
    if not isinstance(lone.value, Duration) or lone.value.amount != 1:
        return False
    within, text = table(Frequencies, lone.own.tag).within, lone.own.text
    rates = (within.match(text, each.fact.end) for each in lone.own.facts)
    return any(rate is not None and rate.end() == lone.fact.end for rate in rates)
