"""When one value answers another."""

from decimal import Decimal

import pytest

from transflow.text.facts import (
    Date,
    Duration,
    LegalReference,
    Money,
    Number,
    Ordinal,
    Percent,
    Phone,
    Quantity,
    TimeOfDay,
    Value,
)
from transflow.text.facts.equality import answers, is_thousandfold


def number(amount: int) -> Number:
    return Number(Decimal(amount))


@pytest.mark.parametrize(
    ("one", "other", "is_answer"),
    [
        (Duration(Decimal(2), "week"), Duration(Decimal(14), "day"), True),
        (Duration(Decimal("1.5"), "year"), Duration(Decimal(18), "month"), True),
        (Duration(Decimal(1), "month"), Duration(Decimal(30), "day"), True),
        (Duration(Decimal(1), "month"), Duration(Decimal(31), "day"), False),
        (Duration(Decimal(3), "month"), Duration(Decimal(90), "day"), False),
        (Quantity(Decimal(2), "km"), Quantity(Decimal(2000), "m"), True),
        (Quantity(Decimal(5), "km"), Quantity(Decimal(5), "mile"), False),
        (Quantity(Decimal(5), "mile"), Quantity(Decimal(5), "nmi"), True),
        (Quantity(Decimal(5), "km"), Quantity(Decimal(5), "nmi"), False),
        (Money(Decimal(5), "EUR"), Money(Decimal(5), "USD"), False),
        (Money(Decimal(120), "crown"), Money(Decimal(120), "SEK"), True),
        (Money(Decimal(120), "CZK"), Money(Decimal(120), "crown"), True),
        (Money(Decimal(120), "crown"), Money(Decimal(12), "SEK"), False),
        (Money(Decimal(120), "crown"), Money(Decimal(120), "EUR"), False),
        (Money(Decimal(120), "SEK"), Money(Decimal(120), "DKK"), False),
        (Money(Decimal(50), "EUR-cent"), Money(Decimal("0.5"), "EUR"), True),
        (Money(Decimal("7.5"), "GBP"), Quantity(Decimal("3.4"), "kg"), True),
        (Money(Decimal("7.5"), "GBP"), Quantity(Decimal("7.5"), "kg"), False),
        (Money(Decimal("7.5"), "EUR"), Quantity(Decimal("3.4"), "kg"), False),
        (Percent(Decimal(2)), Percent(Decimal(2), is_points=True), False),
        (Date(2024, 3, 7), Date(None, 3, 7), True),
        (Date(2024, 3, 7), Date(2024, 5, 7), False),
        (Date(2024, 3, 7), Date(2024), True),
        (Date(2024), Date(), True),
        (Date(None, 3, 7), Date(), False),
        (Date(None, 9, 24, 1), Date(None, 9, 24), True),
        (number(2024), Date(2024), True),
        (number(14), TimeOfDay(14), True),
        (number(3), Ordinal(3), True),
        (LegalReference("article", "5"), LegalReference("section", "5"), True),
        (LegalReference("article", "177^1"), Number(Decimal("177.1")), True),
        (Phone("30219363"), Phone("4930219363"), True),
        (Phone("67219363"), Phone("31767219363"), False),
        (Phone("67219363"), Phone("67219336"), False),
        (number(5), Phone("5"), False),
        (number(116006), Phone("116006"), True),
        (Percent(Decimal("66.67")), Percent(Decimal(67)), True),
        (Percent(Decimal("66.67")), Percent(Decimal(76)), False),
    ],
)
def test_two_values_answer_each_other_or_neither_does(one: Value, other: Value, is_answer: bool) -> None:
    assert answers(one, other) == answers(other, one) == is_answer


def test_only_powers_of_a_thousand_are_a_thousandfold() -> None:
    assert is_thousandfold(number(5), number(5_000_000))
    assert not is_thousandfold(number(5), number(50))
