"""What Latvian texts say, in every form they say it."""

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
    return [fact.value for fact in language("lv").facts(text)]


def test_a_blood_group_is_no_amount_that_is_asked_for() -> None:
    for text in ("Vajadzīgas 0 Rh negatīvas asinis.", "Trūkst 0 grupas asiņu."):
        (group,) = language("lv").facts(text)
        assert (group.value, group.is_demanded) == (Number(Decimal(0)), False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P.–C. 9.00–17.00", [0, 3]),
        ("P., T. un Pk. no plkst. 10.00", [0, 2, 4]),
        ("O–S 10.00–18.00; Sv. slēgts", [1, 5, 6]),
        ("pirmd.–ceturtd. 8.30, piektd. 8.00", [0, 3, 4]),
        ("P. Kalniņš un O. Bērziņš plkst. 9.00", []),
        ("Runās P. Ozols, T. Liepa un S. Kalniņa (10.00)", []),
    ],
)
def test_opening_days_in_short(text: str, expected: list[int]) -> None:
    assert [each.weekday for each in values(text) if isinstance(each, Date)] == expected


def demanded(text: str) -> list[Value]:
    return [fact.value for fact in language("lv").facts(text) if fact.is_demanded]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kopā 1 250 000 iesniegumu", Number(Decimal(1_250_000))),
        ("kopā 1.250.000 iesniegumu", Number(Decimal(1_250_000))),
        ("1\N{NO-BREAK SPACE}250 iesniegumi", Number(Decimal(1250))),
        ("8,4 balles", Number(Decimal("8.4"))),
        ("1,2 miljoni iedzīvotāju", Number(Decimal(1_200_000))),
        ("1 miljons 847 tūkstoši cilvēku", Number(Decimal(1_847_000))),
        ("2 miljoni 305 tūkstoši 418 vēlētāju", Number(Decimal(2_305_418))),
        ("14 tūkstoši 620 balsu", Number(Decimal(14_620))),
        ("1 miljards 214 miljoni eiro", Money(Decimal(1_214_000_000), "EUR")),
        ("82,14 eiro/MWh", Money(Decimal("82.14"), "EUR/MWh")),
        ("15,1 miljarda vērtībā", Number(Decimal(15_100_000_000))),
        ("40 tūkst. vēstuļu", Number(Decimal(40_000))),
        ("2 mljrd. tonnu", Quantity(Decimal(2_000_000_000), "t")),
        ("1.2 trlj. eiro", Money(Decimal(1_200_000_000_000), "EUR")),
        ("trīs simti divdesmit pieci", Number(Decimal(325))),
        ("divpadsmit", Number(Decimal(12))),
        ("divām", Number(Decimal(2))),
        ("abas", Number(Decimal(2))),
        ("divreiz", Number(Decimal(2))),
        ("pusotra miljona", Number(Decimal(1_500_000))),
        ("12,5 %", Percent(Decimal("12.5"))),
        ("2013. gada 18. junijā", Date(2013, 6, 18)),
        ("21. maijī", Date(month=5, day=21)),
        ("3. septmebrī", Date(month=9, day=3)),
        ("3. kārtā", Ordinal(3)),
        ("divdesmit piektais", Ordinal(25)),
        ("simt piektajā gadadienā", Ordinal(105)),
        ("divsimt trīsdesmit otrā", Ordinal(232)),
        ("simt divpadsmitais", Ordinal(112)),
        ("30 latos", Money(Decimal(30), "LVL")),
        ("5. augstākā vieta", Ordinal(5)),
        ("par divdesmit procentiem", Percent(Decimal(20))),
        ("par 1,5 procentpunktiem", Percent(Decimal("1.5"), is_points=True)),
        ("par 2 procentu punktiem", Percent(Decimal(2), is_points=True)),
        ("puse", Percent(Decimal(50))),
        ("3 000 eiro", Money(Decimal(3000), "EUR")),
        ("Ls 52,50", Money(Decimal("52.5"), "LVL")),
        ("EUR 9 748 304", Money(Decimal(9_748_304), "EUR")),
        ("€5", Money(Decimal(5), "EUR")),
        ("1,5 miljardi ASV dolāru", Money(Decimal(1_500_000_000), "USD")),
        ("2024. gada 7. martā", Date(2024, 3, 7)),
        ("2025.gada 22.maijs", Date(2025, 5, 22)),
        ("23.maijā", Date(None, 5, 23)),
        ("1998. gada 14. jūlijs", Date(1998, 7, 14)),
        ("14.10.2024.", Date(2024, 10, 14)),
        ("24.11.2020", Date(2020, 11, 24)),
        ("2024-05-06", Date(2024, 5, 6)),
        ("2019. gada martā", Date(2019, 3)),
        ("aprīļa", Date(None, 4)),
        ("2024. gadā", Date(2024)),
        ("otrdien, 24. septembrī", Date(None, 9, 24, 1)),
        ("trešdien", Date(weekday=2)),
        ("90. gados", Date(1990)),
        ("plkst. 14.00", TimeOfDay(14)),
        ("pulksten 2 pēcpusdienā", TimeOfDay(14)),
        ("14:59", TimeOfDay(14, 59)),
        ("pusdivos", TimeOfDay(1, 30)),
        ("septiņos vakarā", TimeOfDay(19)),
        ("15 gadus vecs", Duration(Decimal(15), "year")),
        ("19-gadīgs", Duration(Decimal(19), "year")),
        ("trīsgadīgs", Duration(Decimal(3), "year")),
        ("divu nedēļu", Duration(Decimal(2), "week")),
        ("20 m²", Quantity(Decimal(20), "m²")),
        ("12 jūras jūdzes", Quantity(Decimal(12), "nmi")),
        ("40 kvadrātmetru", Quantity(Decimal(40), "m²")),
        ("21 kilometrs", Quantity(Decimal(21), "km")),
        ("101 metram", Quantity(Decimal(101), "m")),
        ("90 kilometri stundā", Quantity(Decimal(90), "km/h")),
        ("3. vieta", Ordinal(3)),
        ("trešā", Ordinal(3)),
        ("piektklasnieču", Ordinal(5)),
        ("XIV Dziesmusvētki", Ordinal(14)),
        ("tālr. 67 219 363", Phone("67219363")),
        ("(+371) 6721 9363", Phone("67219363")),
        ("177.¹ pants", LegalReference("article", "177^1")),
        ("177.1 pantā", LegalReference("article", "177^1")),
        ("lieta C‑123/45", LegalReference("act", "C-123/45")),
        ("Regula (ES) 2016/679", LegalReference("act", "2016/679")),
    ],
)
def test_one_value(text: str, expected: Value) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no 2023. gada 1. līdz 31. augustam", [Date(2023, 8, 1), Date(2023, 8, 31)]),
        ("2024. gada 7., 8. un 9. martā", [Date(2024, 3, day) for day in (7, 8, 9)]),
        ("2021.–2027. gada programma", [Date(2021), Date(2027)]),
        ("2023./2024. mācību gads", [Date(2023), Date(2024)]),
        ("no 5 līdz 7 %", [Percent(Decimal(5)), Percent(Decimal(7))]),
        ("no 9.00 līdz 17.00", [TimeOfDay(9), TimeOfDay(17)]),
        ("plkst. 9.00–17.00", [TimeOfDay(9), TimeOfDay(17)]),
        ("22.05.2025 14:59", [Date(2025, 5, 22), TimeOfDay(14, 59)]),
        ("177. panta trešā daļa", [LegalReference("article", "177"), LegalReference("paragraph", "3")]),
        ("15.–17. punkts", [LegalReference("clause", "15"), LegalReference("clause", "17")]),
    ],
)
def test_several_values(text: str, expected: list[Value]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Saeima1 lēma",
        "COVID-19 un F-16",
        "G7 valstis un 5G tīkls",
        "Maija Jansone",
        "viens no ministriem",
        "desmitiem cilvēku",
        "1. Vispārīgie jautājumi",
        "ikviens iedzīvotājs",
        "otrais posms",
        "šī gada laikā",
    ],
)
def test_nothing_is_demanded(text: str) -> None:
    assert demanded(text) == []


@pytest.mark.parametrize("text", ["", " ", "Bez skaitļiem.", "…", "+", "€", "(", "2024.", "-5"])
def test_facts_are_at_their_place(text: str) -> None:
    for fact in language("lv").facts(text):
        assert text[fact.start : fact.end] == fact.surface


@pytest.mark.parametrize(
    ("text", "surface"),
    [("garums 182 m", "182 m"), ("12 km", "12 km"), ("ir 40 m2", "40 m2"), ("182 m ", "182 m")],
)
def test_a_measurement_ends_where_it_stands(text: str, surface: str) -> None:
    (fact,) = language("lv").facts(text)
    assert fact.surface == text[fact.start : fact.end] == surface
    assert fact.end == text.index(surface) + len(surface)
