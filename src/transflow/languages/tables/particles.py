"""Small words of a language that change how much is denied beside them."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Particles(Frozen, kw_only=True):
    """The small words of a language that turn, join or end what is denied."""

    only: Pattern = NOTHING
    """What others deny of all the rest."""
    joining: Pattern = NOTHING
    """By which one denial may be said of two things."""
    until: Pattern = NOTHING
    """What says without a denial what `while_not` says with one."""
    once: Pattern = NOTHING
    """When that ends."""
    while_not: Pattern = NOTHING
    subordinate: Pattern = NOTHING
    """What begins a clause that depends on another: "who", "if"."""
    not_only: Pattern = NOTHING
    """After which one denial may be said of two clauses."""
    neither: Pattern = NOTHING
    """A sentence whose subject denies: "neither they nor others"."""
    nor: Pattern = NOTHING
    """What denies of another thing what was denied before."""
    likewise: Pattern = NOTHING
    """What says of another thing what was said before, denied or not."""
    sharing: frozenset[str] = frozenset()
    """Joining words after which what stood before is still denied."""
    adding: frozenset[str] = frozenset()
    """Joining words that only add."""
    also: Pattern = NOTHING
    """What surely says that something is so beside what was said."""
    may_add: Pattern = NOTHING
    """What may say so in any way."""
    uncertain: frozenset[str] = frozenset()
    """Words that may deny no less where another word renders them."""
