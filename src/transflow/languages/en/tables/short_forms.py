"""English abbreviations, ordinals and small words before figures: "Mr", "2nd", "at 14.30"."""

from __future__ import annotations

import re

from transflow.languages.tables.short_forms import ShortForms

_LETTER = r"[^\W\d_]"

short_forms = ShortForms(
    pattern=re.compile(
        rf"[M\deiabfoASPCTF](?<![\w.].)(?:(?<=M)(?:rs?|s)\b\.?(?=\s(?![a-z]){_LETTER})"
        rf"|(?<=\d)\d{{0,2}}(?:st|nd|rd|th)(?=\s(?![A-Z]){_LETTER})|(?<=e)\.\s?g\.|(?<=i)\.\s?e\."
        r"|(?:(?<=A)(?:rticles?|nnex|ppendix)|(?<=S)ections?|(?<=P)(?:aragraphs?|age)|(?<=C)hapter|(?<=T)able"
        r"|(?<=F)igure)\s(?=\d)"
        r"|(?:(?<=a)(?:t|nd)|(?<=o)[nfr]|(?<=b)y|(?<=i)n|(?<=f)(?:rom|or))\s\d[\d.,:]*(?<=\d)(?!\w))"
    ),
    introducing=r"hereinafter(?: referred to as)?\s?[–—:-]?\s?(?:the\s)?",
)
