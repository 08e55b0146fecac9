"""Small parts of a second and of a percent that Latvian says in words: „divas sekundes simtdaļas”, „procenta
desmitdaļa”, „trīs desmitdaļas procenta”, „puse procenta”."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.number_words import WORDS
from transflow.text.facts import Duration, Percent
from transflow.text.facts.grammar import Facts, Reader, pattern, soft

PARTS = {"desmitdaļ": Decimal("0.1"), "simtdaļ": Decimal("0.01"), "tūkstošdaļ": Decimal("0.001")}
ENDINGS = ("a", "u", "ai", "ā", "as", "ām", "ās")
WHOLES = ("sekundes", "procenta", "procentpunkta", "procentupunkta")
UNDER_TEN = [word for word, value in WORDS.values.items() if 1 <= value < 10]
_PART, _WHOLE = rf"(?:{'|'.join(PARTS)})(?:{'|'.join(ENDINGS)})", "|".join(WHOLES)


def _small_part(match: re.Match[str]) -> Facts:
    said = (match["count"] or "1").lower()
    count = Decimal(said) if said.isdecimal() else WORDS.values[said]
    first, second = match["one"].lower(), match["other"].lower()
    part, whole = (second, first) if first in WHOLES else (first, second)
    amount = count * next(share for stem, share in PARTS.items() if part.startswith(stem))
    if whole == "sekundes":
        return soft(match, Duration(amount, "second"))
    return soft(match, Percent(amount, is_points=whole != "procenta"))


def _of(one: str, other: str) -> Reader:
    return pattern(
        rf"(?:(?P<count>{'|'.join(UNDER_TEN)}|\d{{1,2}})\s)?(?P<one>{one})\s(?P<other>{other})(?!\w)",
        _small_part,
        re.IGNORECASE,
    )


HALF_A_PERCENT = pattern(
    r"pus(?:e|es|i|ei|ē)\sprocent(?P<points>u?punkta)?(?:a|(?<=punkta))(?!\w)",
    lambda match: soft(match, Percent(Decimal("0.5"), is_points=match["points"] is not None)),
    re.IGNORECASE,
)
SMALL_PARTS: tuple[Reader, ...] = (_of(_WHOLE, _PART), _of(_PART, _WHOLE))
SMALL_PART_WORDS = dict.fromkeys(
    (*WHOLES, *UNDER_TEN, *(f"{part}{ending}" for part in PARTS for ending in ENDINGS)), SMALL_PARTS
)
