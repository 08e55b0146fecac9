"""A number and an amount with a unit that have taken each other's figures: "60 boys for 15 days" for „15 zēni uz 60
dienām”. A bare number may answer an amount with a unit, so that each of them seems to be there."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.text.facts import Duration, Money, Number, Percent, Quantity, Value
from transflow.text.facts.amounts import DEGREES
from transflow.text.patterns import LazyPattern

WITH_UNIT = Money | Quantity | Duration | Percent
LEAST = 2  # facts of a side, a number and an amount
MOST = 12  # of a paragraph: a table in words has its own order
SMALLEST = 2  # one of a thing is seldom counted
BESIDE = len(" by ")
SAID_ONCE = (DEGREES, "km/h", "m/s")  # of several, whatever stands between them
NOTHING_COUNTED = LazyPattern(r"\s?(?:[.,;:!?)–—-]|\Z)")


def exchanged_kinds(bead: Compared) -> Iterator[tuple[Pair, Pair]]:
    """Two pairs for each exchange found: the bare number of the source with that of the target, and the amount with a
    unit of the source with that of the target. Each number is the figure of the other version's amount."""
    if min(map(len, bead.sides)) < LEAST:
        return
    values, others = ({each.value for each in side} for side in bead.sides)
    in_source, in_target = _lone(bead.source, others), _lone(bead.target, values)
    counts = len(in_source), len(in_target)
    for number in in_source if min(counts) >= LEAST and max(counts) <= MOST else ():
        if isinstance(number.value, Number) and number.value.amount >= SMALLEST:
            yield from _exchanged(number, in_source, in_target, bead)


def _lone(facts: Facts, others: set[Value]) -> list[Located]:
    """The first fact of each value that the other side has not, letter by letter."""
    return [*{each.value: each for each in reversed(facts) if each.value not in others}.values()]


def _exchanged(
    number: Located, in_source: list[Located], in_target: list[Located], bead: Compared
) -> Iterator[tuple[Pair, Pair]]:
    source, target = (each.text for each in bead.passages)
    told = {each.value: each for each in in_target}
    assert isinstance(number.value, Number)  # as the caller has made sure
    for each in in_source:
        if isinstance(each.value, WITH_UNIT) and each.value.amount >= SMALLEST:
            count = told.get(Number(each.value.amount))
            amount = told.get(replace(each.value, amount=number.value.amount))
            if count and amount and not _are_in_a_row(number, each, source, bead.tags[0]):
                may_share = _may_share(each) or (
                    _counts_nothing(number, source) and _counts_nothing(count, target)
                )
                if not (may_share and _are_in_order((number, amount), (each, count))):
                    yield (number, count), (each, amount)


def _may_share(each: Located) -> bool:
    """Whether it is of degrees or a speed, said once: „naktī +2, dienā +12 grādi” and "+2 degrees at night, +12 by
    day"."""
    return isinstance(each.value, Quantity) and each.value.unit in SAID_ONCE


def _counts_nothing(number: Located, text: str) -> bool:
    """Whether a mark stands behind the number, so that it shares the unit of another: "two hours there, three back"."""
    return NOTHING_COUNTED.match(text, number.fact.end) is not None


def _are_in_order(one: Pair, other: Pair) -> bool:
    """Whether the two figures stand in one order in both versions."""
    orders = {first.fact.start < second.fact.start for first, second in zip(one, other, strict=True)}
    return len(orders) == 1


def _are_in_a_row(one: Located, other: Located, text: str, tag: str) -> bool:
    """Whether the two are the sides of one thing, "10 by 5 m", or one of several that share a unit: "EUR 7, 10 and
    15", or one that does not hold beside the one that does: "450 m², not 4,500", „9, nevis solītās 12 stundas”."""
    first, second = sorted((one.fact, other.fact), key=lambda each: each.start)
    if second.start - first.end <= BESIDE:
        return True
    return table(Conjunctions, tag).between_figures.fullmatch(text, first.end, second.start) is not None
