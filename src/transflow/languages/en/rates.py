"""English words of what an amount is counted by: "per tonne"."""

from __future__ import annotations

import re

from transflow.languages.tables.rates import Rates

_UNITS = {
    "ha": "hectares? ha",
    "acre": "acres?",
    "kg": "kilograms? kilos? kg",
    "t": "tonnes? tons? t",
    "g": "grams?",
    "l": "lit(?:re|er)s?",
    "gallon": "gallons?",
    "km": "kilomet(?:re|er)s? km",
    "km²": r"(?:square|sq)\skilomet(?:re|er)s? km² km2",
    "mile": "miles?",
    "mi²": r"square\smiles?",
    "m²": r"(?:square|sq)\smet(?:re|er)s? m² m2",
    "m³": r"cubic\smet(?:re|er)s? m³ m3",
    "m": "met(?:re|er)s?",
    "kWh": r"kWh kilowatt-?\s?hours?",
    "MWh": r"MWh megawatt-?\s?hours?",
    "MW": r"MW megawatts?(?!-?\s?hour)",
}

_AMOUNTS = ("euro", "euros", "cents", "dollars", "pounds", "tonnes", "tons", "litres")  # "170 euros a tonne"
_AN = "|".join(rf"(?<={word}\s)an?\s" for word in (r"\d", *_AMOUNTS))

rates = Rates(
    re.compile(rf"\b(?:per|each|every)\s|(?:\d|{'|'.join(_AMOUNTS)})\san?\s"),
    rf"(?:(?:per|for\seach|for\severy)\s(?:(?:one|1)\s)?|{_AN})",
    _UNITS,
)
