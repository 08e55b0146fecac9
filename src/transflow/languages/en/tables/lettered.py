"""What English names by a letter: "category B"."""

from __future__ import annotations

import re

from transflow.languages.tables.lettered import Lettered

lettered = Lettered(
    kinds=re.compile(
        r"\b(?:class|zone|group|categor|sector|building|block|hepatitis|vitamin|level|grade)\w*",
        re.IGNORECASE,
    ),
    small_word=re.compile(r"(?:\A|(?<=[.!?:”\"]\s))A\b"),  # "A new zone opens"
    point=re.compile(
        r"(?:\b[Pp]oint[ \u00a0]|\b[Ss]ub-?(?:clause|paragraph|point)[ \u00a0]"
        r"|\b(?:Article|Section|Art\.)[ \u00a0]\d{1,4}(?:\(\d{1,3}\)){0,2})\((?P<letter>[a-z])\)"
    ),
)
