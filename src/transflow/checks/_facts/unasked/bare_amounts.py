"""Sums of money and measurements of which the target leaves a mere number: "Schools were granted 200 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import language, table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Money, Number, Quantity
from transflow.text.normalise import matching_form

ONE = Number(Decimal(1))
NEXT_WORD = re.compile(r"\s?([^\W\d_]+)")


def bare_amounts(sides: tuple[Facts, Facts], text: str, tag: str) -> Iterator[Located]:
    """The sums and measurements of the source that are a mere number in the target, `text` in language `tag`, where
    nothing tells what is counted, neither the next word nor another sum or measurement."""
    source, target = sides
    bare = {each.value for each in target if _is_bare(each, text, tag)}
    told = {type(each.value) for each in target} if bare else set()
    for each in source if bare else ():
        if not isinstance(each.value, Money | Quantity) or type(each.value) in told:
            continue
        if each.fact.is_demanded and Number(each.value.amount) in bare:
            yield each


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
