"""Latvian words that turn a denial: „ar” for „bez”, „nevis tas, bet šis”."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.turns import Turns
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_UNLESS = (  # „ja vien nav slēgts”, but „ja vien nepieciešams”
    r"\bja\svien\s(?:[^.;,]{0,60}?\s)?(?:nav|neb\w+|ne(?!pieciešam|atkarīg|daudz|sen\b|dēļ|liel|pilngad)\w{3,})\b"
)

turns = Turns(
    excepting=LazyPattern(rf"\bbez\b|{_UNLESS}", re.IGNORECASE),
    unless=LazyPattern(_UNLESS, re.IGNORECASE),
    condition=any_of("ja"),
    granting=any_of("(?:arī|pat|var)\\sbez"),
    may_except=LazyPattern(
        r"\b(?:vien|vienīg\w+|tikai|kamēr|izņem\w+|citādi|pretējā|ciktāl)\b", re.IGNORECASE
    ),
    contrast=any_of("nevis"),
    instead=re.compile(r"nevis$", re.IGNORECASE),
    may_contrast=any_of(
        "nevis bet taču nekā tikai vien vienīgi vietā pretēji pretstatā atšķirīb\\w+ drīzāk labāk izņem\\w+ aizst\\w+"
        " turpretī savukārt kaut lai\\sgan priekšrok\\w+ pirms prom"
    ),
    having=frozenset({"ar"}),
    denying=frozenset({"nevis"}),
    but=frozenset({"bet"}),
    refusing=WordPattern(
        r"\b(?:atsakās|atteicās|atteiksies|atteicies|atteikusies|atteikušies|atteikušās|atsakoties)"
        r"\s(?:(?!no\b)\w+\s){0,3}?\w{2,}\wt(?:ies)?\b",
        "atsakās atteicās atteiksies atteicies atteikusies atteikušies atteikušās atsakoties",
    ),
    may_refuse=LazyPattern(
        r"\b(?:at(?:teic|teik|sak|sac|runā|rauj|turē|mest|met)|noraid|lie[gd]|aizlie|iebil|izvair|pret|pārtrau|atce[lļ]"
        r"|atcēl|vietā|labāk|spītē)",
        re.IGNORECASE,
    ),
)
