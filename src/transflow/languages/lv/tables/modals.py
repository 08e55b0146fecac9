"""Latvian verbs by which something can be or cannot."""

from __future__ import annotations

import re

from transflow.languages.tables.modals import Modals
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_CAN = r"(?:(?:var|drīkst)(?:u|i|am|at|ot|ēj\w+|ētu|ēs\w*)?|spēj(?:u|am|at|ot|a|ām|āt|īs\w*|tu)?)"  # and no „varbūt”

_DEBITIVE = r"\bjā(?!ņ|nis|ni(?:em|us)?\b|tnie|jam|šan|zep|teik|būt|var)\w{3,}(?<!šan[aāu])"  # „jāiesniedz”

modals = Modals(
    able=LazyPattern(rf"\b{_CAN}\b", re.IGNORECASE),
    unable=LazyPattern(rf"[nN](?<!\w.)(?i:e(?:\sarī\s(?:\w+\s){{0,3}}?)?{_CAN})\b"),  # „ne arī to var”
    possible=LazyPattern(
        r"\b(?:jā)?(?:iespēj|ļau|atļau|pieļau|dod|tiesīg|tiesīb|spējīg|prot|izdo[dt]|viegl|varbūt)\w*|\b(?!ne)\w{3,}[aā]m(?:[sai]|as|am|ai|ām|iem|os|ie|ais|ā|ajā)\b",
        re.IGNORECASE,
    ),
    impossible=LazyPattern(
        rf"\b{_CAN}\s(?:\w+\s){{0,2}}ne(?!\s(?:tikai|vien)\b)\w*|\bne(?:iespēj|ļau|pieļau|atļau|dod|izdo|prot|prat)\w*|\b(?:aiz)?lie[gd]\w*|\bgrūt\w*|\bdiez\svai\b|\btik\stikko\b|\bknapi\b|\bne\w+[aā]m(?:[sai]|as|am|ai|ām|iem|os|ie|ais|ā|ajā)\b"
        r"|\b(?:nav|neb[iū]\w+|netiek|netika|neesot)\b[^.;,]{1,60}\b(?:iespēj|tiesīg|tiesīb|atļaut|pieļaut|spējīg|var|\w{3,}[aā]m)\w*",
        re.IGNORECASE,
    ),
    must=LazyPattern(_DEBITIVE),
    may=WordPattern(
        r"\b(?:var|drīkst|varēs|drīkstēs)\b(?!\s(?:tikai|vien|būt)\b)", "var drīkst varēs drīkstēs", flags=0
    ),
    may_oblige=LazyPattern(
        r"\b(?:jā\w{3,}|vaja[dg]\w*|nepieciešam\w*|obligāt\w*|pienāk\w*|piespied\w*|lū(?:dz|gum)\w*|aicin\w*|ieteic\w*|tikai"
        r"|vien|ne(?!dēļ|kustam)\w*|aizlie\w*|bez|izņem\w*|atbild\w*)\b",
        re.IGNORECASE,
    ),
    may_permit=LazyPattern(
        r"\b(?:var|drīkst|iespēj|ļau|atļau|pieļau|tiesīb|tiesīg|brīv|vēl(?!ā[km]|\b|reiz|aizvien)|ne(?!dēļ|kustam|pieciešam"
        r"|\s(?:vēlāk|agrāk|mazāk|vairāk|ilgāk)\b)|izvēl|bez)\w*",
        re.IGNORECASE,
    ),
    has_verb=LazyPattern(r"jā\w"),
)
