"""Dates that the other version says in another way: by a weekday, by the months between, "year on year"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import islice

from transflow.checks._facts.reading import Facts
from transflow.checks._facts.versions import Lone
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Date, Duration, Ordinal, Value
from transflow.text.facts.dates import is_day
from transflow.text.facts.equality import answers
from transflow.text.facts.grammar import is_weekday

SEVERAL = 2
LONGEST_TO_DAYS = 10  # ", proti, "
QUARTER = 3
LONGEST_OF = 4  # characters: " of "
JANUARY = 1
CENTURY = 100
FEWEST_YEARS = 20  # of a century, by which a year is called alone: the nineteenth is no year


def is_meant_by_its_days(lone: Lone) -> bool:
    """Whether a month is named only for the days right after it, which the other side gives: „septembrī –
    3. septembrī un 17. septembrī” and "on 3 and 17 September"."""
    value = lone.value
    if not isinstance(value, Date) or value.day or not value.month:
        return False
    return any(
        isinstance(each.value, Date)
        and each.value.day is not None
        and (each.value.month, each.value.year or value.year) == (value.month, value.year or each.value.year)
        and each.spot.block == lone.located.spot.block
        and 0 <= each.fact.start - lone.fact.end <= LONGEST_TO_DAYS
        and any(answers(each.value, there.value) for there in lone.other.facts)
        for each in lone.own.facts
    )


def is_meant_by_its_last_figures(lone: Lone) -> bool:
    """Whether a year stands there by its last two figures: „kopš četrdesmitā gada”."""
    year = lone.value.year if isinstance(lone.value, Date) else None
    if year is None or lone.value != Date(year=year):
        return False
    return year % CENTURY >= FEWEST_YEARS and Ordinal(year % CENTURY) in {
        each.value for each in lone.other.facts
    }


def is_meant_by_comparison(lone: Lone) -> bool:
    """Whether a month, or the year before another, is what the other side compares with in words: "year on year",
    „pirms gada”; not where that side names another month or year instead."""
    if not isinstance(lone.value, Date) or lone.value.day:
        return False
    own, others = lone.own.facts, lone.other.facts
    here, there = (
        len(table(FactWords, each.tag).a_while_ago.findall(each.text)) for each in (lone.own, lone.other)
    )
    if _is_month_alone(lone.value, own, others) or _is_year_before(lone.value, own, others):
        return there > here
    return there >= here and not _years(others) and _is_of_the_same_period(lone)


def _is_of_the_same_period(lone: Lone) -> bool:
    """Whether it is the year in a comparison with another one, „2025. gada attiecīgajā periodā”."""
    start, end = lone.fact.start, lone.fact.end
    said = table(FactWords, lone.own.tag).a_while_ago.finditer(lone.own.text)
    return any(each.start() - end == 1 or 0 < start - each.end() <= LONGEST_OF for each in said)


def _is_month_alone(value: Date, own: Facts, others: Facts) -> bool:
    return value.month is not None and {*_months(others)} <= {*_months(own)}


def _is_year_before(value: Date, own: Facts, others: Facts) -> bool:
    """Whether it is the year before one that is named beside it, and the others name no further year."""
    if value.month is not None or value.year is None:
        return False
    years = _years(own)
    return value.year + 1 in years and _years(others) <= years


def is_meant_by_eve(lone: Lone) -> bool:
    """Whether a day follows the night that the other side dates by its evening: „naktī uz 12. novembri” and "on the
    night of 11 November"."""
    if not isinstance(lone.value, Date) or lone.value.day is None:
        return False
    spot, others = lone.located.spot, lone.other.facts
    ahead = (each for each in lone.own.facts if each.spot.block == spot.block and each.spot.end == spot.start)
    eves = (each.value for each in ahead if isinstance(each.value, Date))
    return any(answers(eve, each.value) for eve in eves for each in others)


