"""Words that tell whether a man or a woman is spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token


class Genders(Frozen, kw_only=True):
    """Patterns: `man` and `woman`, what surely tells of one; `may_man` and `may_woman`, anything that may; `sign`, a
    cheap one that is in every text which tells; `he` and `she`, who does what the words behind say; `anybody`, whom a
    text calls "he", a man or not: „bērns”. `at_odds` finds the given names of a text before which an office stands in
    the form of the other sex, „ministrs Ināra”. `his_names` and `her_names`, given names in small letters that tell."""

    sign: Pattern = NOTHING
    man: Pattern = NOTHING
    woman: Pattern = NOTHING
    may_man: Pattern = NOTHING
    may_woman: Pattern = NOTHING
    he: Pattern = NOTHING
    she: Pattern = NOTHING
    anybody: Pattern = NOTHING
    his_names: frozenset[str] = frozenset()
    her_names: frozenset[str] = frozenset()
    at_odds: Callable[[str], Iterable[Token]] = lambda text: ()
