"""Which part a figure plays in an English text."""

from __future__ import annotations

import re

from transflow.languages.english_stems import english_stem
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.text.patterns import LazyPattern


def _counted(word: str) -> frozenset[str]:
    return frozenset({english_stem(word)}) if len(word) > 2 else frozenset()


figure_roles = FigureRoles(
    votes=re.compile(
        r"\b(?:(?P<aye>in favou?r|(?<=\bvotes\s)for|(?<=\bvoted\s)for|(?<=\d\s)for|supported(?=\sby\s\d)"
        r"|votes(?=\sto\s\d))"
        r"|(?P<no>against|(?<=\bvotes\s)to\s\d+)|(?P<none>abst[ae]\w+))\b",
        re.IGNORECASE,
    ),
    ends=re.compile(
        r"\b(?:(?P<first>beg[iau]n\w*|start\w*|open\w*|from)|(?P<last>end\w*|clos\w+|finish\w*|conclu\w+|until|to))\b",
        re.IGNORECASE,
    ),
    bounds=re.compile(
        r"\b(?:(?P<first>from)|(?P<last>to))\s(?:(?:EUR|USD|about|around)\s|[€$£])?$", re.IGNORECASE
    ),
    respectively=re.compile(r"\brespectively\b", re.IGNORECASE),
    prepositions=frozenset({"from", "to", "until"}),
    part_of=re.compile(
        r"\s(?:out\s)?of\s(?:(?:the|all|every|each|its|their|our|those|these)\s)?"
        r"(?:(?!(?:and|or|to|in|from|by|with|at|for|of|on|an?|than|but|who|which|that|were|was|are|is|ha[ds]|have)\s)[\w'’-]+\s){0,3}?",
        re.IGNORECASE,
    ),
    versus=LazyPattern(
        r"\svotes?\s(?:to|against)\s|:"
        r"|(?:\s[a-z-]+){0,6}?,?\s(?:(?:as\s)?(?:compared|opposed)\s(?:with|to)|versus|(?:up|down)\sfrom)\s(?:(?:just|only|about|EUR)\s)?",
        re.IGNORECASE,
    ),
    denied=LazyPattern(
        r"\b(?:not|rather\sthan|instead\sof)\s(?:(?:on|at|in|by|to|from|until|for|the)\s)*", re.IGNORECASE
    ),
    reach=6,
    counted=_counted,
    may_count=_counted,
)
