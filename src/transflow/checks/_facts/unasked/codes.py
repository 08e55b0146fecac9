"""Codes and scores that differ in their figures, "TS-2014" for "TS-2041", "2:2" for "1:2"; or in their letters,
"KW-4471" for "KV-4471"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.text.facts import Number, Value

FIGURES = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]|×")
NO_WORDS = re.compile(  # A7 (but Q2 is a quarter), KV-4471, the number of an account, the house 7B
    r"[a-gi-pr-z]\d{1,2}|[a-z]{1,2}-?\d{3,}|[a-z]{2}\d\d[a-z]{4}\d{13}|\d{1,3}[ab]"
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
SIGNS = str.maketrans("‑–—×", "---x")
HIGHEST_SCORE = 200


def codes_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """Codes of one shape, of which either side has one that the other lacks."""
    ours, theirs = _codes(source), _codes(target)
    if not ours or not theirs or ours.keys() == theirs.keys():
        return
    lost = [code for code in ours if code not in theirs]
    new = [code for code in theirs if code not in ours]
    for shape in (_with_any_figures, _with_any_letters):
        here, there = _alone(lost, shape), _alone(new, shape)
        yield from ((ours[here[each]], theirs[there[each]]) for each in here if each in there)


def _alone(codes: list[str], shape: Callable[[str], str]) -> dict[str, str]:
    """The only code of each shape."""
    shapes = Counter(map(shape, codes))
    return {shape(each): each for each in codes if shape(each) and shapes[shape(each)] == 1}


def _with_any_figures(code: str) -> str:
    return FIGURES.sub("0", code)


def _with_any_letters(code: str) -> str:
    """The code without its letters; "" where they may be of words in a language: "EU2015", "5th"."""
    return LETTER.sub("a", code) if NO_WORDS.fullmatch(code) and not YEAR.search(code) else ""


def _codes(facts: Facts) -> dict[str, Located]:
    """Letters with figures, by their plain form."""
    return {
        each.fact.surface.translate(SIGNS).casefold(): each
        for each in facts
        if not each.fact.is_demanded
        and isinstance(each.value, Number)
        and FIGURES.search(each.fact.surface)
        and LETTER.search(each.fact.surface)
    }


def scores_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """ "2:2" for "1:2", where both figures are said on either side."""
    ours, theirs = _scores(source), _scores(target)
    lost, new = ours.keys() - theirs.keys(), theirs.keys() - ours.keys()
    if len(lost) == len(new) == 1:
        yield ours[lost.pop()], theirs[new.pop()]


def _scores(facts: Facts) -> dict[frozenset[Value], Located]:
    """The first of two small figures with a sign between them, by what both say."""
    return {
        frozenset((one.value, other.value)): one
        for one, other in pairwise(facts)
        if other.fact.start - one.fact.end == 1 and _is_goals(one) and _is_goals(other)
    }


def _is_goals(each: Located) -> bool:
    return isinstance(each.value, Number) and each.fact.is_demanded and each.value.amount <= HIGHEST_SCORE
