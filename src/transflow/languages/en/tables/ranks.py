"""English ranks: "the second largest"."""

from __future__ import annotations

import re

from transflow.languages.tables.ranks import Ranks
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_LARGEST = (
    r"(?:(?:larg|bigg|great|small|high|low|old|long|short|fast|strong|weak|rich|poor|tall|deep)est|best|worst"
    r"|most\s(?:common|popular|populous|frequent|important|significant|widespread))\b"
)

ranks = Ranks(
    superlative=LazyPattern(rf"\b{_LARGEST}", re.IGNORECASE),
    behind=LazyPattern(rf"[\s-]{_LARGEST}", re.IGNORECASE),
    next=LazyPattern(
        r"\b(?:next|runner|follow|after|behind|close|nearest|except|but|apart|silver|only\sto|outranked|one\sof|among)",
        re.IGNORECASE,
    ),
    among=WordPattern(
        rf"[oO](?<!\w.)ne\sof\s(?:the|its|their|his|her|our|[\w-]+['’]s?)\s(?:[\w-]+\s){{0,2}}?(?i:{_LARGEST})",
        "one",
        flags=0,
    ),
    may_be_among=LazyPattern(
        r"\b(?:(?:one|two|three|some|any|several|few|many|number|part)\s(?:[\w-]+\s){0,2}of|among(?:st)?|between|leading|top"
        r"|major|main|very|highly|extremely|rank\w*|(?:second|third|fourth|fifth)[\s-])\b",
        re.IGNORECASE,
    ),
)
