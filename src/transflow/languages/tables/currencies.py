"""What currencies are called where no amount says how much: in the head of a table."""

from __future__ import annotations

from collections.abc import Mapping

from transflow.frozen import Frozen

NONE: Mapping[str, str] = {}


class Currencies(Frozen, kw_only=True):
    """`names` are currencies by their words in small letters, at most two with a space between them, "swiss francs"."""

    names: Mapping[str, str] = NONE
