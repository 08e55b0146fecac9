"""Latvian number words: „visi trīs”."""

from __future__ import annotations

import re

from transflow.languages.lv.number_words import UNDER_TEN, WORDS
from transflow.languages.tables.cardinals import Cardinals

cardinals = Cardinals(
    words=WORDS,
    all=re.compile(r"\bvis(?:i|as|u|us|iem|ām|os|ās)\s$", re.IGNORECASE),
    known=re.compile(r"\b(?:š(?:ie|īs|os|ās|iem|īm|o)|minēt\w+|attiecīg\w+)\s$", re.IGNORECASE),
    stems={**UNDER_TEN, 10: "desmit", 4: "(?:četr|pusfināl)", 8: "(?:astoņ|ceturtdaļfināl)"},
)
