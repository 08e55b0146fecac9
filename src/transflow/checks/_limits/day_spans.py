"""Two days that are days by themselves in the one version and the ends of a span in the other: "from 5 to 8 September"
for „5. un 8. septembrī”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._limits.placed import placed
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.model import Bitext
from transflow.text.facts import Date

Joint = Literal["and", "to"]
Days = tuple[Located, Located]
BEFORE = 20  # characters in which "between" stands


def exchanged_spans(bitext: Bitext, bead: Compared) -> Iterator[tuple[Days, Days, Joint]]:
    """The two days in the source, the same two in the target, and the joint of the source, "and" or "to", where the
    target has the other one. Days that follow each other directly are left out: "5 and 6 May" is "5 to 6 May"."""
    said = {(first.value, last.value): (first, last) for first, last in _two_days(bead.source)}
    for target in _two_days(bead.target) if said else ():
        source = said.get((target[0].value, target[1].value))
        joints = [_joint(bitext, each) for each in (source, target)] if source else []
        if source and None not in joints and joints[0] != joints[1]:
            yield source, target, joints[0] or "and"


def _two_days(facts: Facts) -> Iterator[Days]:
    """Days of one month that stand side by side, the second at least two days after the first."""
    for first, last in pairwise(facts):
        one, other = first.value, last.value
        if not isinstance(one, Date) or not isinstance(other, Date) or not one.day or not other.day:
            continue
        is_one_month = (one.year, one.month) == (other.year, other.month)
        if is_one_month and other.day - one.day > 1 and first.spot.block == last.spot.block:
            yield first, last


def _joint(bitext: Bitext, days: Days) -> Joint | None:
    """How the text joins the days: "between the 5th and the 8th" is none for certain."""
    text, start, end, tag = placed(bitext, days[0])
    words, then = table(FactWords, tag), days[1].spot.start
    if words.spanning_days.fullmatch(text, end, then):
        return "to"
    is_range = words.before_range.search(text, max(0, start - BEFORE), start)
    return "and" if words.joining_days.fullmatch(text, end, then) and not is_range else None
