"""When a value of one text answers a value of its translation, however each is written."""

from __future__ import annotations

from decimal import Decimal

from transflow.frozen import replace
from transflow.text.conversions import in_base, is_converted
from transflow.text.facts import (
    Date,
    Duration,
    LegalReference,
    Link,
    Money,
    Number,
    Ordinal,
    Percent,
    Phone,
    Quantity,
    TimeOfDay,
    Value,
)
from transflow.text.facts.links import are_one_page

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
ALIKE = (  # „mēneša laikā”, "within 30 days"; „gadu”, "for 365 days"
    {("month", Decimal(1)), ("second", Decimal(30 * 86_400))},
    {("month", Decimal(12)), ("second", Decimal(365 * 86_400))},
)
DAYS_OF_A_WEEK = 7
INCHES = {"in": 1, "ft": 12, "yd": 36}
OUNCES = {"oz": 1, "lb": 16, "st": 224}
NUMBERED = ("°C", "°F", "st")  # "class 12C", and "17st" for the 17th
ONE = Decimal(1)
ENDLESS = frozenset(round(Decimal(100 * one) / of, 2) for of in (3, 6, 7, 9) for one in range(1, of))
MIDNIGHT = TimeOfDay(0)
ENDS_OF_DAY = {TimeOfDay(23, 59), MIDNIGHT}  # "until midnight"
ROUNDING = Decimal(1)
SHORTEST_PHONE = 3
SHARED = {  # the currencies that a word may mean where no state is named beside it
    "crown": frozenset("SEK NOK DKK CZK ISK EEK".split()),
    "franc": frozenset({"CHF"}),
    "lira": frozenset({"TRY"}),
    "RUB": frozenset({"BYN"}),
    "¥": frozenset({"JPY", "CNY"}),
}
HUNDREDTHS = {"EUR-cent": ("EUR", "USD"), "GBP-penny": ("GBP",)}


def answers(one: Value, other: Value) -> bool:
    """Whether the two say the same; a date in less detail agrees with one in more."""
    if one == other:
        return True
    if type(one) is type(other):
        return _answer_in_kind(one, other)
    return _answer_across_kinds(one, other) or _answer_across_kinds(other, one)


def _answer_in_kind(one: Value, other: Value) -> bool:
    """Whether two values of one kind, that are not written alike, are the same."""
    match one, other:
        case Date(), Date():
            return are_one_day(one, other)
        case Duration(), Duration():
            lengths = {length_in_base(one), length_in_base(other)}
            return len(lengths) == 1 or lengths in ALIKE
        case Quantity(), Quantity():
            is_short = _is_millions(one, other.amount) or _is_millions(other, one.amount)
            is_same = is_short or _in_base(one) == _in_base(other) or _are_in_short(one, other)
            return is_same or is_converted(one, other)
        case Money(), Money():
            return any(_is_sum(a, b) for a, b in ((one, other), (other, one)))
        case Phone(), Phone():
            return _are_one_number(one.digits, other.digits)
        case Link(), Link():
            return are_one_page(one.address, other.address)
        case LegalReference(), LegalReference():
            return one.number == other.number
        case TimeOfDay(), TimeOfDay():
            return {one, other} == ENDS_OF_DAY
        case Percent(), Percent():
            return one.is_points == other.is_points and _is_rounded(one.amount, other.amount)
        case _:
            return False


def _is_rounded(one: Decimal, other: Decimal) -> bool:
    """Whether the two are one share; a fraction that goes on for ever ("a third") may end sooner ("33 %")."""
    return one == other or ((one in ENDLESS or other in ENDLESS) and abs(one - other) < ROUNDING)


def are_one_day(one: Date, other: Date) -> bool:
    """Whether no part that both give differs; the weekday is left to a check of its own."""
    if is_year_of_month(one, other):
        return True
    pairs = [(getattr(one, part), getattr(other, part)) for part in ("year", "month", "day")]
    if any(a != b for a, b in pairs if a is not None and b is not None):
        return False
    if any(a is not None and b is not None for a, b in pairs):
        return True
    return _is_some_year(one, other) or _is_some_year(other, one)


def is_year_of_month(one: Date, other: Date) -> bool:
    """Whether what looks like the day of either is the year of a month: "Sep 24" and September 2024."""
    day, month = (one, other) if one.day else (other, one)
    if day.day is None or day.year or month.day or month.year is None:
        return False
    return day.month == month.month and day.day == month.year % 100


def _is_some_year(one: Date, other: Date) -> bool:
    """Whether the one is "this year", which may stand for a year in figures."""
    return one == Date() and other.year is not None and other.month is None


def _answer_across_kinds(one: Value, other: Value) -> bool:
    """Whether a bare number, an ordinal or a sum may be said for a value of another kind: "14" for 14.00."""
    match one, other:
        case Number() | Quantity(), Money() | Duration():
            is_bare = isinstance(one, Number) and one.amount in bare_amounts(other)
            return is_bare or _are_years(one, other)
        case Number() | Money(), Quantity():
            is_same = isinstance(one, Number) and one.amount == other.amount
            return is_same or _is_millions(other, one.amount) or _are_pounds(one, other)
        case Number(), Phone():
            return len(other.digits) >= SHORTEST_PHONE and f"{one.amount:f}" == other.digits
        case Number(), Ordinal():
            return one.amount == other.rank
        case Number(), LegalReference():
            base, _, index = other.number.partition("^")
            return f"{one.amount:f}" in (base, f"{base}.{index}")
        case Number(), Date():
            return one.amount in (other.year, _day_and_month(other))
        case Number(), TimeOfDay():
            return one.amount in _on_the_clock(other)
        case Ordinal(), LegalReference():
            return str(one.rank) == other.number
        case Ordinal(), Percent():
            return one.rank > 2 and _is_rounded(round(Decimal(100) / one.rank, 2), other.amount)
        case Ordinal(), Duration() | Quantity():
            return one.rank in _numbered(other)
        case Ordinal(), Date():
            return one.rank == other.day or (other.month is None and one.rank == other.year)
        case _:
            return False


