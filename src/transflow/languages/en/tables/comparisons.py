"""English comparison: "faster than"."""

from __future__ import annotations

import re

from transflow.languages.tables.comparisons import Comparisons
from transflow.text.patterns import LazyPattern

comparisons = Comparisons(
    than=frozenset({"than"}),
    comparative=LazyPattern(r"more|less|fewer|better|worse|\w{2,}(?<!oth)er", re.IGNORECASE),
)
