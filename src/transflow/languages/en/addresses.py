"""Streets as English calls them."""

from __future__ import annotations

STREET_WORDS = (
    "street road avenue boulevard highway embankment quay square lane alley bridge roundabout"
).split()
STREET = "|".join(map(str.capitalize, STREET_WORDS))
"""Any of them behind a name, as a pattern."""
