"""Facts that may stand in one version alone: idioms, conversions, references said with "that Article"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import islice

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.rates import Rates
from transflow.model import Passage
from transflow.text.conversions import is_converted, measure_alike
from transflow.text.fact_dates import is_day
from transflow.text.fact_equality import answers, length_in_one
from transflow.text.fact_grammar import is_weekday
from transflow.text.facts import (
    Date,
    Duration,
    Email,
    LegalReference,
    Link,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    Value,
)

QUARTER = 3
SEVERAL = 2
LONGEST_TO_DAYS = 10  # ", proti, "
JOURNAL = re.compile(r"\b(?:OJ|OV)\s$")  # the year of the Official Journal: "OJ 2006 L 399", "OV L 399"
JOURNAL_OF_A_YEAR = re.compile(r"\b(?:OJ|OV)\s[12]\d{3}")
OF_AGE = (Duration(Decimal(18), "year"), Number(Decimal(18)))


def is_dispensable(lone: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]) -> bool:
    """Whether a fact without any counterpart is no news: "100 % sure", "No. 1", the year of a journal, or a length of
    time in words ("every two years" for "biennial")."""
    value, fact = lone.value, lone.fact
    is_idiom = value in (Percent(Decimal(100)), Number(Decimal(1)), Ordinal(1))
    is_wordy = not isinstance(value, Date) and not any(letter.isdigit() for letter in fact.surface)
    text = passages[lone.spot.side == "target"].text
    if isinstance(value, Money) and not value.amount:
        return _words_of_other(lone, tags).free.search(passages[lone.spot.side == "source"].text) is not None
    if value == Number(Decimal(0)):
        return _words_of_other(lone, tags).none.search(passages[lone.spot.side == "source"].text) is not None
    if JOURNAL.search(text, max(0, fact.start - 4), fact.start):
        return JOURNAL_OF_A_YEAR.search(passages[lone.spot.side == "source"].text) is None
    return is_idiom or (is_wordy and not isinstance(value, Email | Link))


def is_rest_of_length(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> bool:
    """Whether it is the smaller part of a length, „gada un sešu mēnešu”, of which the other side says the greater."""
    at = lone.spot.side == "target"
    text, adding = passages[at].text, table(Conjunctions, tags[at]).adding
    return any(
        isinstance(each.value, Duration)
        and isinstance(lone.value, Duration)
        and text[each.fact.end : lone.fact.start].strip() in adding
        and length_in_one(each.value, lone.value) is not None
        and any(each.value == other.value for other in sides[not at])
        for each in sides[at]
    )


def is_meant_by_rate(lone: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]) -> bool:
    """Whether it is the one of a unit by which both sides count: "per 1 kg" for „par kilogramu”."""
    if not isinstance(lone.value, Quantity) or lone.value.amount != 1:
        return False
    at = lone.spot.side == "target"
    own, other = (table(Rates, tags[each])(passages[each].text) for each in (at, not at))
    return any(unit in other and said.end() == lone.fact.end for unit, said in own.items())


def is_meant_by_conversion(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts]
) -> bool:
    """Whether a measurement is what its own side says in another unit, as "5 metres (16 feet)", and the other side says
    nothing else in this one; in brackets also one of which nothing else is said."""
    if not isinstance(lone.value, Quantity):
        return False
    at = lone.spot.side == "target"
    measured, there = (
        [each.value for each in side if isinstance(each.value, Quantity)]
        for side in (sides[at], sides[not at])
    )
    if any(each.unit == lone.value.unit and each not in measured for each in there):
        return False
    if any(is_converted(lone.value, each) for each in measured):
        return True
    is_aside = _is_in_brackets(passages[at].text, lone.fact.start)
    return is_aside and not any(measure_alike(lone.value, each) for each in measured)


def _words_of_other(lone: Located, tags: tuple[str, str]) -> FactWords:
    """What the language of the side that lacks the fact says in words."""
    return table(FactWords, tags[lone.spot.side == "source"])


def is_meant_by_its_days(lone: Located, sides: tuple[Facts, Facts]) -> bool:
    """Whether a month is named only for the days right behind it, which the other side gives: „septembrī –
    3. septembrī un 17. septembrī” and "on 3 and 17 September"."""
    own, others = sides if lone.spot.side == "source" else sides[::-1]
    value = lone.value
    if not isinstance(value, Date) or value.day or not value.month:
        return False
    return any(
        isinstance(each.value, Date)
        and each.value.day is not None
        and (each.value.month, each.value.year or value.year) == (value.month, value.year or each.value.year)
        and each.spot.block == lone.spot.block
        and 0 <= each.fact.start - lone.fact.end <= LONGEST_TO_DAYS
        and any(answers(each.value, there.value) for there in others)
        for each in own
    )


def is_meant_by_coming_of_age(
    lone: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    """Whether it is the age that the other side alone has a word for: "under-18s" for „nepilngadīgie”."""
    if lone.value not in OF_AGE:
        return False
    at = lone.spot.side == "target"
    own, other = (table(FactWords, tags[each]).of_age.search(passages[each].text) for each in (at, not at))
    return other is not None and own is None


def is_meant_by_back_reference(
    lone: Located,
    passages: tuple[Passage, Passage],
    said: tuple[frozenset[Value], frozenset[Value]],
    tags: tuple[str, str],
) -> bool:
    """Whether the other side says "that Article", "the Directive" or "that day" of what it names elsewhere."""
    other, value = int(lone.spot.side == "source"), lone.value
    if value not in said[other] or (isinstance(value, Date) and not value.day):
        return False
    words = _words_of_other(lone, tags)
    if isinstance(value, Date):
        wanted = words.that_day
    else:
        is_act = isinstance(value, LegalReference) and value.part == "act"
        wanted = words.act if is_act else words.back_reference
    return wanted.search(passages[other].text) is not None


def is_meant_by_comparison(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> bool:
    """Whether a month, or the year before another, is what the other side compares with in words: "year on year",
    „pirms gada”; not where that side names another month or year instead."""
    if not isinstance(lone.value, Date) or lone.value.day:
        return False
    own, others = sides if lone.spot.side == "source" else sides[::-1]
    if not (_is_month_alone(lone.value, own, others) or _is_year_before(lone.value, own, others)):
        return False
    at = lone.spot.side == "target"
    here, there = (
        len(table(FactWords, tags[each]).a_while_ago.findall(passages[each].text)) for each in (at, not at)
    )
    return there > here


def _is_month_alone(value: Date, own: Facts, others: Facts) -> bool:
    return value.month is not None and {*_months(others)} <= {*_months(own)}


def _is_year_before(value: Date, own: Facts, others: Facts) -> bool:
    """Whether it is the year before one that is named beside it, and the others name no further year."""
    if value.month is not None or value.year is None:
        return False
    years = _years(own)
    return value.year + 1 in years and _years(others) <= years


def is_meant_by_eve(lone: Located, sides: tuple[Facts, Facts]) -> bool:
    """Whether a day follows the night that the other side dates by its evening: „naktī uz 12. novembri” and "on the
    night of 11 November"."""
    own, others = sides if lone.spot.side == "source" else sides[::-1]
    if not isinstance(lone.value, Date) or lone.value.day is None:
        return False
    eves = (
        each.value for each in own if each.spot.block == lone.spot.block and each.spot.end == lone.spot.start
    )
    return any(isinstance(eve, Date) and any(answers(eve, each.value) for each in others) for eve in eves)


