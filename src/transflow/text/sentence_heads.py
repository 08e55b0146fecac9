"""Where sentences begin, at a quick look: a capital there need not be that of a name."""

from __future__ import annotations

from transflow.text.patterns import LazyPattern

AHEAD = LazyPattern(r"(?:\A|[.!?:\n][”\"’']?\s)[“„\"‘']?\Z")
LONGEST_AHEAD = 4  # characters


def begins_a_sentence(text: str, at: int) -> bool:
    """Whether a word that stands there is the first one of its sentence."""
    return AHEAD.search(text, max(0, at - LONGEST_AHEAD), at) is not None
