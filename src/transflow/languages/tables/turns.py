"""Words that make a denial the contrary of another: "without" and "with", "unless" and "if", "not this but that"."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Turns(Frozen, kw_only=True):
    """How a language excepts something, and sets one thing against another."""

    excepting: Pattern = NOTHING
    """ "without" and "unless"."""
    granting: Pattern = NOTHING
    """ "even without", which excepts nothing."""
    may_except: Pattern = NOTHING
    """What says either in another way, "only with", unless `granting` finds it."""
    contrast: Pattern = NOTHING
    """Is in every text that says "not this but that"."""
    instead: Pattern = NOTHING
    """ "that, not"."""
    may_contrast: Pattern = NOTHING
    """Where neither this nor a denial is found, nothing is set against another."""
    having: frozenset[str] = frozenset()
    """The contrary of "without"."""
    unless: Pattern = NOTHING
    """ "unless", of which "if" is the contrary."""
    condition: Pattern = NOTHING
    """ "if"."""
    denying: frozenset[str] = frozenset()
    """Words that deny what follows them, before `but` or at the end of `instead`."""
    but: frozenset[str] = frozenset()
    """ "but"."""
    refusing: Pattern = NOTHING
    """A refusal, up to the verb that it refuses: "refused to pay"."""
    may_refuse: Pattern = NOTHING
    """What may say so in another way, beside what denies: "declined"."""
