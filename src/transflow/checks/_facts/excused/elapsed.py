"""Times and the hours between them, of which one version says one, and the other another: "in the 24 hours to 6 a.m. on
Friday" for „no ceturtdienas plkst. 6.00 līdz piektdienas plkst. 6.00”, "at 06:55" for „stundu vēlāk”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise

from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone
from transflow.text.facts import Duration, TimeOfDay, Value
from transflow.text.facts.equality import answers

A_DAY = 24 * 60  # minutes


def is_meant_by_length(lone: Lone) -> bool:
    """Whether it is the time that a length, which the other side alone says, lies before or after one that both say."""
    if not isinstance(lone.value, TimeOfDay):
        return False
    own = [each.value for each in lone.own.facts]
    told = _minutes_of(each for each in lone.other.facts if not any(answers(each.value, one) for one in own))
    both = [
        _since_midnight(each)
        for each in own
        if isinstance(each, TimeOfDay) and any(answers(each, there.value) for there in lone.other.facts)
    ]
    lengths, wanted = {*told}, _since_midnight(lone.value)
    return any((wanted - each) % A_DAY in lengths or (each - wanted) % A_DAY in lengths for each in both)


def is_meant_by_its_times(lone: Lone) -> bool:
    """Whether it is the length between two times of the other side, of which this one says one, too."""
    wanted = {*_minutes_of([lone.located])}
    own = {each.value for each in lone.own.facts}
    times = [each.value for each in lone.other.facts if isinstance(each.value, TimeOfDay)] if wanted else []
    return any(
        {first, last} & own and ((_since_midnight(last) - _since_midnight(first)) % A_DAY or A_DAY) in wanted
        for first, last in pairwise(times)
    )


def _since_midnight(time: TimeOfDay) -> int:
    return 60 * time.hour + time.minute


MINUTES = {"minute": 1, "hour": 60, "day": A_DAY}


def _minutes_of(facts: Iterable[Located]) -> Iterator[Decimal]:
    """The minutes of the lengths among the facts."""
    values: Iterator[Value] = (each.value for each in facts)
    return (
        each.amount * MINUTES[each.unit]
        for each in values
        if isinstance(each, Duration) and each.unit in MINUTES
    )
