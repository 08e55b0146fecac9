"""How a language counts ranks: the second largest."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Ranks(Frozen, kw_only=True):
    """Patterns: `superlative`, what is largest; `behind`, what follows an ordinal that is a rank; `next`, what says
    that another goes before; `among`, what is one of the largest; `may_be_among` whatever else may say so."""

    superlative: Pattern = NOTHING
    behind: Pattern = NOTHING
    next: Pattern = NOTHING
    among: Pattern = NOTHING
    may_be_among: Pattern = NOTHING
