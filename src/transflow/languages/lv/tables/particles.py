"""Latvian particles beside what denies: „tikai”, „kamēr”."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.particles import Particles
from transflow.text.patterns import LazyPattern

particles = Particles(
    may_add=LazyPattern(
        r"\b(?:arī|tāpat|vēl|papildu\w*|pievieno\w*|turklāt|līdztekus|savukārt|gan|tostarp|vienlai\w+|pat|turpin\w*|cit\w*|un|atkal|joprojām"
        r"|ab[iu]\w*|ab(?:as|ām|ās|os)|ieskaitot|kopā|tikpat|tiklab|līdz\sar|bez\stam|blakus|vairāki?\w*|divējād\w*|kārtējo|bez|līdzās|otr\w+|treš\w+|tikmēr|līdzīg\w+|bet|taču|klāt|papildin\w*|pie\sreizes|nedz"
        r"|ne(?!\w)|nevien\w*|par[aā]lēli|ikvien\w*|vis(?:i|as|us|iem|ām|os|ās))\b",
        re.IGNORECASE,
    ),
    only=any_of("tikai vienīgi"),
    joining=any_of("vai un"),
    until=any_of("līdz pirms"),
    once=LazyPattern(r"\btad,?\skad\b|\bpēc\b|\b(?:tik|ko)līdz\b"),
    while_not=LazyPattern(  # „kamēr ne-” is "until"; „līdz” is without a denial, but for „, līdz vaina nav pierādīta”
        r"\bkamēr\b|\bkad\b(?=[^.;]{1,60}\bvēl\s(?:nav|neb\w+)\b)|(?<=,\s)līdz(?=\s(?!\w+(?:am|ai|im|um|iem|ām)\b)[^,.;\d]{1,40}\b(?:nav|neb\w+|netiek)\b)",
        re.IGNORECASE,
    ),
    subordinate=LazyPattern(
        r"(?:^|(?<=[,–(]\s))(?:ka|kas|kad|ja|lai|kamēr|kur\w{0,4}|izņemot|atskaitot|ieskaitot|tostarp)\b",
        re.IGNORECASE,
    ),
    not_only=re.compile(r"\bne(?:vis)?\s?(?:tikai|vien)\b", re.IGNORECASE),
    neither=LazyPattern(
        r"\bne(?:dz)?\s[^.;]{1,80}?\bne(?:dz)?\s(?:(?!,\s(?:un|bet)\s)[^.;]){1,160}", re.IGNORECASE
    ),
    likewise=any_of("tāpat arī vai"),
    sharing=frozenset({"vai"}),
    adding=frozenset({"un"}),
    uncertain=frozenset({"tikai"}),  # „līdz” says no less
)
