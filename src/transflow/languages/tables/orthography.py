"""What a language writes in a way of its own, beside its quotation marks and its notation of values."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Orthography(Frozen, kw_only=True):
    """How a language spells its words and sets its spaces."""

    without_marks: frozenset[str] = frozenset()
    """Small words with none of the language's own letters: by these a text is known that has lost them all."""
    bare_words: frozenset[str] = frozenset()
    """Words that are none of the language until they have their own letters again."""
    doubled: frozenset[str] = frozenset()
    """Words that may stand twice in a row."""
    before_figures: tuple[str, ...] = ()
    """Words after which the space before a figure is easily lost."""
    kept_together: str = ""
    """A pattern of what stands around a space at which no line should break, beside those before a unit."""
    capital: Pattern = NOTHING
    """Words with a small letter that should have a capital, the last group the word."""
    signs: frozenset[str] = frozenset()
    """Of which any is in every text where `capital` finds a word."""
    small: Pattern = NOTHING
    """Words with a capital that should have a small letter, the last group the word."""
