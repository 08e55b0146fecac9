"""Stretches of the other language that a text has no right to: no names, commands or originals in brackets."""

from __future__ import annotations

from transflow.checks._untranslated.foreign import Counterpart, Run, runs
from transflow.checks._untranslated.originals import glosses
from transflow.checks._untranslated.proper_names import companies
from transflow.checks._untranslated.shielded import commands, is_covered, taken_over
from transflow.checks._untranslated.third_language import third_language


def left_over(text: str, counterpart: Counterpart, spared: list[tuple[int, int]]) -> list[Run]:
    """The runs of words that the text should not have, ascending; tokens in `spared` spans don't count."""
    own, other = counterpart.own, counterpart.other
    found = runs(text, own, other, counterpart=counterpart, spared=spared)
    if found and other == "lv" and (named := companies(text, counterpart.text)):
        found = runs(text, own, other, counterpart=counterpart, spared=spared + named)
    if not found:
        return []
    kept = [
        *third_language(text, counterpart.text, own, other),
        *taken_over(text, counterpart.text),
        *commands(text),
        *glosses(text, own, other),
    ]
    return [each for each in found if not is_covered(each.start, each.end, kept)]
