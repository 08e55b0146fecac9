"""Measurements of another system."""

from __future__ import annotations

from decimal import Decimal

import pytest

from transflow.text.conversions import is_converted
from transflow.text.facts import Quantity

SAME = [
    ("22 ft", "6.7 m"),
    ("22 ft", "670 cm"),
    ("2 mile", "3 km"),
    ("60 mile", "97 km"),
    ("62 mile", "100 km"),
    ("60 mph", "97 km/h"),
    ("320 ft/s", "350 km/h"),
    ("500 acre", "202 ha"),
    ("500 acre", "2 km²"),
    ("650000 ft²", "60000 m²"),
    ("79 °F", "26 °C"),
    ("-4 °F", "-20 °C"),
    ("12 nmi", "22 km"),
    ("10 mile²", "26 km²"),
    ("30 m/s", "108 km/h"),
    ("100 °F", "38 °C"),
    ("20 °F", "-5 °C"),
    ("1800 °F", "1000 °C"),
    ("2.7 °F", "1.5 °C"),
    ("4 °F", "2 °C"),
]
OTHER = [
    ("22 ft", "7.6 m"),
    ("22 ft", "22 m"),
    ("2 mile", "4 km"),
    ("20 mile", "20 km"),
    ("10 mile", "20 km"),
    ("60 mile", "79 km"),
    ("60 mile", "97 km/h"),
    ("500 acre", "500 ha"),
    ("79 °F", "29 °C"),
    ("79 °F", "79 °C"),
    ("100 °F", "20 °C"),
    ("68 °F", "38 °C"),
    ("2 °F", "2 °C"),
    ("0 °F", "0 °C"),
    ("10 °F", "3 °C"),
    ("100 °F", "60 °C"),
    ("30 m/s", "30 km/h"),
    ("5 km", "5 m"),
    (f"{10**40} mile", f"{10**40} km"),
]


def quantity(written: str) -> Quantity:
    amount, unit = written.split()
    return Quantity(Decimal(amount), unit)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_rounded_conversion_is_the_same(one: str, other: str) -> None:
    assert is_converted(quantity(one), quantity(other))
    assert is_converted(quantity(other), quantity(one))


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_a_wrong_conversion_is_another_measurement(one: str, other: str) -> None:
    assert not is_converted(quantity(one), quantity(other))
    assert not is_converted(quantity(other), quantity(one))
