"""Quarters and halves of a year."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class YearParts(Frozen, kw_only=True):
    """Patterns: `quarter` and `half` are a part that a text surely names, „otrajā pusgadā”; `any_quarter` and
    `any_half` what may say it in any way, "the six months"."""

    quarter: Pattern = NOTHING
    half: Pattern = NOTHING
    any_quarter: Pattern = NOTHING
    any_half: Pattern = NOTHING
