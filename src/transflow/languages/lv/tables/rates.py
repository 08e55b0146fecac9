"""Latvian words of what an amount is counted by: „par tonnu”, „no hektāra”."""

from __future__ import annotations

from transflow.languages.tables.rates import Rates
from transflow.text.patterns import LazyPattern

_UNITS = {
    "ha": "hektār* ha",
    "acre": "akr*",
    "kg": "kilogram* kg",
    "t": "tonn* t",
    "g": "gram*",
    "l": "litr*",
    "gallon": "galon*",
    "km": "kilometr* km",
    "km²": r"kvadrātkilometr* kv\.\s?km km² km2",
    "mile": "jūdz*",
    "mi²": "kvadrātjūdz*",
    "m²": r"kvadrātmetr* kv\.\s?m m² m2",
    "m³": "kubikmetr* m³ m3",
    "m": r"metr(?!o\b)*",
    "kWh": "kWh kilovatstund*",
    "MWh": "MWh megavatstund*",
    "MW": r"MW megavat(?!stund)*",
    "call": "zvan*",
    "minute": "minūt*",
    "second": "sekund*",
}
_AMOUNTS = (
    "eiro",
    "EUR",
    "centi",
    "centu",
    "mg",
    "µg",
    "gram[iu]",
    "tonnas",
    "tonnu",
    "litri",
    "litru",
    "pieprasījum[iu]",
)
_IN = "|".join(rf"(?<={word}\s)(?=\w+ā\b)" for word in _AMOUNTS)  # „1,5 eiro litrā”
_BY = r"(?:par|uz|no)\s(?:vien\w+\s|katr\w+\s|1\s)?"

rates = Rates(LazyPattern(rf"\b(?:[pP]ar|[uU]z|[nN]o|{'|'.join(_AMOUNTS)})\s"), rf"(?:{_BY}|{_IN})", _UNITS)
