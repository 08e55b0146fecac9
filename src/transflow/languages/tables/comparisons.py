"""How a language holds one thing against another: "faster than"."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Comparisons(Frozen, kw_only=True):
    """`than` are the words after which the other thing stands; `comparative` finds the word before them that says
    which has more; `against` the "than" or "as" of a ratio a few words behind it, to its end; `in_a_span` what stands
    before the years in which something is the first, or has come to pass."""

    than: frozenset[str] = frozenset()
    comparative: Pattern = NOTHING
    against: Pattern = NOTHING
    in_a_span: Pattern = NOTHING
