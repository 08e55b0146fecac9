"""What an amount is counted by: per hectare, „par tonnu”."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Unit: English words, Latvian words, * for endings.
UNITS = {
    "ha": ("hectares? ha", "hektār* ha"),
    "acre": ("acres?", "akr*"),
    "kg": ("kilograms? kilos? kg", "kilogram* kg"),
    "t": ("tonnes? tons? t", "tonn* t"),
    "g": ("grams?", "gram*"),
    "l": ("lit(?:re|er)s?", "litr*"),
    "gallon": ("gallons?", "galon*"),
    "km": ("kilomet(?:re|er)s? km", "kilometr* km"),
    "mile": ("miles?", "jūdz*"),
    "mi²": ("square\\smiles?", "kvadrātjūdz*"),
    "m²": ("(?:square|sq)\\smet(?:re|er)s? m² m2", "kvadrātmetr* m² m2"),
    "m³": ("cubic\\smet(?:re|er)s? m³ m3", "kubikmetr* m³ m3"),
    "m": ("met(?:re|er)s?", "metr(?!o\\b)*"),
    "kWh": ("kWh kilowatt-?\\s?hours?", "kWh kilovatstund*"),
    "MWh": ("MWh megawatt-?\\s?hours?", "MWh megavatstund*"),
}
BEFORE = {"en": r"(?:per|for\seach|for\severy)\s(?:one\s)?", "lv": r"(?:par|uz|no)\s(?:vien\w+\s|katr\w+\s)?"}


def _pattern(tag: str, column: int) -> re.Pattern[str]:
    units = (
        f"(?P<_{at}>{'|'.join(words[column].replace('*', chr(92) + 'w+').split())})"
        for at, words in enumerate(UNITS.values())
    )
    return re.compile(rf"\b{BEFORE[tag]}(?:{'|'.join(units)})(?!\w)", re.IGNORECASE)


PATTERNS: Mapping[str, re.Pattern[str]] = {"en": _pattern("en", 0), "lv": _pattern("lv", 1)}
SIGN = re.compile(r"\b(?:per|each|every|par|uz|no)\s")
NAMES = tuple(UNITS)


def rates(text: str, tag: str) -> Mapping[str, re.Match[str]]:
    """The units by which the text counts, with where it says so."""
    if not SIGN.search(text):
        return {}
    return {NAMES[int((match.lastgroup or "_0")[1:])]: match for match in PATTERNS[tag].finditer(text)}
