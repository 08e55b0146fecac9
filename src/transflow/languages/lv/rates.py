"""Latvian words of what an amount is counted by: „par tonnu”, „no hektāra”."""

from __future__ import annotations

import re

from transflow.languages.tables.rates import Rates

_UNITS = {
    "ha": "hektār* ha",
    "acre": "akr*",
    "kg": "kilogram* kg",
    "t": "tonn* t",
    "g": "gram*",
    "l": "litr*",
    "gallon": "galon*",
    "km": "kilometr* km",
    "mile": "jūdz*",
    "mi²": "kvadrātjūdz*",
    "m²": "kvadrātmetr* m² m2",
    "m³": "kubikmetr* m³ m3",
    "m": r"metr(?!o\b)*",
    "kWh": "kWh kilovatstund*",
    "MWh": "MWh megavatstund*",
}

rates = Rates(re.compile(r"\b(?:par|uz|no)\s"), r"(?:par|uz|no)\s(?:vien\w+\s|katr\w+\s|1\s)?", _UNITS)
