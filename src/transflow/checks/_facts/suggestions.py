"""What to write instead of a value that differs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.reading import Located
from transflow.languages import language
from transflow.text.facts import Duration, Money, Number, Percent, Phone, Quantity, TimeOfDay, Value

COUNTRY_CODE = re.compile(r"\(?(?:\+|00)371\)?\s?")
HALF_DAY = re.compile(r"\s?[ap]\.?\s?m\b\.?", re.IGNORECASE)
FIGURES = re.compile(r"\d+(?:[.,\s]\d+)*")
SINGULAR = re.compile(r"(?<!1)1$")
SCALES = (1, 1_000, 1_000_000, 1_000_000_000)
MOST_DECIMALS = 3  # of a share
Amount = Duration | Money | Number | Percent | Quantity


def suggested(source: Located, target: Located | None, tag: str) -> str | None:
    """The source's value as the target would write it: an amount in the words that are there, a time by the clock
    that is used, a phone number as the source groups it and with the target's country code."""
    value, model = source.value, target.fact.surface if target else ""
    if isinstance(value, TimeOfDay) and HALF_DAY.search(model):
        return _by_half_days(value, model)
    if isinstance(value, Phone):
        code = COUNTRY_CODE.match(model)
        is_coded = code is None or COUNTRY_CODE.match(source.fact.surface)
        return source.fact.surface if is_coded or code is None else code[0] + source.fact.surface
    return _in_words_of(model, value, tag) or language(tag).written(value)


def _by_half_days(time: TimeOfDay, model: str) -> str:
    """ "2.30 p.m.", with the stop or colon, the spaces and the dots of the model."""
    half = HALF_DAY.search(model)
    assert half is not None  # the caller has seen it
    minutes = f"{':' if ':' in model else '.'}{time.minute:02}" if time.minute else ""
    letters = half[0].replace("p", "a").replace("P", "A")
    if time.hour >= 12:
        letters = letters.replace("a", "p").replace("A", "P")
    return f"{time.hour % 12 or 12}{minutes}{letters}"


def _in_words_of(model: str, value: Value, tag: str) -> str | None:
    """The amount in the words of `model`, "2.4 million euros" after "24 million euros", where that reads as `value`."""
    figures = FIGURES.findall(model)
    if len(figures) != 1 or not isinstance(value, Amount):
        return None
    texts = (
        model.replace(figures[0], each) for each in _shares(value.amount, tag) if _agree(each, figures[0])
    )
    return next((each for each in texts if _reads_as(each, value, tag)), None)


def _shares(amount: Decimal, tag: str) -> Iterator[str]:
    """The amount in ones, thousands, millions and billions, where that is short."""
    for scale in SCALES:
        share = (amount / scale).normalize()
        is_short = share.scaleb(MOST_DECIMALS) == share.scaleb(MOST_DECIMALS).to_integral_value()
        if scale == 1 or (share >= 1 and is_short):
            yield language(tag).written(Number(share)) or ""


def _agree(figures: str, others: str) -> bool:
    """Whether both take the same number of a noun, in either language."""
    return bool(SINGULAR.search(figures)) == bool(SINGULAR.search(others))


def _reads_as(text: str, value: Value, tag: str) -> bool:
    read = language(tag).facts(text)
    return len(read) == 1 and read[0].value == value and read[0].surface == text
