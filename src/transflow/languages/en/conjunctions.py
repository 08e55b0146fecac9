"""English conjunctions."""

from __future__ import annotations

from transflow.languages.tables.conjunctions import Conjunctions

conjunctions = Conjunctions(
    copulative="and",
    disjunctive="or",
    adversative="but while whereas",
    comparing="compared against",
    subordinating="which who because if when where without",
)
