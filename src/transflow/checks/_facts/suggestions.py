"""What to write instead of a value that differs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Located, reads_as
from transflow.checks._facts.suggested_dates import dated_like
from transflow.frozen import replace
from transflow.languages import language, table
from transflow.languages.tables.notation import Notation
from transflow.text.facts import (
    Amount,
    Date,
    Duration,
    LegalReference,
    Money,
    Number,
    Percent,
    Phone,
    Quantity,
    TimeOfDay,
    Value,
)
from transflow.text.patterns import LazyPattern

COUNTRY_CODE = LazyPattern(r"\(?(?:\+|00)371\)?\s?")
ANOTHER_CODE = LazyPattern(r"(?:\+|00)\d{1,3}\s")
NATIONAL = 8  # digits of a number in Latvia
HALF_DAY = LazyPattern(r"\s?[ap]\.?\s?m\b\.?", re.IGNORECASE)
O_CLOCK = LazyPattern(r"\d[.:]00")
CLOCK = LazyPattern(r"\d{1,2}\.\d{2}")
CODE = LazyPattern(r"[^\W\d_]+[-/\d]*\d|[A-Z]{2,4}\s\d+")  # "L26-1547", of a batch, "BT 641", of a flight
FIGURES = LazyPattern(r"\d+(?:[.,\s]\d+)*")
MINUS = LazyPattern(r"[-−–]\s?(?=\d)")
DECIMALS = LazyPattern(r"[.,](\d{1,2})$")
ENGLISH_ONE, LATVIAN_ONE = LazyPattern(r"^1$"), LazyPattern(r"(?<!1)1$")  # before a noun in the singular
SCALES = (1_000, 1_000_000, 1_000_000_000)
MOST_OF_A_SCALE = 1_000  # "15.1 billion", not "15,100 million"
MOST_DECIMALS = 3  # of a share


def suggested(source: Located, target: Located | None, tag: str) -> str | None:
    """The source's value as the target would write it: an amount in the words and with the figures that are there, a
    date in its words and case, a time by the clock that is used, a number in what refers to a law, a phone number as
    the source groups it and with the target's country code, a code as it is in the source."""
    value = _like_kind(source.value, target)
    said = _like_what_stands(source.fact.surface, value, target, tag) if target else None
    return said or (source.fact.surface if isinstance(value, Phone) else language(tag).written(value))


def _like_what_stands(surface: str, value: Value, target: Located, tag: str) -> str | None:
    """The value that has this surface in the source, in the form of the target's."""
    model = target.fact.surface
    if CODE.fullmatch(model) and CODE.fullmatch(surface):
        return surface
    match value:
        case TimeOfDay():
            return _by_the_clock(value, model, tag)
        case Phone():
            return _dialled(surface, value, model)
        case Date():
            return dated_like(model, target.value, value, tag)
        case LegalReference():
            return _referred(model, target.value, value)
        case Duration() | Money() | Number() | Percent() | Quantity():
            return _in_words_of(target, value, tag)
        case _:
            return None


def _by_the_clock(time: TimeOfDay, model: str, tag: str) -> str | None:
    """The time by the clock of the model: "2.30 p.m.", "14.30"; else as the language writes it."""
    if HALF_DAY.search(model):
        return _by_half_days(time, model)
    written = language(tag).written(time)
    return written.replace(":", ".") if written and CLOCK.fullmatch(model) else written


def _like_kind(value: Value, target: Located | None) -> Value:
    """The value, a number as the time that it is where the target says a time: "15.45" in a table."""
    if not isinstance(value, Number) or not (target and isinstance(target.value, TimeOfDay)):
        return value
    hour, minute = divmod(int(value.amount * 100), 100)
    return TimeOfDay(hour, minute) if 0 <= hour < 24 and minute < 60 else value


