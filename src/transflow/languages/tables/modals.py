"""How a language says that something can be or may be done, and that it cannot."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Modals:
    """`able` finds the verbs by which something can or may be, `unable` the same denied; `possible` finds what says the
    one in other words, "is allowed to", and `impossible` the other, "prohibits"."""

    able: Pattern = NOTHING
    unable: Pattern = NOTHING
    possible: Pattern = NOTHING
    impossible: Pattern = NOTHING