def is_meant_by_its_parts(lone: Located, sides: tuple[Facts, Facts]) -> bool:
    """Whether the other side says the day and the year of a date apart: "28 January, on which it was adopted in
    1981"."""
    others, value = sides[lone.spot.side == "source"], lone.value
    if not isinstance(value, Date) or None in (value.year, value.month, value.day):
        return False
    there = {replace(each.value, weekday=None) for each in others if isinstance(each.value, Date)}
    return {replace(value, year=None, weekday=None), Date(year=value.year)} <= there


def is_meant_by_day(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> bool:
    """Whether a day, the only one that this side has for itself, is what the other calls by its weekday alone or says
    from where it stands: „ceturtdien”, „šodien” and "on 28 September"."""
    value, is_ours = lone.value, lone.spot.side == "source"
    own, others = sides if is_ours else sides[::-1]
    if not isinstance(value, Date) or value.day is None or _has_days_alone(own, others):
        return False
    weekdays = _weekdays_alone(others)
    if len(weekdays) == 1 and not _weekdays_alone(own):
        return _may_fall_on(value, *weekdays)
    spoken = [table(FactWords, tag).today.search(each.text) for tag, each in zip(tags, passages, strict=True)]
    return value.year is None and spoken[not is_ours] is None and spoken[is_ours] is not None


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


def is_meant_by_months(lone: Located, sides: tuple[Facts, Facts]) -> bool:
    """Whether one side names the first and the last month of what the other counts: "January to September" for
    „deviņos mēnešos”, „aprīlī–jūnijā” for "the second quarter"."""
    own, others = sides if lone.spot.side == "source" else sides[::-1]
    value = lone.value
    if isinstance(value, Date):
        months = _months(own)
        is_end = value.day is None and value.month in (months[:1] + months[-1:])
        return is_end and any(_is_period(each.value, months) for each in others)
    return isinstance(value, Duration | Ordinal) and _is_period(value, _months(others))


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


def _is_in_brackets(text: str, at: int) -> bool:
    """Whether a bracket was opened shortly before and not closed."""
    return "(" in text[max(0, at - 24) : at].rpartition(")")[2]
