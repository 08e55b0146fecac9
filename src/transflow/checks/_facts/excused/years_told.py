"""The year of which a text goes on to speak, and which its translation may name again: "the report for 2024" below
"In 2024". A year that the translation loses is none of them, unless it says "the first half of the year"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from transflow.checks._facts.partners import Partners
from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Date, Number
from transflow.text.facts.amounts import YEARS

FIGURES = 4  # of a year


def years_above(passages: Iterable[Facts]) -> Iterator[int | None]:
    """For each passage of a document the year that it named last above."""
    last: int | None = None
    for facts in passages:
        yield last
        for each in facts:
            last = _year(each) or last


def without_years_told(
    pairs: Iterable[Partners], sides: tuple[Facts, Facts], above: Callable[[], Sequence[int | None]], at: int
) -> Iterator[Partners]:
    """The pairs of passage `at` without a year that the target adds and that is the last one which the source named
    above this passage. `sides` are the facts of the passage, `above` gives the last year above each passage of the
    source."""
    is_more = _years(sides[1]) > _years(sides[0])
    for first, second in pairs:
        added = second if is_more and first is None else None
        if added is None or not _is_year(added) or _year(added) != above()[at]:
            yield first, second


def without_years_meant(
    pairs: Iterable[Partners], answer: tuple[str, str], above: Callable[[], Sequence[int | None]], at: int
) -> Iterator[Partners]:
    """The pairs of passage `at` without a year that the target leaves out because it says "the first half of the
    year" and named that year last. `answer` is the text of the target and its language, `above` gives the last year
    above each passage of the target."""
    text, tag = answer
    for first, second in pairs:
        lost = first if second is None else None
        is_meant = lost is not None and _is_year(lost) and table(FactWords, tag).of_the_year.search(text)
        if lost is None or not is_meant or _year(lost) != above()[at]:
            yield first, second


def _years(facts: Facts) -> int:
    return sum(_year(each) is not None for each in facts)


def _is_year(each: Located) -> bool:
    """Whether a fact is a year and no more."""
    is_day = isinstance(each.value, Date) and each.value.month is not None
    return not is_day and _year(each) is not None


def _year(each: Located) -> int | None:
    """The year of a date, or of a figure that looks like one: "Q1 2024"."""
    if isinstance(each.value, Date):
        return each.value.year
    figures = each.fact.surface
    may_be_year = isinstance(each.value, Number) and len(figures) == FIGURES and figures.isdecimal()
    return int(figures) if may_be_year and int(figures) in YEARS else None
