"""Sums of money and measurements of which the target leaves a mere number: "Schools were granted 200 million"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import language, table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.limits import Limits
from transflow.text.facts import Money, Number, Quantity
from transflow.text.facts.amounts import ONE
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

LONGEST_JOINT = 14  # characters between amounts that share what is said of the last
LEAST_LARGE = 1000
FIGURES = 3  # of a large amount that says its thousands or millions in a word: "12 million"
DASHED = LazyPattern(  # „līdz 350, juridiskajām personām – līdz 3500 eiro”, without the verb
    r"(?:[–-]\d[\d\s.,]*)?,\s[^.,:;!?]{1,40}\s–\s(?:\w+\s)?"
)
NEXT_WORD = re.compile(r"\s?([^\W\d_]+)")


def bare_amounts(
    sides: tuple[Facts, Facts], text: str, tag: str, everywhere: Callable[[], Iterable[Located]]
) -> Iterator[Located]:
    """The sums and measurements of the source that are a mere number in the target, `text` in language `tag`, where
    nothing tells what is counted, neither the next word nor another measurement, nor a sum before it or after its next
    word; nor, of millions, any sum in that currency among the facts `everywhere` in the target."""
    source, target = sides
    bare = {
        each.value: each
        for each in target
        if _is_bare(each, text, tag) and not any(one.value == each.value for one in source)
    }
    if not bare:
        return
    told = {type(each.value): each for each in reversed(target)}
    for each in source:
        if not isinstance(each.value, Money | Quantity) or not each.fact.is_demanded:
            continue
        first = told.get(type(each.value))
        number = bare.get(Number(each.value.amount))
        if number is None or not (first is None or _is_apart(number, first, text, tag)):
            continue
        if not (_is_large(number) and any(_is_in_currency(one, each) for one in everywhere())):
            yield each


def _is_large(number: Located) -> bool:
    """Whether it is one of thousands or millions, said in a word: „papildu 12 miljoni”."""
    figures = sum(map(str.isdecimal, number.fact.surface))
    return isinstance(number.value, Number) and number.value.amount >= LEAST_LARGE and figures <= FIGURES


def _is_in_currency(one: Located, sum_: Located) -> bool:
    return (
        isinstance(one.value, Money)
        and isinstance(sum_.value, Money)
        and one.value.currency == sum_.value.currency
    )


def _is_apart(number: Located, first: Located, text: str, tag: str) -> bool:
    """Whether words part a number from the first sum after it: "250 a month and EUR 75", but not "from 250 to 300
    euros" or "5, 7 and 9 euros", nor „350, otrajiem – 3500 eiro”; a speed goes without its unit, "at 130 on a road
    where 90 km/h are allowed"."""
    if not isinstance(first.value, Money):
        return False
    start, end = number.fact.start, number.fact.end
    is_range = table(Limits, tag).origin.search(text, 0, start) is not None
    is_dashed = DASHED.fullmatch(text, end, first.fact.start) is not None
    return first.fact.start - end > LONGEST_JOINT and not (is_range or is_dashed)


def _is_bare(each: Located, text: str, tag: str) -> bool:
    """Whether it is a number before nothing, a small word or one like "long"; "one in winter, one in summer" counts
    what was named."""
    if each.value == ONE and each.fact.surface.isalpha():
        return False
    behind = NEXT_WORD.match(text, each.fact.end)
    if not isinstance(each.value, Number) or behind is None:
        return isinstance(each.value, Number)
    is_extent = table(FactWords, tag).extent.fullmatch(behind[1]) is not None
    return is_extent or matching_form(behind[1]) in language(tag).function_words
