"""English words that turn a denial: "with" for "without", "not this but that"."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.turns import Turns
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

turns = Turns(
    excepting=any_of("without unless"),
    granting=any_of("(?:even|also)\\swithout without[^.,;:]{1,40}too"),
    may_except=any_of("only solely just unless except"),
    contrast=WordPattern(r"\bbut\b|,\snot\b|\brather\sthan\b|\binstead\sof\b", "but not rather instead"),
    instead=re.compile(r"(?:,\snot|\brather|\binstead)$", re.IGNORECASE),
    may_contrast=any_of(
        "rather instead than but less fewer unlike opposed without over except other only just merely"
        " solely far(?!\\sas\\b) replac\\w+ against besides while whereas whilst yet although though"
        " former latter contrast either lieu prefer\\w* ahead before away later leav(?:e|es|ing) avoid\\w*"
    ),
    having=frozenset({"with"}),
    unless=any_of("unless"),
    condition=any_of("if"),
    denying=frozenset({"not", "rather", "instead"}),
    but=frozenset({"but"}),
    refusing=WordPattern(
        r"\b(?:refus(?:e|es|ed|ing|al)|declin(?:es|ed|ing))\sto\s(?:\w+ly\s)?[a-z]+",
        "refuse refuses refused refusing refusal declines declined declining",
    ),
    may_refuse=LazyPattern(
        r"\b(?:refus|declin|reject|den[iy]|unwilling|fail|abst|avoid|withh|waiv|forgo|abandon|renounc|g[ai]ve\sup|oppos"
        r"|object|against|instead|rather|stop|ceas|cancel|withdr|quit|unable|opt(?:ed|s|ing)?\sout|hesita|resist)",
        re.IGNORECASE,
    ),
)
