"""Latvian words for where news come from."""

from __future__ import annotations

import re

from transflow.languages.tables.attribution import Attribution
from transflow.text.patterns import LazyPattern

attribution = Attribution(
    pattern=re.compile(
        r"\b(?:pēc|saskaņā\sar)\s.*(?:informācij|dat|ziņ|aplēs|aprēķin|vārd|teikt|rīcīb)"
        r"|(?:norād|informē|ziņo|sacīj|saka|teic|stāst|uzsv|lies?cin|rāda)\w*",
        re.IGNORECASE,
    ),
    more=LazyPattern(r"\b(?:papild|plašāk|sīkāk|vairāk)\w*\s?(?:informācij|ziņ)|\bjautājum", re.IGNORECASE),
    closing=LazyPattern(
        r"\b(?:brīdina|secin\w+|atklāj|rāda|paziņo\w*|vēsta|apstiprina|sola|prognozē|aicina)(?:\s[\w-]+){1,5}$",
        re.IGNORECASE,
    ),
    speaker=LazyPattern(r"\b(?:[Mm]ēs|[Mm]ums|[Mm]ūsu?|[Ee]s|[Mm]an[is]?)\b"),
)
