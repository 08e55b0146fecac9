"""English number words: "all three"."""

from __future__ import annotations

import re

from transflow.languages.en.number_words import VALUES, WORDS
from transflow.languages.tables.cardinals import Cardinals

cardinals = Cardinals(
    words=WORDS,
    all=re.compile(r"\ball\s(?:of\s)?(?:the\s|these\s)?$", re.IGNORECASE),
    known=re.compile(r"\b(?:the|these|those)\s$", re.IGNORECASE),
    stems={value: word.removesuffix("y") for word, value in VALUES.items()}
    | {3: "(?:three|tri(?:o|ad|ple|plicate|partite|lateral|logy)s?\\b)"},
)
