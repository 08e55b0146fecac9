"""How English says from where to where something goes: "from Riga to Daugavpils", "Russia's aggression against"."""

from __future__ import annotations

import re

from transflow.languages.tables.routes import Routes
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

routes = Routes(
    before=LazyPattern(r"\bfrom\s$", re.IGNORECASE),
    between=LazyPattern(r"\sto\s"),
    against=LazyPattern(
        r"(?:['’]s?)?\s(?:[\w-]+\s){0,2}(?:aggression|war|attacks?|invasion|crimes?|threats?|sanctions|claims?|complaints?"
        r"|accusations?)\s(?:against|on|of|in|to)\s(?:the\s)?|\s(?:\w+\s)?(?:beat|defeat(?:ed|s)|overcame)\s"
    ),
    losing=LazyPattern(r"\s(?:\w+\s)?los(?:t|es|e)\s(?:out\s)?to\s"),
    to=LazyPattern(r"(?<!\bfrom and )\bto\s$", re.IGNORECASE),
    away=LazyPattern(r"(?<!\bto and )\bfrom\s$", re.IGNORECASE),
    may_go=WordPattern(r"\b(?:from|to)\s[A-Z]", "from to", flags=0),
)
