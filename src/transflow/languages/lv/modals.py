"""Latvian verbs by which something can be or cannot."""

from __future__ import annotations

import re

from transflow.languages.tables.modals import Modals
from transflow.text.patterns import LazyPattern

_CAN = r"(?:(?:var|drīkst)(?:u|i|am|at|ot|ēj\w+|ētu|ēs\w*)?|spēj(?:u|am|at|ot|a|ām|āt|īs\w*|tu)?)"  # and no „varbūt”

modals = Modals(
    able=LazyPattern(rf"\b{_CAN}\b", re.IGNORECASE),
    unable=LazyPattern(rf"[nN](?<!\w.)(?i:e(?:\sarī\s(?:\w+\s){{0,3}}?)?{_CAN})\b"),  # „ne arī to var”
    possible=LazyPattern(
        r"\b(?:jā)?(?:iespēj|ļau|atļau|pieļau|dod|tiesīg|tiesīb|spējīg|prot|izdo[dt]|viegl|varbūt)\w*|\b(?!ne)\w{3,}[aā]m(?:[sai]|as|am|ai|ām|iem|os|ie|ais|ā|ajā)\b",
        re.IGNORECASE,
    ),
    impossible=LazyPattern(
        rf"\b{_CAN}\s(?:\w+\s){{0,2}}ne\w+|\bne(?:iespēj|ļau|pieļau|atļau|dod|izdo|prot|prat)\w*|\b(?:aiz)?lie[gd]\w*|\bgrūt\w*|\bne\w+[aā]m(?:[sai]|as|am|ai|ām|iem|os|ie|ais|ā|ajā)\b"
        r"|\b(?:nav|neb[iū]\w+|netiek|netika|neesot)\b[^.;,]{1,60}\b(?:iespēj|tiesīg|tiesīb|atļaut|pieļaut|spējīg|var|\w{3,}[aā]m)\w*",
        re.IGNORECASE,
    ),
)
