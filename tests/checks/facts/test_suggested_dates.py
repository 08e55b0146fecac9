"""A date to write instead of another, in the words of the one that stands there."""

from decimal import Decimal

import pytest

from transflow.checks._facts.suggested_dates import dated_like
from transflow.text.facts import Date, Number

THIRD = Date(month=3, day=3)


@pytest.mark.parametrize(
    ("model", "day", "expected"),
    [
        ("March 3rd", 1, "March 1st"),
        ("March 4th", 2, "March 2nd"),
        ("March 4th", 3, "March 3rd"),
        ("March 3rd", 4, "March 4th"),
        ("March 3rd", 21, "March 21st"),
        ("March 3rd", 22, "March 22nd"),
        ("March 3rd", 23, "March 23rd"),
        ("March 3rd", 31, "March 31st"),
    ],
)
def test_the_ending_of_a_day(model: str, day: int, expected: str) -> None:
    stood = Date(month=3, day=int(model[6]))
    assert dated_like(model, stood, Date(month=3, day=day), "en") == expected


@pytest.mark.parametrize(
    ("language", "model", "stood", "date", "expected"),
    [
        ("lv", "3. martā", THIRD, Date(month=4, day=4), "4. aprīlī"),
        ("lv", "2026. gada 3. martā", Date(2026, 3, 3), Date(month=4, day=4), "2026. gada 4. aprīlī"),
        ("en", "3 March 2026", Date(2026, 3, 3), Date(day=4), "4 March 2026"),
        ("lv", "03.02.2026", Date(2026, 2, 3), Date(2026, 2, 4), "04.02.2026"),
        ("lv", "03.03.2026", Date(2026, 3, 3), Date(2026, 4, 3), "03.04.2026"),
        ("en", "Tuesday, 3 March", Date(None, 3, 3, 1), Date(None, 3, 4, 1), "Tuesday, 4 March"),
        ("en", "3 March", THIRD, Date(2026, 3, 4), None),
        ("en", "3 March", Date(month=5, day=5), Date(month=5, day=6), None),
    ],
)
def test_the_words_stay(language: str, model: str, stood: Date, date: Date, expected: str | None) -> None:
    assert dated_like(model, stood, date, language) == expected


def test_what_is_no_date_gives_none() -> None:
    assert dated_like("3 March", Number(Decimal(3)), THIRD, "en") is None
    assert dated_like(f"{'the day of ' * 8}3 March", THIRD, Date(month=3, day=4), "en") is None
