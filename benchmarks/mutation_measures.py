"""Errors in what is measured, dated or counted."""

from __future__ import annotations

import re
from random import Random

from mutation_kinds import substitution

from transflow.model import Level

UNITS = {
    "km": "miles",
    "kilometres": "miles",
    "kilometers": "miles",
    "miles": "kilometres",
    "tonnes": "kilograms",
    "metres": "kilometres",
    "hectares": "acres",
    "MW": "kW",
}


@substitution(r"(?<=\d )(?:" + "|".join(UNITS) + r")\b", "unit number-value", Level.ERROR, "number")
def unit_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    units = r"km|kilomet\w+|jūdž\w+|jūdz\w+|tonn\w+|metr\w+|hektār\w+|ha|MW"
    return UNITS[match[0]] if re.search(rf"\d (?:{units})\b", source) else None


@substitution(
    r"(?<=\d )euros?\b|(?<=illion )euros?\b|\bEUR(?= \d)|(?<=\d )EUR\b|[€$£](?=\d)",
    "currency",
    Level.ERROR,
    "number",
)
def currency_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    other = {"euros": "dollars", "euro": "dollars", "EUR": "USD", "€": "$", "$": "€", "£": "€"}
    return other[match[0]] if re.search(r"eiro|EUR|€|dolār|\$|mārciņ|£|USD", source) else None


WEEKDAYS = dict(
    zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        "pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien".split(),
        strict=True,
    )
)
DAYS = [*WEEKDAYS]


@substitution(rf"\b(?:{'|'.join(WEEKDAYS)})\b", "weekday-date date-value", Level.WARNING)
def weekday_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return (
        DAYS[(DAYS.index(match[0]) + chance.randint(1, 6)) % 7]
        if WEEKDAYS[match[0]] in source.lower()
        else None
    )


@substitution(r"(?<![\d:.])\d{1,2}(?=[:.][0-5]\d(?![\d:%]))(?=.{0,12})", "time-value", Level.ERROR, "date")
def time_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) + 1) if re.search(rf"plkst\. ?0?{match[0]}\b", source) else None


@substitution(
    r"(?<=\bArticle )\d+|(?<=\bSection )\d+|(?<=\bparagraph )\d+|(?<=\bParagraph )\d+",
    "legal-ref number-value",
    Level.ERROR,
    "number",
)
def legal_reference_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return (
        str(int(match[0]) + chance.randint(3, 9))
        if len(re.findall(rf"\b{match[0]}\. ?(?:pant|punkt)", source)) == 1
        else None
    )


@substitution(r"\b\d{1,2}(?=(?:st|nd|rd|th)\b)", "ordinal number-value date-value", Level.WARNING)
def ordinal_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) // 10 * 10 + 14) if re.search(rf"\b{match[0]}\.", source) else None


@substitution(
    r"\b\d{1,3}(?= (?:days|weeks|months|years|hours|minutes)\b)",
    "duration number-value",
    Level.ERROR,
    "number",
)
def duration_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) + chance.randint(1, 5)) if re.search(rf"\b{match[0]}\b", source) else None
