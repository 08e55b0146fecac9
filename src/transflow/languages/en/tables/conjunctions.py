"""English conjunctions."""

from __future__ import annotations

from transflow.languages.tables.conjunctions import Conjunctions

conjunctions = Conjunctions(
    copulative="and",
    disjunctive="or",
    adversative="but while whereas",
    comparing="compared against",
    subordinating=(
        "which who that because if when where without after before since until although though unless whether so"
        " once"
    ),
    conditional="if unless provided",
    inverted="should",
    consecutive="so therefore thus hence why consequently",
    prepositions="as to with by in for from on at about through during under over between against into within among",
    listing=r"and or as\swell\sas along\swith plus",
    ranging="to through",
    excluding=r"not rather\sthan instead\sof",
)
