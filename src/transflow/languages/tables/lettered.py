"""Words for what has a letter for its name: classes, zones, categories, points of an article."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Lettered(Frozen, kw_only=True):
    """Patterns: `kinds`, words for what is named by a letter; `small_word`, a letter that is a word of the language;
    `point`, the letter of a part of an act, which is its group `letter`."""

    kinds: Pattern = NOTHING
    small_word: Pattern = NOTHING
    point: Pattern = NOTHING
