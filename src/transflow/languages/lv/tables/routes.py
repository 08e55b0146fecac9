"""How Latvian says from where to where something goes: „no Rīgas uz Daugavpili”, „Krievijas agresija pret Ukrainu”."""

from __future__ import annotations

import re

from transflow.languages.tables.routes import Routes
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_ATTACKS = "agresij kara karš uzbruku iebruku noziegu draud sankcij prasīb sūdzīb apsūdzīb".split()
_WINS = "uzvarē pārspē pieveic sakāv apspēlē".split()
_CARRIERS = (
    r"(?:vilcien|lidojum|lidmašīn|reis|autobus|prām|kuģ|krav|sūtījum|delegācij|piegād|piegāž|import)\w*"
)

routes = Routes(
    before=LazyPattern(r"\bno\s$", re.IGNORECASE),
    between=LazyPattern(r"\s(?:uz|līdz)\s"),
    against=LazyPattern(rf"\s(?:\w+\s){{0,2}}(?:{'|'.join((*_ATTACKS, *_WINS))})\w*\s(?:pret\s)?"),
    losing=LazyPattern(r"\s(?:\w+\s)?zaudē\w*\s(?:pret\s)?"),
    to=LazyPattern(r"\buz\s$", re.IGNORECASE),
    away=LazyPattern(rf"\b{_CARRIERS}\sno\s$", re.IGNORECASE),
    may_lead=WordPattern(
        rf"\b(?:no\s|zaudē|{'|'.join((*_ATTACKS, *_WINS))})",
        f"no zaudē* {' '.join(f'{each}*' for each in (*_ATTACKS, *_WINS))}",
    ),
    may_go=WordPattern(rf"\b[uU]z\s{CAPITAL}|(?i:{_CARRIERS})\sno\s{CAPITAL}", "uz no", flags=0),
)
