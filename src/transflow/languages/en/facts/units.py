"""What English counts: money, time, measurements, per cent."""

from __future__ import annotations

from transflow.text.facts.measures import Measure


def _plural(unit: str, *words: str) -> dict[str, str]:
    return {form: unit for word in words for form in (word, f"{word}s")}


KRONE = {
    "swedish": "SEK",
    "norwegian": "NOK",
    "danish": "DKK",
    "czech": "CZK",
    "icelandic": "ISK",
    "estonian": "EEK",
}
KRONE_FORMS = "kronor kronas krona krone kroner koruna korunas kroon kroons kronur crown crowns".split()
MONEY = {
    **_plural("EUR", "euro"),
    **_plural("USD", "dollar", "us dollar"),
    **_plural("EUR-cent", "cent", "euro cent"),
    **_plural("CAD", "canadian dollar"),
    **_plural("AUD", "australian dollar"),
    **_plural("NZD", "new zealand dollar"),
    **_plural("HKD", "hong kong dollar"),
    **_plural("SGD", "singapore dollar"),
    "pence": "GBP-penny",
    **_plural("GBP", "pound"),
    "pounds sterling": "GBP",
    **_plural("LVL", "lat"),
    "lati": "LVL",
    **_plural("RUB", "rouble", "ruble"),
    **_plural("BYN", "belarusian rouble", "belarusian ruble"),
    **dict.fromkeys(KRONE_FORMS, "crown"),
    **{f"{land} {form}": code for land, code in KRONE.items() for form in KRONE_FORMS},
    **_plural("franc", "franc"),
    **_plural("CHF", "swiss franc"),
    **_plural("PLN", "zloty"),
    "zlotych": "PLN",
    **_plural("UAH", "hryvnia", "hryvna"),
    **_plural("HUF", "forint"),
    **_plural("INR", "rupee", "indian rupee"),
    **_plural("lira", "lira"),
    **_plural("TRY", "turkish lira"),
    **_plural("ILS", "shekel", "israeli shekel"),
    **dict.fromkeys(("litas", "litai", "lithuanian litas", "lithuanian litai"), "LTL"),
    **_plural("KZT", "tenge", "kazakhstani tenge"),
    "georgian lari": "GEL",
    "romanian lei": "RON",
    "moldovan lei": "MDL",
    **dict.fromkeys(("bulgarian lev", "bulgarian leva"), "BGN"),
    "south korean won": "KRW",
    "korean won": "KRW",
    "yen": "JPY",
    "yuan": "CNY",
    "quid": "GBP",
}
DURATIONS = {
    **_plural("second", "second", "sec"),
    **_plural("minute", "minute", "min"),
    **_plural("hour", "hour", "hr"),
    **_plural("day", "day", "working day", "business day"),
    **_plural("hour", "working hour", "business hour"),
    **_plural("week", "week"),
    **_plural("month", "month"),
    **_plural("year", "year"),
    **_plural("decade", "decade"),
    "century": "century",
    "centuries": "century",
}
QUANTITIES = {
    **_plural("km", "kilometre", "kilometer"),
    **_plural("m", "metre", "meter"),
    **_plural("cm", "centimetre", "centimeter"),
    **_plural("mm", "millimetre", "millimeter"),
    **_plural("m²", "square metre", "square meter", "sq metre"),
    **_plural("km²", "square kilometre", "square kilometer", "sq kilometre"),
    "sq m": "m²",
    "sq km": "km²",
    **_plural("m³", "cubic metre", "cubic meter"),
    **_plural("cm³", "cubic centimetre", "cubic centimeter"),
    **_plural("l", "litre", "liter"),
    **_plural("ml", "millilitre", "milliliter"),
    **_plural("ha", "hectare"),
    **_plural("t", "tonne", "metric ton", "ton"),
    **_plural("q", "quintal", "centner"),
    **_plural("kg", "kilogram", "kilo"),
    **_plural("g", "gram"),
    **_plural("mg", "milligram"),
    **_plural("µg", "microgram"),
    **_plural("MW", "megawatt"),
    **_plural("GW", "gigawatt"),
    **_plural("kW", "kilowatt"),
    **_plural("TW", "terawatt"),
    **_plural("MWh", "megawatt hour"),
    **_plural("GWh", "gigawatt hour"),
    **_plural("kWh", "kilowatt hour"),
    **_plural("TWh", "terawatt hour"),
    **_plural("mile", "mile"),
    **_plural("nmi", "nautical mile", "sea mile"),
    "mph": "mph",
    **_plural("°C", "degree"),
    "degrees celsius": "°C",
    "degrees centigrade": "°C",
    "degrees fahrenheit": "°F",
    "per mille": "‰",
    "permille": "‰",
    **{f"{gram} per {litre}": "‰" for gram in ("g", "gram", "grams") for litre in ("litre", "liter", "l")},
    **_plural("acre", "acre"),
    **_plural("yd", "yard"),
    "foot": "ft",
    "feet": "ft",
    "square foot": "ft²",
    "square feet": "ft²",
    **dict.fromkeys(("sq ft", "sq foot", "sq feet", "sqft"), "ft²"),
    **_plural("mile²", "square mile", "sq mile"),
    "ft": "ft",
    **_plural("lb", "lb"),
    "stone": "st",
    **_plural("oz", "ounce"),
    "oz": "oz",
    **_plural("in", "inch"),
    "inches": "in",
}
SPEEDS = {
    ("km", "hour"): "km/h",
    ("m", "second"): "m/s",
    ("mile", "hour"): "mph",
    ("ft", "second"): "ft/s",
}
FRACTIONS = {
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "seventh": "7",
    "eighth": "8",
    "ninth": "9",
    "tenth": "10",
}
MEASURES = {
    **{
        f"{word} {per} {time}": Measure("quantity", speed)
        for (unit, time), speed in SPEEDS.items()
        for word in (unit, *(word for word, each in QUANTITIES.items() if each == unit))
        for per in ("per", "an" if time == "hour" else "a")
    },
    **{form: Measure("fraction", of) for word, of in FRACTIONS.items() for form in (word, f"{word}s")},
    "quarters": Measure("fraction", "4"),
    **{word: Measure("money", currency) for word, currency in MONEY.items()},
    **{word: Measure("duration", unit) for word, unit in DURATIONS.items()},
    **{word: Measure("quantity", unit) for word, unit in QUANTITIES.items()},
    **dict.fromkeys(("percent", "per cent", "pct"), Measure("percent")),
    **dict.fromkeys(
        ("percentage points", "percentage point", "percent points", "pp", "p p"), Measure("points")
    ),
}
