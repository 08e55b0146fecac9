"""Latvian words after a number at the head of a line, which tell a list from a sentence: "26. janvārī" is a date."""

from __future__ import annotations

from transflow.languages.lv.months import MONTH_STEMS
from transflow.text.patterns import LazyPattern

MONTH = LazyPattern(rf"(?:{'|'.join(MONTH_STEMS)})(?:[sai]|is|u|am|im|ā|ī|os|us|iem|a)?\Z")
NAMED_AS_MONTHS = frozenset({"Marta", "Augusts", "Augusta", "Augustam", "Augustu"})
"""First names that look like a month."""
UNCOUNTED = frozenset({"plkst", "pulksten"})
"""Words that no number before them counts, so that items of one list may all begin so: „1. plkst. 11.00”."""
