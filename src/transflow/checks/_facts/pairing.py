"""The facts of one side of a bead that nothing of the other side answers."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import every
from transflow.languages.tables.fact_words import FactWords
from transflow.text.conversions import is_converted
from transflow.text.facts import (
    Date,
    Duration,
    Fact,
    LegalReference,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    TimeOfDay,
    Value,
)
from transflow.text.facts.equality import answers, is_year_of_month
from transflow.text.facts.grammar import is_weekday
from transflow.text.patterns import LazyPattern

Counted = Counter[Value]
MOST_TIMES = 10  # as often as press offices say "times more"
FAR = 500  # beads
FEW_WORDS = 24  # characters
LONGEST_JOINT = 14  # characters between numbers that share a sign after the last: " last year to "
IN_A_NAME = LazyPattern(r"[^\W\d_]+[-‑]?\d")


def unanswered(facts: Facts, others: Facts) -> list[Located]:
    """The demanded facts that no fact of the other side answers, each value once."""
    asked = [each for each in facts if each.fact.is_demanded and not _is_lone_weekday(each.value)]
    said = {each.value for each in others} if asked else ()
    demanded: dict[Value, Located] = {}
    for each in asked:
        if each.value not in said:
            demanded.setdefault(each.value, each)
    if not demanded:
        return []
    balance = _balance(facts, others)
    return [
        each
        for value, each in demanded.items()
        if not any(_is_answer(other, value, balance) for other in others)
    ]


class Balance(NamedTuple):
    """How often one side has each value, and the other; the bare numbers that share a sign of percent; the years of the
    days and months that the other side alone names."""

    ours: Counted
    theirs: Counted
    in_percent: frozenset[Decimal]
    years: Mapping[tuple[int | None, int | None], set[int]]

    def is_taken(self, value: Value) -> bool:
        """Whether the other side has the value no more often than this one: it answers its like."""
        return 0 < self.theirs[value] <= self.ours[value]

    def has_another_year(self, date: Date) -> bool:
        """Whether the other side names the same day or month of another year: with „2025. gada augustā” beside it,
        „augustā” does not answer "August 2024"."""
        return date.year is not None and not self.years[date.month, date.day] <= {date.year}


def _balance(facts: Facts, others: Facts) -> Balance:
    ours, theirs = (Counted(each.value for each in side) for side in (facts, others))
    years: dict[tuple[int | None, int | None], set[int]] = defaultdict(set)
    for value in theirs:
        if isinstance(value, Date) and value.year is not None and value not in ours:
            years[value.month, value.day].add(value.year)
    return Balance(ours, theirs, _in_percent(facts) | _in_percent(others), years)


def _is_lone_weekday(value: Value) -> bool:
    return isinstance(value, Date) and is_weekday(value)


def _is_answer(other: Located, value: Value, balance: Balance) -> bool:
    if _is_said_shorter(value, other.fact):
        return True
    return _is_free(value, other, balance) and _answers(value, other.value, balance.in_percent)


def _is_free(value: Value, other: Located, balance: Balance) -> bool:
    """A date in less detail ("in 2024") answers one in more only if it has no counterpart of its own, a month or a year
    no day at all, one without a year none where another year is said; a number in words ("three people") answers no
    legal reference, the figure of a name ("A3") nothing that has a unit, a measurement that both sides
    have none in another unit."""
    if isinstance(value, Money | Quantity | Duration) and IN_A_NAME.match(other.fact.surface):
        return other.fact.is_demanded
    is_taken = isinstance(other.value, Number | Ordinal) and balance.is_taken(other.value)
    if is_taken and isinstance(value, Money | Quantity | Duration | Percent | LegalReference):
        return False  # the number answers its like
    if is_taken and isinstance(other.value, Ordinal) and isinstance(value, Date) and value.month:
        return False  # "the third session" does not say which 3rd of the month
    if isinstance(value, Quantity) and isinstance(other.value, Quantity) and is_converted(value, other.value):
        return not balance.is_taken(other.value)
    if isinstance(value, LegalReference):
        return not (isinstance(other.value, Number) and other.fact.surface.isalpha())
    if not isinstance(value, Date) or not isinstance(other.value, Date):
        return True
    if value.day and not other.value.day and (other.value.month or other.value.year):
        return False
    if not other.value.year and balance.has_another_year(value):
        return False
    return not balance.is_taken(other.value)


def _is_said_shorter(value: Value, other: Fact) -> bool:
    if isinstance(value, Date) and isinstance(other.value, Date) and is_year_of_month(value, other.value):
        return True
    return _is_short_year(value, other) or _is_on_the_dial(value, other)


def _is_on_the_dial(value: Value, other: Fact) -> bool:
    """Whether words say the time without the half of the day: "half past four" for 16.30; noon and midnight
    do say it."""
    said = other.value
    if other.is_demanded or not (isinstance(value, TimeOfDay) and isinstance(said, TimeOfDay)):
        return False
    if any(each.half_of_day.search(other.surface) for each in every(FactWords)):
        return value == said
    is_sharp_twelve = value.hour % 12 == 0 and value.minute == 0
    return (value.hour % 12, value.minute) == (said.hour % 12, said.minute) and not is_sharp_twelve


def _is_short_year(value: Value, other: Fact) -> bool:
    """Whether a code has the year's last two digits: "SS19" for "2019. gada"."""
    if (
        not isinstance(value, Date)
        or value.year is None
        or value.month
        or not isinstance(other.value, Number)
    ):
        return False
    return (
        not other.is_demanded and re.fullmatch(rf"\D{{0,3}}{value.year % 100:02}", other.surface) is not None
    )


