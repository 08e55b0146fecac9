"""Words for what has a letter for its name: classes, zones, categories."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettered:
    """Patterns: `kinds`, words for what is named by a letter; `small_word`, a letter that is a word of the language."""

    kinds: Pattern = NOTHING
    small_word: Pattern = NOTHING
