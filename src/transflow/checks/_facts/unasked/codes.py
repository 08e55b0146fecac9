"""Codes and scores that differ in their figures, "TS-2014" for "TS-2041", "2:2" for "1:2"; or in their letters,
"KW-4471" for "KV-4471"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.frozen import replace
from transflow.text.facts import Number, Value
from transflow.text.letters import CAPITAL

FIGURES = re.compile(r"\d+")
LETTER = re.compile(r"[^\W\d_]|×")
NO_WORDS = re.compile(  # A7 (but Q2 is a quarter), KV-4471, the number of an account, the house 7B
    r"[a-gi-pr-z]\d{1,2}|[a-z]{1,2}-?\d{3,}|[a-z]{2}\d\d[a-z]{4}\d{13}|\d{1,3}[ab]"
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
IN_SHORT = re.compile(r"[a-z]{2}-?\d\d")
SIGNS = str.maketrans("‑–—×,", "---x.")
FILED = re.compile(r"(?!(?:19|20)\d\d$)\d{3,5}")  # no year
CAPITALS = re.compile(rf"(?<!\w)(?P<letters>{CAPITAL}{{2,3}})\s\Z")
MOST_CAPITALS = 5  # with what stands before and behind
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
    ours, theirs = _alone(lost, _in_short), _alone(new, _in_short)
    for code, other in ((ours[each], theirs[each]) for each in ours if each in theirs):
        if code[:2] != other[:2] and in_source[code].value != in_target[other].value:
            yield in_source[code], in_target[other]


def _alone(codes: list[str], shape: Callable[[str], str]) -> dict[str, str]:
    """The only code of each shape."""
    shapes = Counter(map(shape, codes))
    return {shape(each): each for each in codes if shape(each) and shapes[shape(each)] == 1}


def _with_any_figures(code: str) -> str:
    return FIGURES.sub("0", code)


def _with_any_letters(code: str) -> str:
    """The code without its letters; "" where they may be of words in a language: "EU2015", "5th"."""
    return LETTER.sub("a", code) if NO_WORDS.fullmatch(code) and not YEAR.search(code) else ""


def _in_short(code: str) -> str:
    """One shape for all of two letters and two figures, which may have other letters in another language: „ES-27” is
    "EU27"."""
    return "in short" if IN_SHORT.fullmatch(code) else ""


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


def lettered_numbers_that_differ(
    sides: tuple[Facts, Facts], texts: tuple[str, str], is_name: Callable[[str], bool]
) -> Iterator[Pair]:
    """Numbers of which the capitals before differ in one letter, "BR 641" for "BT 641", where neither are a name that a
    language may say in its own letters."""
    source, target = (_lettered(*each) for each in zip(sides, texts, strict=True))
    for number in source.keys() & target.keys():
        (letters, ours), (others, theirs) = source[number], target[number]
        is_slip = len(letters) == len(others) and sum(map(str.__ne__, letters, others)) == 1
        if is_slip and not (is_name(letters) or is_name(others) or letters in texts[1] or others in texts[0]):
            yield ours, theirs


def _lettered(facts: Facts, text: str) -> dict[Value, tuple[str, Located]]:
    """The numbers after a space and capitals, each with these."""
    found: dict[Value, tuple[str, Located]] = {}
    for each in facts:
        before = CAPITALS.search(text, max(0, each.fact.start - MOST_CAPITALS), each.fact.start)
        if before and isinstance(each.value, Number) and FILED.fullmatch(each.fact.surface):
            found[each.value] = before["letters"], _from(before.start(), each, text)
    return found


def _from(start: int, each: Located, text: str) -> Located:
    """The fact with what stands before it from `start` on."""
    fact, spot = each.fact, each.spot
    longer = replace(fact, start=start, surface=text[start : fact.end])
    return Located(longer, replace(spot, start=spot.start + start - fact.start))


def scores_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """ "2:2" for "1:2", where both figures are said on either side, or as many scores stand on both."""
    in_source, in_target = [*scores(source)], [*scores(target)]
    here, there = (Counter(goals for goals, _ in side) for side in (in_source, in_target))
    if len(in_source) != len(in_target):
        here, there = Counter(here.keys()), Counter(there.keys())
    lost, new = here - there, there - here
    if lost.total() == new.total() == 1:
        yield _goals_of(in_source, *lost, *new), _goals_of(in_target, *new, *lost)


def scores(facts: Facts) -> Iterator[tuple[Goals, Pair]]:
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
