"""Every kind of value, in every form that either language writes it, is read back as itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.languages import language
from transflow.text.facts import (
    Date,
    Duration,
    LegalReference,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    TimeOfDay,
    Value,
)

WHOLE = st.integers(min_value=2, max_value=999)
DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
CASES = ("", "a", "am", "u", "ā")  # of a month in -is: janvāris, janvāra, …
STEMS = "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr".split()
HARD = {"mart", "maij", "jūnij", "jūlij", "august"}
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien".split()
WEEKDAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ROMAN = {
    2: "II",
    3: "III",
    4: "IV",
    6: "VI",
    7: "VII",
    8: "VIII",
    9: "IX",
    11: "XI",
    12: "XII",
    14: "XIV",
    19: "XIX",
}
UNITS = {
    "km": ("kilometri", "kilometres"),
    "m": ("metri", "metres"),
    "cm": ("centimetri", "centimetres"),
    "ha": ("hektāri", "hectares"),
    "t": ("tonnas", "tonnes"),
    "kg": ("kilogrami", "kilograms"),
    "l": ("litri", "litres"),
    "MW": ("megavati", "megawatts"),
    "MWh": ("megavatstundas", "megawatt hours"),
    "m²": ("kvadrātmetri", "square metres"),
    "km²": ("kvadrātkilometri", "square kilometres"),
    "m³": ("kubikmetri", "cubic metres"),
}
LENGTHS = {
    "second": ("sekundes", "sekundēm", "seconds"),
    "minute": ("minūtes", "minūtēm", "minutes"),
    "hour": ("stundas", "stundām", "hours"),
    "day": ("dienas", "dienām", "days"),
    "week": ("nedēļas", "nedēļām", "weeks"),
    "month": ("mēneši", "mēnešiem", "months"),
    "year": ("gadi", "gadiem", "years"),
}


def read(tag: str, text: str) -> list[Value]:
    return [fact.value for fact in language(tag).facts(text)]


def in_case(month: int, ending: str) -> str:
    stem = STEMS[month - 1]
    if stem in HARD:
        return stem + {"": "s"}.get(ending, ending)
    return (
        stem + {"": "is", "a": "a", "am": "im", "u": "i", "ā": "ī"}[ending]
        if stem != "aprīl" or ending != "a"
        else "aprīļa"
    )


@pytest.mark.parametrize(("rank", "roman"), ROMAN.items())
def test_roman_numerals(rank: int, roman: str) -> None:
    assert read("lv", f"Latvijas {roman} Dziesmu svētki") == [Ordinal(rank)]
    assert read("en", f"the {roman} Song Festival") == [Ordinal(rank)]


@settings(max_examples=40)
@given(rank=st.integers(min_value=1, max_value=999))
def test_ordinals(rank: int) -> None:
    ending = "th" if 10 < rank % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    assert read("lv", f"ieņēma {rank}. vietu") == [Ordinal(rank)]
    assert read("en", f"took {rank}{ending} place") == [Ordinal(rank)]


@pytest.mark.parametrize(
    ("tag", "text", "rank"),
    [
        ("lv", "pirmā vieta", 1),
        ("lv", "trešajam posmam", 3),
        ("lv", "desmitais gads", 10),
        ("en", "the first place", 1),
        ("en", "the third stage", 3),
        ("en", "the tenth", 10),
    ],
)
def test_ordinals_in_words(tag: str, text: str, rank: int) -> None:
    assert Ordinal(rank) in read(tag, text)


@settings(max_examples=40)
@given(tenths=st.integers(min_value=1, max_value=999))
def test_percentage_points(tenths: int) -> None:
    amount = (Decimal(tenths) / 10).normalize() + 0
    latvian = f"{amount:f}".replace(".", ",")
    points = [Percent(amount, is_points=True)]
    for form in ("procentpunkti", "procentpunkta", "procentpunktiem", "procentpunktus"):
        assert read("lv", f"pieauga par {latvian} {form}") == points
    for form in ("percentage points", "percentage point"):
        assert read("en", f"rose by {amount:f} {form}") == points
    for form in ("%", "procenti", "procentiem", "procentu"):
        assert read("lv", f"par {latvian} {form}") == [Percent(amount)]
    for form in ("%", "per cent", "percent"):
        assert read("en", f"by {amount:f} {form}") == [Percent(amount)]


@pytest.mark.parametrize("word", ["divreiz", "divkārt", "divas reizes", "abas", "abi", "abiem"])
def test_two_in_latvian(word: str) -> None:
    assert Number(Decimal(2)) in read("lv", f"{word} vairāk")


@pytest.mark.parametrize("word", ["twice", "two times", "both", "double"])
def test_two_in_english(word: str) -> None:
    assert Number(Decimal(2)) in read("en", f"{word} as many")


@settings(max_examples=40)
@given(years=st.integers(min_value=2, max_value=99))
def test_ages(years: int) -> None:
    age = [Duration(Decimal(years), "year")]
    assert read("lv", f"{years} gadus vecs vīrietis") == age
    assert read("lv", f"{years}-gadīgs vīrietis") == age
    assert read("lv", f"{years} gadu vecumā") == age
    assert read("en", f"a {years}-year-old man") == age
    assert read("en", f"a man aged {years} years") == age
    assert read("en", f"{years} years old") == age


@settings(max_examples=20)
@given(count=WHOLE)
@pytest.mark.parametrize("unit", LENGTHS)
def test_durations(unit: str, count: int) -> None:
    expected = [Duration(Decimal(count), unit)]
    *latvian, english = LENGTHS[unit]
    for form in latvian:
        assert read("lv", f"ilga {count} {form}") == expected
    assert read("en", f"lasted {count} {english}") == expected


@settings(max_examples=10)
@given(count=WHOLE)
@pytest.mark.parametrize("unit", UNITS)
def test_units(unit: str, count: int) -> None:
    expected = [Quantity(Decimal(count), unit)]
    latvian, english = UNITS[unit]
    assert read("lv", f"({count} {unit})") == read("lv", f"{count} {latvian}") == expected
    assert read("en", f"({count} {unit})") == read("en", f"{count} {english}") == expected


@settings(max_examples=40)
@given(number=WHOLE)
def test_legal_references(number: int) -> None:
    for latvian, english, part in (
        ("pants", "Section", "article"),
        ("panta", "Section", "article"),
    ):
        assert [
            each.number
            for each in read("lv", f"Likuma {number}. {latvian}")
            if isinstance(each, LegalReference)
        ] == [str(number)], part
        assert [
            each.number
            for each in read("en", f"{english} {number} of the Law")
            if isinstance(each, LegalReference)
        ] == [str(number)]
    assert [
        each.number
        for each in read("en", f"Article {number} of the Convention")
        if isinstance(each, LegalReference)
    ] == [str(number)]
    upper = [LegalReference("section", f"{number}^1"), LegalReference("article", f"{number}^1")]
    assert read("lv", f"Likuma {number}.¹ pants")[0] in upper
    assert read("en", f"Section {number}.¹ of the Law")[0] in upper


@settings(max_examples=40)
@given(cents=st.integers(min_value=2, max_value=99), euros=WHOLE)
def test_cents(cents: int, euros: int) -> None:
    small = [Money(Decimal(cents), "EUR-cent")]
    assert read("lv", f"{cents} centi") == read("lv", f"{cents} eirocenti") == small
    assert read("en", f"{cents} cents") == read("en", f"{cents} euro cents") == small
    whole = [Money(Decimal(euros) + Decimal(cents) / 100, "EUR")]
    assert read("lv", f"{euros},{cents:02} eiro") == whole
    assert read("en", f"EUR {euros}.{cents:02}") == read("en", f"€{euros}.{cents:02}") == whole


@settings(max_examples=40)
@given(first=WHOLE, second=WHOLE)
def test_ranges(first: int, second: int) -> None:
    expected = [Number(Decimal(first)), Number(Decimal(second))]
    assert read("lv", f"no {first} līdz {second} cilvēkiem") == expected
    assert read("en", f"from {first} to {second} people") == expected
    shares = [Percent(Decimal(first)), Percent(Decimal(second))]
    assert read("lv", f"{first}–{second} %") == read("en", f"{first}–{second}%") == shares
    sums = [Money(Decimal(first), "EUR"), Money(Decimal(second), "EUR")]
    assert read("lv", f"{first}–{second} eiro") == read("en", f"EUR {first}–{second}") == sums
    assert (
        read("lv", f"starp {first} un {second} eiro")
        == read("en", f"between {first} and {second} euros")
        == sums
    )
    assert read("en", f"between EUR {first} and {second}") == sums


@settings(max_examples=40)
@given(day=DAYS)
def test_days_in_every_case(day: date) -> None:
    expected = [Date(day.year, day.month, day.day)]
    for ending in CASES:
        month = in_case(day.month, ending)
        assert read("lv", f"{day.year}. gada {day.day}. {month}") == expected
        assert read("lv", f"{day.day}.{month}") == [Date(None, day.month, day.day)]
    name = MONTHS[day.month - 1]
    assert read("en", f"the {day.day} of {name} {day.year}") == expected
    assert read("en", f"{name[:3]}. {day.day}, {day.year}")[:1] == expected or day.month == 5


@settings(max_examples=40)
@given(day=DAYS)
def test_days_with_a_weekday(day: date) -> None:
    expected = [Date(None, day.month, day.day, day.weekday())]
    month, name = in_case(day.month, "ā"), MONTHS[day.month - 1]
    assert read("lv", f"{WEEKDAYS[day.weekday()]}, {day.day}. {month}") == expected
    assert read("lv", f"{day.day}. {month}, {WEEKDAYS[day.weekday()]}") == expected
    assert read("en", f"on {WEEKDAYS_EN[day.weekday()]}, {day.day} {name}") == expected
    assert read("en", f"{WEEKDAYS_EN[day.weekday()]}, {name} {day.day}") == expected


@pytest.mark.parametrize(
    ("tag", "text"),
    [("lv", "šī gada"), ("lv", "šogad"), ("lv", "pagājušajā gadā"), ("en", "this year"), ("en", "last year")],
)
def test_some_year(tag: str, text: str) -> None:
    assert read(tag, text) == [Date()]


@settings(max_examples=40)
@given(day=DAYS)
def test_days_of_this_year(day: date) -> None:
    month = in_case(day.month, "ā")
    assert Date(None, day.month, day.day) in read("lv", f"šī gada {day.day}. {month}")
    assert Date(None, day.month, day.day) in read("en", f"on {day.day} {MONTHS[day.month - 1]} this year")


@settings(max_examples=40)
@given(hour=st.integers(1, 12))
def test_times_in_words(hour: int) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve".split()
    assert read("en", f"at half past {words[hour - 1]}") == [TimeOfDay(hour, 30)]
    assert read("en", f"at {words[hour - 1]} o'clock") == [TimeOfDay(hour)]
    assert read("en", f"at {words[hour - 1]} p.m.") == [TimeOfDay(hour % 12 + 12)]


@pytest.mark.parametrize("tag", ["lv", "en"])
@given(st.decimals(min_value=1, max_value=10**12, places=2))
def test_a_sum_that_is_suggested_reads_as_the_sum(tag: str, amount: Decimal) -> None:
    text = language(tag).written(Money(amount, "EUR"))
    assert text is not None
    assert [fact.value for fact in language(tag).facts(text)] == [Money(amount, "EUR")]


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("2400000", "EUR 2.4 million"),
        ("15.1e9", "EUR 15.1 billion"),
        ("1234567", "EUR 1,234,567"),
        ("45000", "EUR 45,000"),
    ],
)
def test_large_round_sums_are_written_in_millions(amount: str, text: str) -> None:
    assert language("en").written(Money(Decimal(amount), "EUR")) == text
