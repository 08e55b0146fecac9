"""Values that may stand in one version alone: idioms, conversions, references said with "that Article"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.checks._facts.versions import Lone
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.rates import Rates
from transflow.text.brackets import is_in_brackets
from transflow.text.conversions import is_converted, measure_alike
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
from transflow.text.facts.amounts import ONE
from transflow.text.facts.equality import length_in_one

JOURNAL = re.compile(r"\b(?:OJ|OV)\s$")  # the year of the Official Journal: "OJ 2006 L 399", "OV L 399"
JOURNAL_OF_A_YEAR = re.compile(r"\b(?:OJ|OV)\s[12]\d{3}")
OF_AGE = (Duration(Decimal(18), "year"), Number(Decimal(18)))


def is_dispensable(lone: Lone) -> bool:
    """Whether a fact without any counterpart is no news: "100 % sure", "No. 1", the year of a journal, or a length of
    time in words ("every two years" for "biennial")."""
    value, fact = lone.value, lone.fact
    is_idiom = value in (Percent(Decimal(100)), ONE, Ordinal(1))
    is_wordy = not isinstance(value, Date) and not any(letter.isdigit() for letter in fact.surface)
    if isinstance(value, Money) and not value.amount:
        return _words_of_other(lone).free.search(lone.other.text) is not None
    if value == Number(Decimal(0)):
        return _words_of_other(lone).none.search(lone.other.text) is not None
    if JOURNAL.search(lone.own.text, max(0, fact.start - 4), fact.start):
        return JOURNAL_OF_A_YEAR.search(lone.other.text) is None
    return is_idiom or (is_wordy and not isinstance(value, Email | Link))


def is_rest_of_length(lone: Lone) -> bool:
    """Whether it is the smaller part of a length, „gada un sešu mēnešu”, of which the other side says the greater."""
    text, adding = lone.own.text, table(Conjunctions, lone.own.tag).adding
    return any(
        isinstance(each.value, Duration)
        and isinstance(lone.value, Duration)
        and text[each.fact.end : lone.fact.start].strip() in adding
        and length_in_one(each.value, lone.value) is not None
        and any(each.value == other.value for other in lone.other.facts)
        for each in lone.own.facts
    )


def is_meant_by_rate(lone: Lone) -> bool:
    """Whether it is the one of a unit by which both sides count: "per 1 kg" for „par kilogramu”."""
    if not isinstance(lone.value, Quantity) or lone.value.amount != 1:
        return False
    own, other = (table(Rates, each.tag)(each.text) for each in (lone.own, lone.other))
    return any(unit in other and said.end() == lone.fact.end for unit, said in own.items())


def is_meant_by_conversion(lone: Lone) -> bool:
    """Whether a measurement is what its own side says in another unit, as "5 metres (16 feet)", and the other side says
    nothing else in this one; in brackets also one of which nothing else is said."""
    if not isinstance(lone.value, Quantity):
        return False
    measured, there = (
        [each.value for each in said.facts if isinstance(each.value, Quantity)]
        for said in (lone.own, lone.other)
    )
    if any(each.unit == lone.value.unit and each not in measured for each in there):
        return False
    if any(is_converted(lone.value, each) for each in measured):
        return True
    is_aside = is_in_brackets(lone.own.text, lone.fact.start)
    return is_aside and not any(measure_alike(lone.value, each) for each in measured)


def is_meant_by_its_name(lone: Lone) -> bool:
    """Whether the other side says what such a measurement or length is called: "after extra time" for „120 minūtēs”."""
    called = _words_of_other(lone).called.get(lone.value)
    return called is not None and called.search(lone.other.text) is not None


def _words_of_other(lone: Lone) -> FactWords:
    """What the language of the version that lacks the fact says in words."""
    return table(FactWords, lone.other.tag)


def is_meant_by_coming_of_age(lone: Lone) -> bool:
    """Whether it is the age that the other side alone has a word for: "under-18s" for „nepilngadīgie”."""
    if lone.value not in OF_AGE:
        return False
    own, other = (table(FactWords, each.tag).of_age.search(each.text) for each in (lone.own, lone.other))
    return other is not None and own is None


def is_meant_by_back_reference(lone: Lone, named: frozenset[Value]) -> bool:
    """Whether the other version says "that Article", "the Directive" or "that day" of one of the values that it has
    `named`."""
    value, words = lone.value, _words_of_other(lone)
    if value not in named or (isinstance(value, Date) and not value.day):
        return False
    if isinstance(value, Date):
        wanted = words.that_day
    else:
        is_act = isinstance(value, LegalReference) and value.part == "act"
        wanted = words.act if is_act else words.back_reference
    return wanted.search(lone.other.text) is not None
