"""English words for where news come from."""

from __future__ import annotations

import re

from transflow.languages.tables.attribution import Attribution

attribution = Attribution(
    pattern=re.compile(
        r"\baccording\sto\b|\bas\s\w+\sby\b"
        r"|\b(?:says?|said|reports?|reported|estimates?|notes?|believes?|told)\b",
        re.IGNORECASE,
    )
)
