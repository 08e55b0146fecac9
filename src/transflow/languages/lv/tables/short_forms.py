"""Latvian abbreviations before figures and after words: „plkst.”, „u. c.”."""

from __future__ import annotations

import re

from transflow.languages.tables.short_forms import ShortForms

short_forms = ShortForms(
    pattern=re.compile(
        r"[pPuUtTNlšg\d](?<![\w.].)(?:(?<=[pP])(?:lkst\b\.?|iem\.)|(?<=[uU])\.\s?(?:c|tml|t\.\s?t)\."
        r"|(?<=[tT])\.\s?(?:sk|i)\.|(?<=N)r\.(?=\s?\d)"
        r"|(?<=l)pp\.|(?<=š)\.\s?g\.|(?<=g)(?:s|ab)\.|(?<=\d)(?:\d{3}\.\sg\.|[\d,]{0,4}\skv\.\sk?m\b))"
    ),
    introducing=r"turpmāk(?: tekstā)?\s?[–—-]\s?",
)
