"""English words that turn a denial: "with" for "without", "not this but that"."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.turns import Turns

turns = Turns(
    excepting=any_of("without unless"),
    may_except=any_of("only solely just unless except"),
    contrast=re.compile(r"\bbut\b|,\snot\b|\brather\sthan\b|\binstead\sof\b", re.IGNORECASE),
    instead=re.compile(r"(?:,\snot|\brather|\binstead)$", re.IGNORECASE),
    having=frozenset({"with"}),
    unless=frozenset({"unless"}),
    denying=frozenset({"not", "rather", "instead"}),
    but=frozenset({"but"}),
)
