"""Titles of courtesy that tell the sex of whom they name."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Honorifics:
    """`addressed`, a pattern with the groups `man` and `woman` for the title and `name` for the words beside it;
    `sign`, a cheap one that is in every text which has one."""

    addressed: Pattern = NOTHING
    sign: Pattern = NOTHING
