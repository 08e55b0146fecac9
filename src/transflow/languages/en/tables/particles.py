"""English particles beside what denies: "only", "until"."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.particles import Particles

particles = Particles(
    also=any_of("also"),
    only=any_of("only once"),  # "those who have not … will not"
    joining=re.compile(r"\bor\b|,(?=\s[\w-]+(?:,|\sor\b))", re.IGNORECASE),  # "not touch, feed or follow"
    until=any_of("until till before"),
    once=re.compile(r"\bonce\b|\bas\ssoon\sas\b|\bafter\b"),
    subordinate=re.compile(
        r"\b(?:that|who(?:se|m)?|which|if|unless|until|when|while|as\slong\sas)\b", re.IGNORECASE
    ),
    not_only=re.compile(r"\bnot\s(?:only|just|merely|solely)\b", re.IGNORECASE),
    sharing=frozenset({"or", "nor"}),  # "no dogs or cats": what follows may be denied by what stands before
    adding=frozenset({"and"}),
    neither=re.compile(r"\bneither\b[^.;]{1,160}\bnor\b(?:(?!,\s(?:and|but)\s)[^.;]){1,160}", re.IGNORECASE),
    nor=re.compile(r"(?<=[,;–]\s)(?:and\s)?nor\b", re.IGNORECASE),
    uncertain=frozenset({"until", "till", "only"}),  # nor does one “only” say less than another
)
