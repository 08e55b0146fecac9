"""Years that one version names, where the other says how long ago they were or how old those are who were born then:
"a 75-year-old" for „1951. gadā dzimis”, "since 2016" for „jau desmit gadus”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.checks._facts.versions import Lone
from transflow.text.facts import Date, Duration, Value
from transflow.text.facts.equality import answers

LATELY = range(2000, 2041)  # a text may have been written, where nothing tells when
AFTER_A_BIRTHDAY = (0, 1)  # years that an age may be short of those since the birth
NEAR = (-1, 0, 1, 2)  # years from the last dated day to the one in which a text is written


def is_meant_by_years(lone: Lone, named: Iterable[Value]) -> bool:
    """Whether it is a year from which a length that the other side alone says leads to the year of writing, or the
    length from such a year; `named` are the dates of the documents, which may tell when they were written."""
    value = lone.value
    if isinstance(value, Date) and value == Date(year=value.year):
        return any(_leads_to_now(value, each, named) for each in _alone(lone) if isinstance(each, Duration))
    if isinstance(value, Duration):
        years = (each for each in _alone(lone) if isinstance(each, Date) and each == Date(year=each.year))
        return any(_leads_to_now(each, value, named) for each in years)
    return False


def _alone(lone: Lone) -> Iterator[Value]:
    """What the other version says and this one does not."""
    own = [each.value for each in lone.own.facts]
    return (each.value for each in lone.other.facts if not any(answers(each.value, one) for one in own))


def _leads_to_now(year: Date, length: Duration, named: Iterable[Value]) -> bool:
    if year.year is None or length.unit != "year" or length.amount % 1:
        return False
    last = max((each.year or 0 for each in named if isinstance(each, Date) and each.month), default=0)
    written = {last + each for each in NEAR} if last else LATELY
    ends = (year.year + sign * (int(length.amount) + more) for sign in (1, -1) for more in AFTER_A_BIRTHDAY)
    return any(each in written for each in ends)
