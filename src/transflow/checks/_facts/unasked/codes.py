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
SIGNS = str.maketrans("‑–—×,", "---x.")
HIGHEST_SCORE = 200
Goals = frozenset[Value]  # of both teams, whoever is named first


def codes_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """Codes of one shape, of which either side has one that the other lacks."""
    in_source, in_target = _codes(source), _codes(target)
    if not in_source or not in_target or in_source.keys() == in_target.keys():
        return
    lost = [code for code in in_source if code not in in_target]
    new = [code for code in in_target if code not in in_source]
    for shape in (_with_any_figures, _with_any_letters):
        of_source, of_target = _alone(lost, shape), _alone(new, shape)
        yield from (
            (in_source[of_source[each]], in_target[of_target[each]])
            for each in of_source
            if each in of_target
        )


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
    """ "2:2" for "1:2", where both figures are said on either side, or as many scores stand on both."""
    in_source, in_target = [*_scores(source)], [*_scores(target)]
    here, there = (Counter(goals for goals, _ in side) for side in (in_source, in_target))
    if len(in_source) != len(in_target):
        here, there = Counter(here.keys()), Counter(there.keys())
    lost, new = here - there, there - here
    if lost.total() == new.total() == 1:
        yield _goals_of(in_source, *lost, *new), _goals_of(in_target, *new, *lost)


def _scores(facts: Facts) -> Iterator[tuple[Goals, Pair]]:
    """Two small figures with a sign between them, by what both say."""
    for one, other in pairwise(facts):
        if other.fact.start - one.fact.end == 1 and _is_goals(one) and _is_goals(other):
            yield frozenset((one.value, other.value)), (one, other)


def _goals_of(scores: list[tuple[Goals, Pair]], wanted: Goals, other: Goals) -> Located:
    """The figure of the wanted score that the other one has not, or its first."""
    last = [pair for goals, pair in scores if goals == wanted][-1]
    return next((each for each in last if each.value not in other), last[0])


def _is_goals(each: Located) -> bool:
    return isinstance(each.value, Number) and each.fact.is_demanded and each.value.amount <= HIGHEST_SCORE
