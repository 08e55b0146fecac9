"""Abbreviations and ordinals that are those of one language alone."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class ShortForms(Frozen, kw_only=True):
    """`pattern` finds them, and small words before figures; it begins with one class of characters, for which a text is
    soon looked through. `introducing`, a pattern, stands in brackets before an abbreviation that a text will use from
    there on: "hereinafter"."""

    pattern: Pattern = NOTHING
    introducing: str = ""
