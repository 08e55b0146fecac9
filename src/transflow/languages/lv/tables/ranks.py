"""Latvian ranks: „otrais lielākais”."""

from __future__ import annotations

import re

from transflow.languages.tables.ranks import Ranks
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_LARGEST = (
    r"(?:vis)?(?:liel|maz|augst|zem|vec|gar|īs|ātr|spēcīg|vāj|bagāt|nabadzīg|dziļ|popul[āa]r|biež|lab|slikt|izplatīt|svarīg|nozīmīg)"
    r"āk(?:ais|ā|o|ajam|ajai|ajā|ie|ās|os|ajiem|ajām|ajos|ajās)\b"
    r"(?!\s(?:izglītīb|ties[aāu]|mācību|padom))"
)
_SIZE = r"pēc\s(?:lieluma|platības|garuma|vecuma|augstuma|dziļuma|nozīmes|(?:\w+\s)?skaita)\b"

ranks = Ranks(
    superlative=LazyPattern(rf"\b{_LARGEST}", re.IGNORECASE),
    behind=LazyPattern(rf"\s(?:{_LARGEST}|{_SIZE})", re.IGNORECASE),
    next=LazyPattern(
        r"\b(?:nākam|sekoj|seko\b|tūlīt|uzreiz|aiz\b|pēc\b|tuv|atpaliek|atpalik|piekāp|sudrab|izņem|neskait|viens\sno\b|viena\sno\b)",
        re.IGNORECASE,
    ),
    among=WordPattern(
        rf"[vV](?<!\w.)ien(?:s|a|u|am|ai|ā)\sno\s(?:[\w-]+\s){{0,2}}?(?i:{_LARGEST})",
        "viens viena vienu vienam vienai vienā",
        flags=0,
    ),
    may_be_among=LazyPattern(
        r"\b(?:(?:vien|daž|vairāk|daudz|div|trij|trīs)\w*\s(?:\w+\s)?no|starp|vadoš\w*|pirmajā|ļoti|ārkārtīgi|galven\w+"
        r"|(?:otr|treš|ceturt|piekt)\w+)\b",
        re.IGNORECASE,
    ),
)
