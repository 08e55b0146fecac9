"""Sums of money whose currency the target leaves out: "Schools were granted 200 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import language
from transflow.text.facts import Money, Number
from transflow.text.normalise import matching_form

NEXT_WORD = re.compile(r"\s?([^\W\d_]+)")


def bare_sums(sides: tuple[Facts, Facts], text: str, tag: str) -> Iterator[Located]:
    """The sums of the source that are a mere number in the target, `text` in language `tag`, where nothing tells what
    is counted, neither the next word nor another sum."""
    source, target = sides
    if any(isinstance(each.value, Money) for each in target):
        return
    bare = {each.value for each in target if _is_bare(each, text, tag)}
    for each in source if bare else ():
        if isinstance(each.value, Money) and each.fact.is_demanded and Number(each.value.amount) in bare:
            yield each


def _is_bare(each: Located, text: str, tag: str) -> bool:
    behind = NEXT_WORD.match(text, each.fact.end)
    return isinstance(each.value, Number) and (
        behind is None or matching_form(behind[1]) in language(tag).function_words
    )
