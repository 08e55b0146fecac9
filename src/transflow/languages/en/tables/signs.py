"""English words of amounts below nothing: "minus 5%", "a fall of 5%"."""

from __future__ import annotations

import re

from transflow.languages.tables.signs import Signs
from transflow.text.patterns import LazyPattern

_BEFORE_SIGN = (
    "was|were|is|are|be|been|from|to|of|at|by|about|around|approximately|almost|nearly|and|or|but|than|with|over|under"
    r"|reach\w*|total\w*|amount\w*\sto|averag\w+"
)

signs = Signs(
    minus=LazyPattern(rf"(?<!\w)(?:minus\s|(?:{_BEFORE_SIGN})\s[–-])$", re.IGNORECASE),
    less=LazyPattern(
        r"\b(?:minus|negativ|less|fewer|lower|cheaper|slower|weaker|worse|shorter|smaller|decreas|reduc|f[ae]ll|fell|drop|cut|declin"
        r"|shr[aiu]nk|contract|slip|slid|slump|plung|plummet|dip|down|eas(?:e[sd]?|ing)\b|shed|tumbl|s[aiu]nk|below|under|deep|depth"
        r"|deficit|loss|los[et]|lack|short|debt|discount|off\b|deduct|subtract|outflow|emigra|recession|depreciat"
        r"|deteriorat|trim|par(?:e|es|ed|ing)\b|shav(?:e|es|ed|ing)\b|slash|lag|behind|frost|red\b|sub-?zero)",
        re.IGNORECASE,
    ),
    under=LazyPattern(r"\s(?:below|under|colder|cooler|lower)\b(?!\s(?:zero|freezing))"),
)
