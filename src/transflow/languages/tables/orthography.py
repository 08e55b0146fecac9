"""What a language writes in a way of its own, beside its quotation marks and its notation of values."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Orthography(Frozen, kw_only=True):
    """`without_marks`, small words with none of the language's own letters, by which a text is known that has lost
    them all; `bare_words`, words that are none of the language until they have theirs again; `doubled`, those that may
    stand twice in a row; `before_figures`, those between which and a figure a space is easily lost. `kept_together`, a
    pattern of what stands around a space at which no line should break, beside those before a unit. `capital` and
    `small`, patterns of words with a small letter that should have a capital, and the other way round, the last group
    the word; any of `signs` is in every text where `capital` finds one."""

    without_marks: frozenset[str] = frozenset()
    bare_words: frozenset[str] = frozenset()
    doubled: frozenset[str] = frozenset()
    before_figures: tuple[str, ...] = ()
    kept_together: str = ""
    capital: Pattern = NOTHING
    signs: frozenset[str] = frozenset()
    small: Pattern = NOTHING