def _dialled(surface: str, phone: Phone, model: str) -> str:
    """The number as it stands in the source, after the country code of the model."""
    if COUNTRY_CODE.match(surface):
        return surface
    if code := COUNTRY_CODE.match(model):
        return code[0] + surface
    is_national = len(phone.digits) == NATIONAL and not surface.startswith(("+", "00"))
    return f"+371 {surface}" if is_national and ANOTHER_CODE.match(model) else surface


def _referred(model: str, stood: Value, meant: LegalReference) -> str | None:
    """ "Section 3" for "Section 4", whatever the source calls the part."""
    if not isinstance(stood, LegalReference) or not (stood.number.isdecimal() and meant.number.isdecimal()):
        return None
    before, found, after = model.partition(stood.number)
    return before + meant.number + after if found else None


def _by_half_days(time: TimeOfDay, model: str) -> str:
    """ "2.30 p.m.", with the stop or colon, the spaces and the dots of the model."""
    half = HALF_DAY.search(model)
    assert half is not None  # the caller has seen it
    has_minutes = time.minute or O_CLOCK.search(model)
    minutes = f"{':' if ':' in model else '.'}{time.minute:02}" if has_minutes else ""
    letters = half[0].replace("p", "a").replace("P", "A")
    if time.hour >= 12:
        letters = letters.replace("a", "p").replace("A", "P")
    return f"{time.hour % 12 or 12}{minutes}{letters}"


def _in_words_of(target: Located, value: Amount, tag: str) -> str | None:
    """The amount in the words of the target, "2.4 million euros" after "24 million euros", where that reads so; of a
    number whose unit only the target names, in that unit."""
    minus = MINUS.match(target.fact.surface) if value.amount < 0 else None
    sign, amount = (minus[0], -value.amount) if minus else ("", value.amount)
    model, meant = target.fact.surface.removeprefix(sign), replace(value, amount=amount)
    figures = FIGURES.findall(model)
    if len(figures) != 1:
        return None
    if isinstance(value, Number) and isinstance(target.value, Money | Percent | Quantity):
        meant = replace(target.value, amount=amount)
    texts = (
        words.replace(figures[0], each)
        for words in (model, *_in_other_magnitudes(model, tag))
        for share in _shares(amount, figures[0])
        for each in _like(figures[0], share, tag)
        if _agree(each, figures[0], tag)
    )
    return next((sign + each for each in texts if reads_as(each, meant, tag)), None)


def _in_other_magnitudes(model: str, tag: str) -> Iterator[str]:
    """ "11 million pounds" for "11 billion pounds"."""
    stems = table(Notation, tag).magnitudes
    for stood in (each for each in stems if each in model):
        yield from (model.replace(stood, each) for each in stems if each != stood)


def _shares(amount: Decimal, figures: str) -> Iterator[Decimal]:
    """The amount in ones, with as many decimals as the figures have, "15.00"; in thousands, millions and billions,
    where that is short."""
    exact, decimals = amount.normalize(), DECIMALS.search(figures)
    places = max(len(f"{exact:f}".partition(".")[2]), len(decimals[1]) if decimals else 0)
    yield Decimal(f"{exact:.{places}f}")
    for scale in SCALES:
        share = (amount / scale).normalize()
        is_short = share.scaleb(MOST_DECIMALS) == share.scaleb(MOST_DECIMALS).to_integral_value()
        if 1 <= share < MOST_OF_A_SCALE and is_short:
            yield share


def _like(figures: str, share: Decimal, tag: str) -> Iterator[str]:
    """The share without marks between its thousands, as "2025", where the figures have none; else as the language
    writes it."""
    if figures.isdecimal() and len(figures) > 3 and share == share.to_integral_value():
        yield f"{share:f}"
    yield language(tag).written(Number(share)) or ""


def _agree(figures: str, others: str, tag: str) -> bool:
    """Whether both take the same number of a noun."""
    one = ENGLISH_ONE if tag == "en" else LATVIAN_ONE
    return (one.search(figures) is None) == (one.search(others) is None)