def is_meant_by_feast(lone: Lone) -> bool:
    """Whether the other side calls the day by its name: "Midsummer's Eve" for 23 June."""
    value = lone.value
    if not isinstance(value, Date) or value.month is None or value.day is None:
        return False
    named = table(FactWords, lone.other.tag).feasts.get((value.month, value.day))
    return named is not None and named.search(lone.other.text) is not None


def is_meant_by_its_parts(lone: Lone) -> bool:
    """Whether the other side says the day and the year of a date apart: "28 January, on which it was adopted in
    1981"."""
    others, value = lone.other.facts, lone.value
    if not isinstance(value, Date) or None in (value.year, value.month, value.day):
        return False
    there = {replace(each.value, weekday=None) for each in others if isinstance(each.value, Date)}
    return {replace(value, year=None, weekday=None), Date(year=value.year)} <= there


def is_meant_by_day(lone: Lone) -> bool:
    """Whether a day, the only one that this side has for itself, is what the other calls by its weekday alone or says
    from where it stands: „ceturtdien”, „šodien” and "on 28 September"."""
    value, own, others = lone.value, lone.own.facts, lone.other.facts
    if not isinstance(value, Date) or value.day is None or _has_days_alone(own, others):
        return False
    weekdays = _weekdays_alone(others)
    if len(weekdays) == 1 and not _weekdays_alone(own):
        return _may_fall_on(value, *weekdays)
    here, there = (table(FactWords, each.tag).today.search(each.text) for each in (lone.own, lone.other))
    return value.year is None and here is None and there is not None


def _has_days_alone(own: Facts, others: Facts) -> bool:
    """Whether there are several days that nothing of the other side answers."""
    days = {each.value for each in own if isinstance(each.value, Date) and each.value.day}
    alone = (day for day in days if not any(answers(day, each.value) for each in others))
    return len([*islice(alone, SEVERAL)]) == SEVERAL


def _weekdays_alone(facts: Facts) -> set[int]:
    dates = (each.value for each in facts if isinstance(each.value, Date) and is_weekday(each.value))
    return {each.weekday for each in dates if each.weekday is not None}


def _may_fall_on(day: Date, weekday: int) -> bool:
    if day.weekday is not None:
        return day.weekday == weekday
    if not (day.year and day.month and day.day and is_day(day.year, day.month, day.day)):
        return True
    return date(day.year, day.month, day.day).weekday() == weekday


def is_meant_by_months(lone: Lone) -> bool:
    """Whether one side names the first and the last month of what the other counts: "January to September" for
    „deviņos mēnešos”, „aprīlī–jūnijā” for "the second quarter", or the last one of those from January on: "in the nine
    months to September"."""
    value, own, others = lone.value, lone.own.facts, lone.other.facts
    if isinstance(value, Date):
        months = _months(own)
        if [value.month] == months:
            return any(
                _is_period(each.value, [JANUARY, *months]) and _says(own, each.value) for each in others
            )
        is_end = value.day is None and value.month in (months[:1] + months[-1:])
        return is_end and any(_is_period(each.value, months) for each in others)
    return isinstance(value, Duration | Ordinal) and _is_period(value, _months(others))


def _says(facts: Facts, length: Value) -> bool:
    return any(isinstance(each.value, Duration) and answers(each.value, length) for each in facts)


def _months(facts: Facts) -> list[int]:
    """The months without a day, ascending."""
    dates = (each.value for each in facts if isinstance(each.value, Date) and each.value.day is None)
    return sorted({each.month for each in dates if each.month})


def _years(facts: Facts) -> set[int]:
    dates = (each.value for each in facts if isinstance(each.value, Date))
    return {each.year for each in dates if each.year is not None}


def _is_period(value: Value, months: list[int]) -> bool:
    """Whether a length of time or a quarter reaches from the first to the last month."""
    length = months[-1] - months[0] + 1 if len(months) > 1 else 0
    if isinstance(value, Ordinal):
        return length == QUARTER and months[-1] == value.rank * QUARTER
    return isinstance(value, Duration) and length > 0 and answers(value, Duration(Decimal(length), "month"))
