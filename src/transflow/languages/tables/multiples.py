"""How many times as much one thing is as another: "twice", "trebled", "half"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from transflow.frozen import Frozen, field
from transflow.text.patterns import Pattern


class Multiples(Frozen, kw_only=True):
    """What says that the larger of two amounts is so many times the smaller, by how many."""

    factors: Mapping[int, Pattern] = field(default_factory=dict)

    def said(self, text: str) -> frozenset[Decimal]:
        """How many times the text says that something is as much as something else."""
        return frozenset(Decimal(times) for times, pattern in self.factors.items() if pattern.search(text))
