"""Titles of courtesy that tell the sex of whom they name."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Honorifics(Frozen, kw_only=True):
    """`addressed`, a pattern with the groups `man` and `woman` for the title and `name` for the words beside it;
    `sign`, a cheap one that is in every text which has one. `in_full`, one with `given` and `name` for a full name,
    in a language that leaves names as they are."""

    addressed: Pattern = NOTHING
    sign: Pattern = NOTHING
    in_full: Pattern = NOTHING
