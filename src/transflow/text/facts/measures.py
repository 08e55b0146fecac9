"""What a number counts: per cent, money, time, or a unit, and the signs by which each is written everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from transflow.frozen import Frozen
from transflow.text.facts import Duration, Money, Percent, Quantity, Value

LEAST_UNROUNDED = 10**20  # a share of which no decimals are left to be rounded
CODES = frozenset(
    "EUR USD GBP LVL CHF SEK NOK DKK PLN UAH RUB JPY CNY CAD AUD NZD HKD SGD CZK HUF LTL EEK TRY INR ISK BYN ILS KRW "
    "KZT GEL RON MDL BGN".split()
)


class Measure(Frozen):
    """What a number counts."""

    kind: Literal["percent", "points", "fraction", "money", "duration", "quantity"]
    unit: str = ""

    def value(self, amount: Decimal) -> Value:
        """`amount` of it."""
        match self.kind:
            case "percent":
                return Percent(amount)
            case "points":
                return Percent(amount, is_points=True)
            case "fraction":
                share = 100 * amount / Decimal(self.unit)
                return Percent(round(share, 2) if share < LEAST_UNROUNDED else share)
            case "money":
                return Money(amount, self.unit)
            case "duration":
                return Duration(amount, self.unit)
            case _:
                return Quantity(amount, self.unit)


METRIC = ("m", "km", "cm")
SYMBOLS: Mapping[str, Measure] = {
    "%": Measure("percent"),
    **dict.fromkeys(("‰", "g/l", "g/L"), Measure("quantity", "‰")),
    "€": Measure("money", "EUR"),
    "$": Measure("money", "USD"),
    "£": Measure("money", "GBP"),
    "°C": Measure("quantity", "°C"),
    "° C": Measure("quantity", "°C"),
    "°F": Measure("quantity", "°F"),
    "°": Measure("quantity", "°"),
    **{code: Measure("money", code) for code in sorted(CODES)},
    **{
        unit: Measure("quantity", unit)
        for unit in (
            "km m cm mm ha kg g mg t l ml m² km² m³ MW GW kW TW MWh GWh kWh TWh km/h m/s "
            "GB MB TB Hz MHz GHz kV"
        ).split()
    },
    **dict.fromkeys(("kB", "KB", "kb"), Measure("quantity", "kB")),
    **{
        f"{unit}{power}": Measure("quantity", unit + sign)
        for unit in METRIC
        for power, sign in (("2", "²"), ("3", "³"))
    },
    **{
        f"{prefix}{ending}": Measure("quantity", f"{prefix}b/s")
        for prefix in "kMG"
        for ending in ("b/s", "bit/s", "bps")
    },
    **dict.fromkeys(("µg", "μg"), Measure("quantity", "µg")),  # a micro sign, and a Greek letter
    "h": Measure("duration", "hour"),
    "min": Measure("duration", "minute"),
}
