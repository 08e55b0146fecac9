"""Latvian conjunctions."""

from __future__ import annotations

from transflow.languages.tables.conjunctions import Conjunctions

conjunctions = Conjunctions(
    copulative="un",
    disjunctive="vai",
    adversative="bet savukārt kamēr",
    subordinating=r"gan jo ja kad lai bez kas kur\w{0,4}",
)
