"""Figures and numerals."""

from decimal import Decimal

import pytest

from transflow.text.numerals import figure, roman


@pytest.mark.parametrize(
    ("text", "decimal", "amount", "shown"),
    [
        ("1 250 000", ",", "1250000", ","),
        ("1.250", ",", "1250", ","),
        ("1.250", ".", "1.250", "."),
        ("1,250", ".", "1250", "."),
        ("1,250", ",", "1.250", ","),
        ("1,250,000.5", ".", "1250000.5", "."),
        ("12,5", ".", "12.5", ","),
        ("2024", ",", "2024", ""),
        ("1234 567", ",", "1234", ""),
    ],
)
def test_a_figure_is_read_by_the_signs_of_its_language(
    text: str, decimal: str, amount: str, shown: str
) -> None:
    read = figure(text, 0, decimal)
    assert read is not None
    assert (read.amount, read.decimal) == (Decimal(amount), shown)


@pytest.mark.parametrize(("text", "value"), [("II", 2), ("IV", 4), ("XIV", 14), ("XIX", 19), ("XXXIX", 39)])
def test_a_roman_numeral_has_its_value(text: str, value: int) -> None:
    assert roman(text) == value
