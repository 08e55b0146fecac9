"""Quarters and halves of a year in English."""

from __future__ import annotations

import re

from transflow.languages.tables.year_parts import YearParts
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_MONTHS = r"month|\bjanuary|\bapril|\bjune|\bjuly|\bdecember"
year_parts = YearParts(
    quarter=WordPattern(
        r"\b(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))\squarters?\b(?![\s-]?final)|\bQ[1-4]\b",
        "quarter quarters q",
    ),
    half=WordPattern(
        r"\b(?:first|second|1st|2nd)\shalf\b(?!\sof\s(?!(?:the|this|last|next)\syear\b|20))|\bH[12]\b",
        "half h",
    ),
    any_quarter=LazyPattern(rf"quarter|trimester|\bQ[1-4]|{_MONTHS}", re.IGNORECASE),
    any_half=LazyPattern(rf"\bhal(?:f|ves)\b|half-|semi|semester|\bH[12]|{_MONTHS}", re.IGNORECASE),
)
