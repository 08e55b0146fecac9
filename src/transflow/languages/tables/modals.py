"""How a language says that something can be or may be done, that it cannot, and that it must."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Modals(Frozen, kw_only=True):
    """`able` finds the verbs by which something can or may be, `unable` the same denied; `possible` finds what says the
    one in other words, "is allowed to", and `impossible` the other, "prohibits". `must` finds what surely obliges to
    something and `may` what surely leaves it free, `may_oblige` and `may_permit` all that may say so in any way;
    `has_verb` matches a word that obliges and says to what, „jāiesniedz”."""

    able: Pattern = NOTHING
    unable: Pattern = NOTHING
    possible: Pattern = NOTHING
    impossible: Pattern = NOTHING
    must: Pattern = NOTHING
    may: Pattern = NOTHING
    may_oblige: Pattern = NOTHING
    may_permit: Pattern = NOTHING
    has_verb: Pattern = NOTHING