def _answers(value: Value, other: Value, in_percent: frozenset[Decimal]) -> bool:
    """A bare number answers a percentage only beside another, "5 and 10 per cent", or as a multiple: „pusotru reizi
    vairāk” is "50% more"; a bare year does not answer a day in it, as the day answers "the 2026 festival"."""
    if isinstance(value, Date) and value.month and isinstance(other, Number) and other.amount == value.year:
        return False
    for bare, share in ((value, other), (other, value)):
        if isinstance(bare, Number) and isinstance(share, Percent):
            return (bare.amount == share.amount and bare.amount in in_percent) or _is_multiple(bare, share)
    return answers(value, other)


def _is_multiple(times: Number, more: Percent) -> bool:
    return 1 < times.amount <= MOST_TIMES and not more.is_points and more.amount == 100 * (times.amount - 1)


def _in_percent(facts: Iterable[Located]) -> frozenset[Decimal]:
    """The bare numbers that share the sign of a percentage near them: "5 and 10 per cent", "40% in 2020 and 45 now"."""
    telling = [each for each in facts if each.fact.is_demanded]
    if not any(isinstance(each.value, Percent) for each in telling):
        return frozenset()
    rows = ((telling, FEW_WORDS), (telling[::-1], LONGEST_JOINT))
    return frozenset(amount for row, reach in rows for amount in _beside_percent(row, reach))


def _beside_percent(facts: Iterable[Located], reach: int) -> Iterator[Decimal]:
    """The numbers that follow a percentage in the order of `facts`, at most `reach` characters from it or from the
    number before."""
    last: Fact | None = None
    for each in facts:
        if isinstance(each.value, Percent):
            last = None if each.value.is_points else each.fact
        elif last and max(each.fact.start - last.end, last.start - each.fact.end) <= reach:
            last = each.fact
            if isinstance(each.value, Number):
                yield each.value.amount
        else:
            last = None


def not_elsewhere(facts: list[Located], others: list[list[Located]], here: int) -> list[Located]:
    """Those that are not left over in another bead of the other side: they only moved. Not looked for across a
    whole book, where any figure is left over somewhere."""
    if not facts:
        return []
    near = [*others[max(0, here - FAR) : here], *others[here + 1 : here + 1 + FAR]]
    left = [other.value for each in near for other in each]
    return [each for each in facts if not any(_is_moved(each.value, other) for other in left)]


def _is_moved(value: Value, other: Value) -> bool:
    """Whether the one may be the other in another bead; "10 July" is not the tenth of anything there."""
    is_rank = any(
        isinstance(one, Ordinal) and isinstance(two, Date) and two.month
        for one, two in ((value, other), (other, value))
    )
    return not is_rank and answers(value, other)
