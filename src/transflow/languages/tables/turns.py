"""Words that make a denial the contrary of another: "without" and "with", "unless" and "if", "not this but that"."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Turns(Frozen, kw_only=True):
    """`excepting` finds "without" and "unless"; `having` is the contrary of the one, and `unless` the other; what
    `may_except` finds says either in another way, "only with", but not what `granting` finds, "even without".
    `contrast` is in every text that says "not this but that": there a word `denying` what follows it stands before
    `but`, or else at the end of what `instead` finds, "that, not". Where neither what `may_contrast` finds nor a denial
    is there, nothing is set against another."""

    excepting: Pattern = NOTHING
    granting: Pattern = NOTHING
    may_except: Pattern = NOTHING
    contrast: Pattern = NOTHING
    instead: Pattern = NOTHING
    may_contrast: Pattern = NOTHING
    having: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
