"""How often, in Latvian: „divreiz dienā”, „ik pēc sešām stundām”, „reizi ceturksnī”."""

from __future__ import annotations

import re

from transflow.languages.tables.frequencies import Frequencies
from transflow.text.patterns import LazyPattern

_UNITS = {  # as a time within which, and one that is counted
    "minute": ("minūtē", "minūti"),
    "hour": ("stundā", "stundu"),
    "day": ("dienā|diennaktī", "dienu|diennakti"),
    "week": ("nedēļā", "nedēļu"),
    "month": ("mēnesī", "mēnesi"),
    "quarter": ("ceturksnī", "ceturksni"),
    "half": ("pusgadā", "pusgadu"),
    "year": ("gadā", "gadu"),
}
_WITHIN = "|".join(rf"(?P<{unit}>{within})" for unit, (within, _) in _UNITS.items())
_ONCE = "|".join(
    rf"(?P<{unit}>reizi\s(?:{within})|(?:ik|katru)\s?(?:{counted}))"
    for unit, (within, counted) in _UNITS.items()
)

frequencies = Frequencies(
    every=LazyPattern(r"\b(?:ik\spēc|ik|reizi|katr(?:as|us|u|ās|os))\s$", re.IGNORECASE),
    within=LazyPattern(rf"\s(?:[^\W\d]+\s){{0,2}}?(?:{_WITHIN})\b", re.IGNORECASE),
    ahead=LazyPattern(rf"(?<!\d\.\s)\b(?:{_WITHIN})\s(?:[^\W\d]+\s){{0,2}}$", re.IGNORECASE),
    once=LazyPattern(rf"\b(?:{_ONCE})\b", re.IGNORECASE),
)
