"""Measurements in units that are no tens of each other: 22 feet and 6.7 metres are one length, as exactly as each is
written."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from transflow.text.facts import Quantity

METRIC = {  # a unit, and how much of which one it is; by the international agreement on yard and pound of 1959
    "in": ("cm", Decimal("2.54")), "ft": ("m", Decimal("0.3048")), "yd": ("m", Decimal("0.9144")),
    "mile": ("km", Decimal("1.609344")), "nmi": ("km", Decimal("1.852")), "mph": ("km/h", Decimal("1.609344")),
    "ft/s": ("km/h", Decimal("1.09728")), "ft²": ("m²", Decimal("0.09290304")),
    "acre": ("ha", Decimal("0.40468564224")), "lb": ("kg", Decimal("0.45359237")),
    "st": ("kg", Decimal("6.35029318")), "oz": ("kg", Decimal("0.028349523125")),
    "mile²": ("km²", Decimal("2.589988110336")), "m/s": ("km/h", Decimal("3.6")),
}  # fmt: skip
BASE = {  # a unit, and how much of which one it is, in one system
    "km": ("m", Decimal(1000)), "cm": ("m", Decimal("0.01")), "mm": ("m", Decimal("0.001")),
    "t": ("kg", Decimal(1000)), "g": ("kg", Decimal("0.001")), "mg": ("kg", Decimal("0.000001")),
    "µg": ("kg", Decimal("0.000000001")), "q": ("kg", Decimal(100)),
    "GW": ("kW", Decimal(1_000_000)), "MW": ("kW", Decimal(1000)), "GWh": ("kWh", Decimal(1_000_000)),
    "MWh": ("kWh", Decimal(1000)), "km²": ("m²", Decimal(1_000_000)), "ha": ("m²", Decimal(10_000)),
    "ml": ("l", Decimal("0.001")), "TWh": ("kWh", Decimal(1_000_000_000)),
    "m/s": ("km/h", Decimal("3.6")),
}  # fmt: skip
FREEZING, DEGREE = 32, Decimal("1.8")  # of Fahrenheit, by which a degree Celsius is counted
FARTHEST = Decimal("0.08")  # share by which a rounded amount may differ
FARTHEST_DEGREES = Decimal(3)  # near nought, of which there is no share
LARGEST_CHANGE = 6  # of degrees, a few by which it gets warmer: 1.5 °C are 2.7 °F then
LARGEST = Decimal(10) ** 15


def is_converted(one: Quantity, other: Quantity) -> bool:
    """Whether one is the other in another system, rounded as either is written."""
    return one.unit != other.unit and any(
        _is_rounded(exact, given.amount)
        for foreign, metric in ((one, other), (other, one))
        for exact, given in _converted(foreign, metric)
    )


def in_base(unit: str) -> tuple[str, Decimal]:
    """The unit in which others of its kind are counted, and how much of it one is."""
    return BASE.get(unit, (unit, Decimal(1)))


def measure_alike(one: Quantity, other: Quantity) -> bool:
    """Whether the two are in units of two systems that measure one thing."""
    pairs = ((one.unit, other.unit), (other.unit, one.unit))
    return ("°F", "°C") in pairs or any(_ratio(*pair) is not None for pair in pairs)


def _converted(foreign: Quantity, metric: Quantity) -> Iterator[tuple[Decimal, Quantity]]:
    """What each of the two is in the unit of the other, with that other."""
    if max(abs(foreign.amount), abs(metric.amount)) > LARGEST:
        return
    if (foreign.unit, metric.unit) == ("°F", "°C"):
        if 0 < max(abs(metric.amount), abs(foreign.amount)) <= LARGEST_CHANGE:
            yield metric.amount * DEGREE, foreign
        exact = (foreign.amount - FREEZING) / DEGREE
        if abs(exact - metric.amount) <= max(FARTHEST_DEGREES, FARTHEST * abs(exact)):
            yield exact, metric
            yield metric.amount * DEGREE + FREEZING, foreign
    elif ratio := _ratio(foreign.unit, metric.unit):
        exact = foreign.amount * ratio
        if abs(exact - metric.amount) <= FARTHEST * exact:
            yield exact, metric
            yield metric.amount / ratio, foreign


@cache
def _ratio(foreign: str, metric: str) -> Decimal | None:
    """How much of a metric unit one of another system is; None where they measure different things."""
    if foreign not in METRIC:
        return None
    unit, factor = METRIC[foreign]
    base, size = in_base(unit)
    same, given = in_base(metric)
    return factor * size / given if base == same else None


def _is_rounded(exact: Decimal, given: Decimal) -> bool:
    """Whether they differ by no more than half of the last place of `given` that is no zero: of 350 that is 5."""
    exponent = given.normalize().as_tuple().exponent
    return isinstance(exponent, int) and abs(exact - given) <= Decimal(5).scaleb(exponent - 1)