def _numbered(other: Duration | Quantity) -> tuple[Decimal, ...]:
    """What the last one of them is numbered: of 14 days the 14th, and so of two weeks."""
    if isinstance(other, Quantity):
        return (other.amount,) if other.unit in NUMBERED else ()
    return other.amount, *((DAYS_OF_A_WEEK * other.amount,) if other.unit == "week" else ())


def _on_the_clock(time: TimeOfDay) -> tuple[Decimal, ...]:
    """The hours, counted from midnight or noon, and minutes after a stop: 9.30, 14 or 2; midnight is 24.00, too."""
    hours = (time.hour, time.hour - 12, *((24,) if time == MIDNIGHT else ()))
    return tuple(each + Decimal(time.minute) / 100 for each in hours)


def _day_and_month(date: Date) -> Decimal | None:
    """The day as „15.09.” says it."""
    return date.day + Decimal(date.month) / 100 if date.day and date.month else None


def length_in_base(one: Duration) -> tuple[str, Decimal]:
    """The length in seconds, or in months, which have no fixed number of days."""
    if one.unit in SECONDS:
        return "second", one.amount * SECONDS[one.unit]
    return "month", one.amount * MONTHS[one.unit]


Length = Duration | Quantity


def length_in_one(one: Length, other: Length) -> Length | None:
    """Both lengths together where the other is in a smaller unit of the same kind: years and months, feet and
    inches."""
    (base, amount), (same, rest) = _in_base(one), _in_base(other)
    if base != same or _in_base(replace(one, amount=ONE))[1] <= _in_base(replace(other, amount=ONE))[1]:
        return None
    return replace(one, amount=amount + rest, unit=base)


def _in_base(one: Length) -> tuple[str, Decimal]:
    if isinstance(one, Duration):
        return length_in_base(one)
    if one.unit in OUNCES:
        return "oz", one.amount * OUNCES[one.unit]
    return ("in", one.amount * INCHES[one.unit]) if one.unit in INCHES else _metric(one)


def _is_millions(one: Quantity, amount: Decimal) -> bool:
    """Whether what looks like metres are millions: "5.2m passengers", "1.3m t"."""
    return one.unit == "m" and one.amount * 10**6 == amount


def _are_years(one: Number | Quantity, other: Money | Duration) -> bool:
    """Whether what looks like metres are millions of years: "67m years old"."""
    is_long = isinstance(other, Duration) and other.unit == "year"
    return is_long and isinstance(one, Quantity) and _is_millions(one, other.amount)


def bare_amounts(one: Money | Duration) -> tuple[Decimal, ...]:
    """The numbers that may stand for it where its unit was named before; for a fraction of a length of time also one in
    a smaller unit: "18" months for „pusotrs gads”."""
    if isinstance(one, Money) or one.amount % 1 == 0:
        return (one.amount,)
    return one.amount, length_in_base(one)[1]


def _metric(one: Quantity) -> tuple[str, Decimal]:
    unit, factor = in_base(one.unit)
    return unit, one.amount * factor


def _are_in_short(one: Quantity, other: Quantity) -> bool:
    """Whether only one of the two says that its miles are those of the sea, or that its grams are in a litre."""
    return {one.unit, other.unit} in ({"mile", "nmi"}, {"g", "‰"}) and one.amount == other.amount


def _are_pounds(one: Number | Money, other: Quantity) -> bool:
    """Whether what looks like money is a weight: "7.5 pounds", 3.4 kg or 7.5 lb."""
    if not isinstance(one, Money) or one.currency != "GBP":
        return False
    weight = Quantity(one.amount, "lb")
    return other == weight or is_converted(weight, other)


def _is_sum(one: Money, other: Money) -> bool:
    """Whether the one, however written, is the sum that the other says."""
    is_shared = other.currency in SHARED.get(one.currency, ()) and one.amount == other.amount
    return is_shared or _is_in_cents(one, other) or _is_rate(one, other)


def _is_in_cents(one: Money, other: Money) -> bool:
    return other.currency in HUNDREDTHS.get(one.currency, ()) and one.amount == other.amount * 100


def _is_rate(one: Money, other: Money) -> bool:
    """Whether the one says for what unit ("EUR/MWh") and the other leaves that to words."""
    currency, slash, _ = one.currency.partition("/")
    return bool(slash) and (currency, one.amount) == (other.currency, other.amount)


def _are_one_number(one: str, other: str) -> bool:
    """Whether the longer has only a country code before the shorter; a Latvian number has lost its own."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    is_latvian = len(short) == 8 and short[0] in "26"
    return short == long or (len(short) >= 7 and long.endswith(short) and not is_latvian)


def amount(value: Value) -> Decimal | None:
    """What can be counted in a value."""
    match value:
        case Number() | Percent() | Money() | Duration() | Quantity():
            return value.amount
        case Ordinal():
            return Decimal(value.rank)
        case _:
            return None


def is_thousandfold(one: Value, other: Value) -> bool:
    """Whether two amounts differ by a thousand, a million, … and nothing else."""
    a, b = amount(one), amount(other)
    if not a or not b:
        return False
    small, large = sorted((abs(a), abs(b)))
    return any(small * Decimal(1000) ** power == large for power in (1, 2, 3, 4))
