"""What Latvian names by a letter: „B kategorija”."""

from __future__ import annotations

import re

from transflow.languages.tables.lettered import Lettered

lettered = Lettered(
    kinds=re.compile(
        r"\b(?:klas|zon|grup|kategorij|sektor|korpus|blok|hepatīt|vitamīn|līmen)\w*", re.IGNORECASE
    ),
    point=re.compile(r"(?<!\w)(?P<letter>[a-z])\)[ \u00a0](?:apakš)?punkt\w*"),
)
