"""Any value written in a supported form of either language is read back as itself."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.languages import language
from transflow.text.facts import Date, Duration, Money, Number, Percent, Phone, Quantity, TimeOfDay, Value

AMOUNTS = st.decimals(min_value=2, max_value=900_000_000, places=1).map(lambda amount: amount.normalize() + 0)
WHOLE = st.integers(min_value=2, max_value=999)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
LOCATIVES = (
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"
).split()
MONTHS = "January February March April May June July August September October November December".split()


def read(tag: str, text: str) -> list[Value]:
    return [fact.value for fact in language(tag).facts(text)]


def latvian(amount: Decimal) -> str:
    return f"{amount:,f}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")


def english(amount: Decimal) -> str:
    return f"{amount:,f}"


@pytest.mark.parametrize(("tag", "written"), [("lv", latvian), ("en", english)])
@settings(max_examples=40)
@given(amount=AMOUNTS)
def test_amounts(tag: str, written: object, amount: Decimal) -> None:
    assert callable(written)
    figures = written(amount)
    assert read(tag, f"({figures})") == [Number(amount)]
    assert read(tag, f"{figures} %") == [Percent(amount)]
    assert read(tag, f"EUR {figures}") == [Money(amount, "EUR")]
    assert read(tag, f"{figures} km") == [Quantity(amount, "km")]


@settings(max_examples=40)
@given(amount=AMOUNTS)
def test_amounts_with_words(amount: Decimal) -> None:
    assert read("lv", f"{latvian(amount)} eiro") == [Money(amount, "EUR")]
    assert read("lv", f"{latvian(amount)} miljoni") == [Number(amount * 1_000_000)]
    assert read("lv", f"par {latvian(amount)} procentpunktiem") == [Percent(amount, is_points=True)]
    assert read("en", f"€{english(amount)} million") == [Money(amount * 1_000_000, "EUR")]
    assert read("en", f"{english(amount)} dollars") == [Money(amount, "USD")]


@settings(max_examples=40)
@given(day=DAYS)
def test_days(day: date) -> None:
    expected = [Date(day.year, day.month, day.day)]
    month, name = LOCATIVES[day.month - 1], MONTHS[day.month - 1]
    assert read("lv", f"{day.year}. gada {day.day}. {month}") == expected
    assert read("lv", f"{day.year}.gada {day.day}.{month}") == expected
    assert read("lv", f"{day:%d.%m.%Y}") == expected
    assert read("en", f"{day.day} {name} {day.year}") == expected
    assert read("en", f"{name} {day.day}, {day.year}") == expected
    assert read("en", f"{day:%d/%m/%Y}") == expected
    assert read("en", day.isoformat()) == expected


@settings(max_examples=40)
@given(moment=st.times())
def test_times(moment: object) -> None:
    hour, minute = getattr(moment, "hour"), getattr(moment, "minute")  # noqa: B009  # of a time
    expected = [TimeOfDay(hour, minute)]
    half = "a.m." if hour < 12 else "p.m."
    assert read("lv", f"plkst. {hour}.{minute:02}") == expected
    assert read("lv", f"pulksten {hour}:{minute:02}") == expected
    assert read("en", f"{hour}:{minute:02}") == expected
    assert read("en", f"{hour % 12 or 12}.{minute:02} {half}") == expected


@settings(max_examples=40)
@given(count=WHOLE, digits=st.integers(min_value=20_000_000, max_value=29_999_999))
def test_durations_and_phones(count: int, digits: int) -> None:
    assert read("lv", f"{count} nedēļas") == [Duration(Decimal(count), "week")]
    assert read("en", f"{count} weeks") == [Duration(Decimal(count), "week")]
    assert read("lv", f"tālr. {digits}") == read("en", f"+371 {digits}") == [Phone(str(digits))]


@settings(max_examples=60)
@given(text=st.text(alphabet="0123456789.,:/ -–€%()[]@+abgmnMIXVāžpkts\n", max_size=60))
@pytest.mark.parametrize("tag", ["lv", "en", "de"])
def test_facts_are_ascending_disjoint_and_at_their_place(tag: str, text: str) -> None:
    end = 0
    for fact in language(tag).facts(text):
        assert end <= fact.start < fact.end
        assert text[fact.start : fact.end] == fact.surface
        end = fact.end
