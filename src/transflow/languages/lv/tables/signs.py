"""Latvian words of amounts below nothing: „mīnus 5 %”, „kritums par 5 %”."""

from __future__ import annotations

import re

from transflow.languages.tables.signs import Signs
from transflow.text.patterns import LazyPattern

_BEFORE_SIGN = (
    "bija|ir|būs|būtu|no|līdz|par|pie|uz|zem|virs|ar|ap|aptuveni|apmēram|vidēji|gandrīz|nedaudz|vairāk|un|vai|bet|gan|nekā"
    r"|sasnie\w+|veid\w+|lēš\w+|vērtē\w+"
)

signs = Signs(
    minus=LazyPattern(rf"(?<!\w)(?:m[iī]nuss?\s|(?:{_BEFORE_SIGN})\s[–-])$", re.IGNORECASE),
    less=LazyPattern(
        r"\b(?:m[iī]nus|negatīv|mazāk|zemāk|lētāk|lēnāk|vājāk|sliktāk|īsāk|samazin|mazin|saru[kc]|(?:no)?kr[iī]t"
        r"|pazemin|noslīd|lejup|zaud|deficīt|iztrūk|trūk|parād|atlaid|atvilk|atskait|atņem|zem\b|dziļ|recesij"
        r"|zudum|noplūd|aizplūd|aizbrauc|izbrauc|pasliktin|palēnin|atpaliek|sal[sau]\b|nepietiek)",
        re.IGNORECASE,
    ),
    under=LazyPattern(r"\s(?:zem(?!\snulles)|vēsāk\w*|aukstāk\w*|zemāk\w*)\b"),
)
