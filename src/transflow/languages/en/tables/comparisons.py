"""English comparison: "faster than"."""

from __future__ import annotations

import re

from transflow.languages.tables.comparisons import Comparisons
from transflow.text.patterns import LazyPattern

comparisons = Comparisons(
    than=frozenset({"than"}),
    comparative=LazyPattern(r"more|less|fewer|better|worse|\w{2,}(?<!oth)er", re.IGNORECASE),
    in_a_span=LazyPattern(
        r"\b(?:first|only|best|worst|most|least|\w{3,}est|ha(?:s|ve|d))\s(?:[\w-]+\s){0,5}$"
        r"|\b(?:ha(?:s|ve|d)\s(?:not|never)|ha(?:s|ve|d)n['’]t)\s(?:[\w-]+\s){0,9}$",
        re.IGNORECASE,
    ),
    against=LazyPattern(r"(?:\s[\w-]+){0,4}?,?\s(?:than|as|of)\s", re.IGNORECASE),
)
