"""What stands between the two ends of a range: a dash, "to", „līdz”."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages import every
from transflow.languages.tables import joined
from transflow.languages.tables.conjunctions import Conjunctions


@lru_cache(maxsize=1)
def joints_of_ranges() -> str:
    """The dashes, and the words of all languages, as one pattern."""
    return joined(["[–—-]", *(each for known in every(Conjunctions) for each in known.ranging.split())])
