"""English ranks: "the second largest"."""

from __future__ import annotations

import re

from transflow.languages.tables.ranks import Ranks

_LARGEST = (
    r"(?:(?:larg|bigg|great|small|high|low|old|long|short|fast|strong|weak|rich|poor|tall|deep)est|best|worst"
    r"|most\s(?:common|popular|populous|frequent|important|significant|widespread))\b"
)

ranks = Ranks(
    superlative=re.compile(rf"\b{_LARGEST}", re.IGNORECASE),
    behind=re.compile(rf"[\s-]{_LARGEST}", re.IGNORECASE),
    next=re.compile(
        r"\b(?:next|runner|follow|after|behind|close|nearest|except|but|apart|silver|only\sto|outranked|one\sof|among)",
        re.IGNORECASE,
    ),
)
