"""How a language says where news come from."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """`pattern` finds it, in a word or in a clause: "according to the Bureau", "he said"; `more` what sends the reader
    on: "for media queries"."""

    pattern: Pattern = NOTHING
    more: Pattern = NOTHING
