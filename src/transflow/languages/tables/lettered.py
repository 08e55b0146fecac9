"""Words for what has a letter for its name: classes, zones, categories."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Lettered(Frozen, kw_only=True):
    """Patterns: `kinds`, words for what is named by a letter; `small_word`, a letter that is a word of the language."""

    kinds: Pattern = NOTHING
    small_word: Pattern = NOTHING
