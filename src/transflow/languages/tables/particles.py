"""Small words of a language that change how much is denied beside them."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Particles(Frozen, kw_only=True):
    """`only` says what others deny of all the rest; `joining` lets one denial be said of two things, `sharing` are the
    joining words after which what stood before is still denied, `adding` those that only add; `until` says without a
    denial what `while_not` says with one, and `once` when it ends; after `not_only` one denial may be said of two
    clauses; `uncertain` may deny no less where another word renders it; `neither` is a sentence whose subject denies,
    "neither they nor others"."""

    only: Pattern = NOTHING
    joining: Pattern = NOTHING
    until: Pattern = NOTHING
    once: Pattern = NOTHING
    while_not: Pattern = NOTHING
    not_only: Pattern = NOTHING
    neither: Pattern = NOTHING
    sharing: frozenset[str] = frozenset()
    adding: frozenset[str] = frozenset()
    uncertain: frozenset[str] = frozenset()
