"""Latvian comparison: „straujāk nekā”."""

from __future__ import annotations

import re

from transflow.languages.tables.comparisons import Comparisons
from transflow.text.patterns import LazyPattern

comparisons = Comparisons(
    than=frozenset({"nekā"}),
    comparative=LazyPattern(r"\w{2,}āk(?:s|a|u|i|as|am|ai|os|us|ās|iem|ām|ā)?", re.IGNORECASE),
    against=LazyPattern(r"(?:\s[\w-]+){0,4}?,?\s(?:nekā|kā|par|pret)\s", re.IGNORECASE),
)
