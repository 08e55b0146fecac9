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
    "km²": r"(?:square|sq\.?)\s(?:kilomet(?:re|er)s?|km) km² km2",
    "mile": "miles?",
    "mi²": r"square\smiles?",
    "m²": r"(?:square|sq\.?)\s(?:met(?:re|er)s?|m) m² m2",
    "m³": r"cubic\smet(?:re|er)s? m³ m3",
    "m": "met(?:re|er)s?",
    "kWh": r"kWh kilowatt-?\s?hours?",
    "MWh": r"MWh megawatt-?\s?hours?",
    "MW": r"MW megawatts?(?!-?\s?hour)",
    "call": "calls?",
    "minute": "minutes?",
    "second": "seconds?",
}

_AMOUNTS = (r"\d", *"euro euros cents dollars pounds tonnes tons litres".split())  # "170 euros a tonne"
_AN = "|".join(rf"(?<={word}\s)an?\s" for word in _AMOUNTS)
_BEHIND_AMOUNT = "|".join(rf"(?<={word}\sa)" for word in _AMOUNTS)

rates = Rates(
    re.compile(  # a letter first, which is soon looked for
        rf"[pPea](?<!\w.)(?:(?<=[pP])er|(?<=e)(?:ach|very)|(?:{_BEHIND_AMOUNT})n?)\s"
    ),
    rf"(?:(?:per|for\seach|for\severy)\s(?:(?:one|1)\s)?|{_AN})",
    _UNITS,
)
