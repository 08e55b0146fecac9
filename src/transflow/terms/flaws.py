"""What may be wrong with a row of a termbase."""

from __future__ import annotations

from typing import Literal

from transflow.frozen import Frozen
from transflow.model import Level

Kind = Literal[
    "unusable-row",
    "markup",
    "dates",
    "missing-rendering",
    "undeclinable",
    "duplicate",
    "contradiction",
    "shared-form",
]


class Flaw(Frozen):
    """A flaw of the row at `origin` (file:line)."""

    kind: Kind
    level: Level
    message: str
    origin: str
