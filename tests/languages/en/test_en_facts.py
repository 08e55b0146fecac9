"""What English texts say, in every form they say it."""

from decimal import Decimal

import pytest

from transflow.languages import language
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


def values(text: str) -> list[Value]:
    return [fact.value for fact in language("en").facts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon–Thu 9:00–17:00", [0, 3]),
        ("Mon, Wed and Fri", [0, 2, 4]),
        ("Mon/Thu 14:00", [0, 3]),
        ("Tue–Sat 10 a.m.–6 p.m.; Sun closed", [1, 5, 6]),
        ("The Sun, the Mon and the Sat", []),
    ],
)
def test_opening_days_in_short(text: str, expected: list[int]) -> None:
    assert [each.weekday for each in values(text) if isinstance(each, Date)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,250,000 people", Number(Decimal(1_250_000))),
        ("1 250 000 people", Number(Decimal(1_250_000))),
        ("8.4 points", Number(Decimal("8.4"))),
        ("21 Apirl 2025", Date(2025, 4, 21)),
        ("21 april", Date(month=4, day=21)),
        ("21 marchers", Number(Decimal(21))),
        ("1.2 million people", Number(Decimal(1_200_000))),
        ("EUR 1 billion 214 million", Money(Decimal(1_214_000_000), "EUR")),
        ("EUR 82.14/MWh", Money(Decimal("82.14"), "EUR/MWh")),
        ("one in ten", Ordinal(10)),
        ("eight in the morning", TimeOfDay(8)),
        ("half a day", Duration(Decimal(12), "hour")),
        ("two and a half million", Number(Decimal(2_500_000))),
        ("three hundred and twenty-five", Number(Decimal(325))),
        ("a dozen", Number(Decimal(12))),
        ("two dozen", Number(Decimal(24))),
        ("half a million", Number(Decimal(500_000))),
        ("twice", Number(Decimal(2))),
        ("12.5%", Percent(Decimal("12.5"))),
        ("12,5 %", Percent(Decimal("12.5"))),
        ("twenty per cent", Percent(Decimal(20))),
        ("rose 1.5 pp, then fell", Percent(Decimal("1.5"), is_points=True)),
        ("a catalogue (64 pp., in English)", Number(Decimal(64))),
        ("a catalogue (320 pp)", Number(Decimal(320))),
        ("by 1.5 percentage points", Percent(Decimal("1.5"), is_points=True)),
        ("EUR 1.2 million", Money(Decimal(1_200_000), "EUR")),
        ("€5m", Money(Decimal(5_000_000), "EUR")),
        ("$1.2bn", Money(Decimal(1_200_000_000), "USD")),
        ("EUR 9 748 304", Money(Decimal(9_748_304), "EUR")),
        ("ten million euros", Money(Decimal(10_000_000), "EUR")),
        ("7 March 2024", Date(2024, 3, 7)),
        ("June 4, 2024", Date(2024, 6, 4)),
        ("the 4th of June", Date(None, 6, 4)),
        ("27/01/2023", Date(2023, 1, 27)),
        ("27 / 01 / 2023", Date(2023, 1, 27)),
        ("05/27/2023", Date(2023, 5, 27)),
        ("in 2024", Date(2024)),
        ("mid-March", Date(None, 3)),
        ("May 2024", Date(2024, 5)),
        ("the 1990s", Date(1990)),
        ("Tuesday, 24 September", Date(None, 9, 24, 1)),
        ("2 p.m.", TimeOfDay(14)),
        ("2.30 pm", TimeOfDay(14, 30)),
        ("12 a.m.", TimeOfDay(0)),
        ("14:00", TimeOfDay(14)),
        ("noon", TimeOfDay(12)),
        ("at half past four", TimeOfDay(4, 30)),
        ("a quarter to nine in the evening", TimeOfDay(20, 45)),
        ("until ten to 6 p.m.", TimeOfDay(17, 50)),
        ("five o’clock", TimeOfDay(5)),
        ("at four p.m.", TimeOfDay(16)),
        ("a quarter of an hour", Duration(Decimal(15), "minute")),
        ("15-year-old", Duration(Decimal(15), "year")),
        ("three-year", Duration(Decimal(3), "year")),
        ("14th Saeima", Ordinal(14)),
        ("twenty-first", Ordinal(21)),
        ("the one hundred and fifth anniversary", Ordinal(105)),
        ("the hundred and twenty-fifth visitor", Ordinal(125)),
        ("World War II", Ordinal(2)),
        ("20 square metres", Quantity(Decimal(20), "m²")),
        ("12 nautical miles", Quantity(Decimal(12), "nmi")),
        ("350 kilometres an hour", Quantity(Decimal(350), "km/h")),
        ("40 metres a second", Quantity(Decimal(40), "m/s")),
        ("320 feet per second", Quantity(Decimal(320), "ft/s")),
        ("900 square feet", Quantity(Decimal(900), "ft²")),
        ("800 MW", Quantity(Decimal(800), "MW")),
        ("+371 67219363", Phone("67219363")),
        ("Section 177.1", LegalReference("section", "177^1")),
        ("Sub-paragraph 27.1.3", LegalReference("section", "27.1.3")),
        ("Subarticle 7", LegalReference("sub-clause", "7")),
        ("Regulation (EU) 2016/679", LegalReference("act", "2016/679")),
        ("Case C-123/45", LegalReference("act", "C-123/45")),
        ("Paragraph three", LegalReference("paragraph", "3")),
    ],
)
def test_one_value(text: str, expected: Value) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a total of 450 – 11% more", [Number(Decimal(450)), Percent(Decimal(11))]),
        ("we had 43 – 5 million in all", [Number(Decimal(43)), Number(Decimal(5_000_000))]),
        ("a rise of 5 – 7%", [Percent(Decimal(5)), Percent(Decimal(7))]),
        ("from 8 to 6%", [Percent(Decimal(8)), Percent(Decimal(6))]),
        ("from 8–6%", [Percent(Decimal(8)), Percent(Decimal(6))]),
        ("+2 – 1 °C", [Quantity(Decimal(2), "°C"), Quantity(Decimal(1), "°C")]),
    ],
)
def test_a_dash_with_spaces_begins_something_new_where_the_figures_fall(
    text: str, expected: list[Value]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 1 to 31 August 2023", [Date(2023, 8, 1), Date(2023, 8, 31)]),
        ("5–7 June", [Date(None, 6, 5), Date(None, 6, 7)]),
        ("from 11 August 2023 to 10 February 2024", [Date(2023, 8, 11), Date(2024, 2, 10)]),
        ("2020–2024", [Date(2020), Date(2024)]),
        ("9 a.m. to 5 p.m.", [TimeOfDay(9), TimeOfDay(17)]),
        ("9-11 a.m.", [TimeOfDay(9), TimeOfDay(11)]),
        ("Article 5(1)", [LegalReference("article", "5"), LegalReference("paragraph", "1")]),
        ("paragraphs 15 to 17", [LegalReference("paragraph", "15"), LegalReference("paragraph", "17")]),
        ("Clauses 3.2 and 5.1.7", [LegalReference("clause", "3^2"), LegalReference("section", "5.1.7")]),
        ("€5–7 million", [Money(Decimal(5_000_000), "EUR"), Money(Decimal(7_000_000), "EUR")]),
        ("in 2024 300 people", [Date(2024), Number(Decimal(300))]),
    ],
)
def test_several_values(text: str, expected: list[Value]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    ["COVID-19", "an F-16", "the G7", "you may go", "they march on", "one of the ministers", "both", "3D"],
)
def test_nothing_is_demanded(text: str) -> None:
    assert not any(fact.is_demanded for fact in language("en").facts(text))
