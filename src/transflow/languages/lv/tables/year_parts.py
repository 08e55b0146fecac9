"""Quarters and halves of a year in Latvian."""

from __future__ import annotations

import re

from transflow.languages.tables.year_parts import YearParts
from transflow.text.patterns import LazyPattern

_MONTHS = r"mēne|\bjanvār|\bapr[iī]l|\bjūnij|\bjūlij|\bdecembr"
year_parts = YearParts(
    quarter=LazyPattern(r"\bceturk(?:snis|sni|snī|snim|šņa)\b", re.IGNORECASE),
    half=LazyPattern(r"\bpusgad(?:s|a|u|ā|am)\b", re.IGNORECASE),
    any_quarter=LazyPattern(rf"ceturk|kvartāl|\bQ[1-4]|{_MONTHS}", re.IGNORECASE),
    any_half=LazyPattern(rf"pus|semestr|\bH[12]|{_MONTHS}", re.IGNORECASE),
)
