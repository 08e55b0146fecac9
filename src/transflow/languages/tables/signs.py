"""Amounts below nothing: what says a minus, and what says the same in other words."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Signs(Frozen, kw_only=True):
    """Patterns: `minus` ends before an amount in the word for the sign, or in a word after which a dash at a figure is
    the sign and parts nothing, with that dash; `less` says of an amount what the sign says: a fall, a loss, a
    deficit. `under` starts right after degrees that are fewer than others, whatever those are: "below the norm"."""

    minus: Pattern = NOTHING
    less: Pattern = NOTHING
    under: Pattern = NOTHING
