"""English words for where news come from."""

from __future__ import annotations

import re

from transflow.languages.tables.attribution import Attribution
from transflow.text.patterns import LazyPattern

attribution = Attribution(
    pattern=re.compile(
        r"\baccording\sto\b|\bas\s\w+\sby\b"
        r"|\b(?:says?|said|reports?|reported|estimates?|notes?|believes?|told)\b",
        re.IGNORECASE,
    ),
    more=LazyPattern(
        r"\b(?:(?:more|further|additional)\s(?:information|details)|[ei]nquir(?:y|ies)|quer(?:y|ies)|questions?)\b",
        re.IGNORECASE,
    ),
    closing=LazyPattern(
        r"\b(?:says?|finds?|warns?|reveals?|shows?|announces?|reports?|confirms?|concludes?|promises?|predicts?|urges?)$",
        re.IGNORECASE,
    ),
    speaker=LazyPattern(r"\b(?:[Ww]e|[Oo]urs?|us|[Mm]y)\b"),
)
