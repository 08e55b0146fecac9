"""Stretches of the other language that a text has no right to: no names, commands or originals in brackets."""

from __future__ import annotations

import re

from transflow.frozen import replace
from transflow.languages import language
from transflow.text.letters import SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern, Pattern
from transflow.text.spans import is_covered
from transflow.text.tokens import word_texts
from transflow.untranslated.evidence import suspects
from transflow.untranslated.firms import banks, companies
from transflow.untranslated.originals import glosses, is_explained
from transflow.untranslated.runs import Counterpart, Run, runs
from transflow.untranslated.shielded import commands, taken_over, titles
from transflow.untranslated.third_language import third_language

SMALL_BEFORE = LazyPattern(rf"(?<![\w’'-])({SMALL}{{2,4}})\s\Z")
SMALL_BEHIND = LazyPattern(rf"\s({SMALL}{{2,4}})(?![\w’'-])")
WORD_BEFORE = LazyPattern(rf"(?<![\w’'-])({SMALL}+)\s\Z")
WORD_BEHIND = LazyPattern(r"\s([^\W\d_]+)(?![\w’'-])")
LONGEST_WORD = 80  # characters


def left_over(text: str, counterpart: Counterpart, spared: list[tuple[int, int]]) -> list[Run]:
    """The runs of words that the text should not have, ascending; tokens in `spared` spans don't count."""
    own, other = counterpart.own, counterpart.other
    if not suspects(text, own, other):
        return []
    if mixed := _mixed_titles(text, counterpart):
        spared = [each for each in spared if each not in mixed]
    found = runs(text, own, other, counterpart=counterpart, spared=spared)
    if not found:
        return []
    named = _names_taken_over(text, counterpart)
    if any(is_covered(each.start, each.end, named) for each in found):
        found = runs(text, own, other, counterpart=counterpart, spared=spared + named)
    kept = third_language(text, counterpart.text, own, other) + commands(text) + glosses(text, own, other)
    left = (each for each in found if not is_covered(each.start, each.end, kept))
    return [
        each if each.is_certain else _with_small_words(text, each, counterpart)
        for each in left
        if not is_explained(text, each.start, each.end, own, other)
    ]


def _names_taken_over(text: str, counterpart: Counterpart) -> list[tuple[int, int]]:
    """Titles, and the names of firms and banks, that the counterpart has as well."""
    quoted = taken_over(text, counterpart.text)
    if counterpart.other != "lv":
        return [*quoted]
    return [*quoted, *companies(text, counterpart.text), *banks(text, counterpart.text)]


def _with_small_words(text: str, run: Run, counterpart: Counterpart) -> Run:
    """The run and the small words of both languages beside it that the counterpart has there, too: "committed to"."""
    if not run.sure or run.names:
        return run
    small = language(counterpart.other).function_words
    before, behind = _beside(text, run, SMALL_BEFORE, SMALL_BEHIND)
    for match in (before, behind):
        start, end = (
            min(run.start, match.start(1) if match else run.start),
            max(run.end, match.end() if match else 0),
        )
        if match and match[1] in small and text[start:end] in counterpart.text:
            run = replace(run, start=start, end=end, small=run.small + 1)
    return run


def is_between_words(text: str, run: Run, own: str, other: str) -> bool:
    """Whether a small word that says little alone stands between two words of the text's language: "darbs and
    atpūta", "ministrija and Valsts", "sistēmu and Eurodac", but no "Rock and Roll"."""
    if not run.small or run.names or text[run.start : run.end] not in language(other).function_words:
        return False
    before, behind = _beside(text, run, WORD_BEFORE, WORD_BEHIND)
    mine = language(own)
    if before is None or behind is None or not mine.knows(before[1]):
        return False
    if behind[1][0].isupper() and not language(other).knows(before[1]):
        return True
    form = matching_form(behind[1])
    return mine.knows(form) and (behind[1].islower() or not language(other).knows(form))


def _beside(
    text: str, run: Run, before: Pattern, behind: Pattern
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The word before the run and the one after it, as the patterns find them."""
    return before.search(text, max(0, run.start - LONGEST_WORD), run.start), behind.match(text, run.end)


def _mixed_titles(text: str, counterpart: Counterpart) -> list[tuple[int, int]]:
    """Quoted phrases that are no titles taken over: they have words of the text's own language, and the
    counterpart has none like them."""
    return [
        (start, end)
        for start, end in titles(text)
        if text[start + 1 : end - 1] not in counterpart.text
        and any(_is_own(each, counterpart) for each in word_texts(text[start:end]))
    ]


def _is_own(word: str, counterpart: Counterpart) -> bool:
    form, mine, theirs = matching_form(word), language(counterpart.own), language(counterpart.other)
    if form in mine.function_words:
        return len(form) > 1 and form not in theirs.function_words
    return len(form) > 3 and word.islower() and mine.knows(form) and not theirs.knows(form)
