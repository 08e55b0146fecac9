"""How a language holds one thing against another: "faster than"."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Comparisons(Frozen, kw_only=True):
    """`than` are the words after which the other thing stands; `comparative` finds the word before them that says
    which has more."""

    than: frozenset[str] = frozenset()
    comparative: Pattern = NOTHING
