"""Quarters and halves of a year in Latvian."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.year_parts import YearParts
from transflow.text.patterns import LazyPattern

_MONTHS = r"mēne|\bjanvār|\bapr[iī]l|\bjūnij|\bjūlij|\bdecembr"
year_parts = YearParts(
    quarter=any_of("ceturksnis ceturksni ceturksnī ceturksnim ceturkšņa"),
    half=any_of("pusgads pusgada pusgadu pusgadā pusgadam"),
    any_quarter=LazyPattern(rf"ceturk|kvartāl|\bQ[1-4]|{_MONTHS}", re.IGNORECASE),
    any_half=LazyPattern(rf"pus|semestr|\bH[12]|{_MONTHS}", re.IGNORECASE),
)
