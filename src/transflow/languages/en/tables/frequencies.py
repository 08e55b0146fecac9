"""How often, in English: "twice a day", "every six hours", "quarterly"."""

from __future__ import annotations

import re

from transflow.languages.tables.frequencies import Frequencies
from transflow.text.patterns import LazyPattern

_UNITS = {
    "minute": ("minute",),
    "hour": ("hour", "hourly"),
    "day": ("day", "daily"),
    "week": ("week", "weekly"),
    "fortnight": ("fortnight", "fortnightly"),
    "month": ("month", "monthly"),
    "quarter": ("quarter", "quarterly"),
    "half": (r"half[\s-]year", r"half[\s-]yearly"),
    "year": ("year", "yearly", "annual", "annually"),
}
_WITHIN = "|".join(rf"(?P<{unit}>{noun})" for unit, (noun, *_) in _UNITS.items())
_ONE = r"(?:(?:once\s)?(?:every|each)|once\s(?:an?|per))\s"
_ONCE = "|".join(
    rf"(?P<{unit}>{'|'.join((_ONE + noun, *adverbs))})" for unit, (noun, *adverbs) in _UNITS.items()
)

frequencies = Frequencies(
    every=LazyPattern(r"\b(?:every|each|once\s(?:in|per))\s$", re.IGNORECASE),
    within=LazyPattern(rf"\s(?:[a-z]+\s){{0,2}}?(?:an?|per|each|every)\s(?:{_WITHIN})\b", re.IGNORECASE),
    once=LazyPattern(rf"\b(?:{_ONCE})\b", re.IGNORECASE),
)
