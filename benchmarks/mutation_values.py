"""Errors in dates, numbers and contacts."""

from __future__ import annotations

import re
from random import Random

from mutation_kinds import NUMBERS, substitution
from mutation_texts import has_figure

from transflow.model import Level

MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        "janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr".split(),
        strict=True,
    )
)
MONTH = rf"\b({'|'.join(MONTHS)})\b"
DAY = rf"\b(\d{{1,2}})(?= (?:{'|'.join(MONTHS)})\b)"
YEAR = r"(?<![\d/])(?:19|20)\d\d(?![\d/])"
FIGURE = r"(?<![\w.,/-])\d{1,3}(?:,\d{3})+(?![\d/.])|(?<![\w.,/(-])\d{2,}(?![\w/.,-])"
NOUN = r" (?=(?:people|persons|countries|officials|members|years|days|words|pages)\b)"


@substitution(MONTH, "date-value", Level.ERROR, "date")
def month(match: re.Match[str], source: str, chance: Random) -> str | None:
    near = match.string[max(0, match.start() - 4) : match.end() + 4]
    is_date = any(map(str.isdigit, near))
    return chance.choice([*MONTHS]) if is_date and MONTHS[match[1]] in source.lower() else None


@substitution(DAY, "date-value", Level.ERROR, "date")
def day(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[1]) % 28 + 1) if re.search(rf"\b{match[1]}\.", source) else None


@substitution(YEAR, NUMBERS, Level.ERROR, "date")
def year(match: re.Match[str], source: str, chance: Random) -> str | None:
    return (
        str(int(match[0]) - chance.randint(1, 9))
        if re.search(rf"\b{match[0]}\. ?g", source) and not match.string[: match.start()].endswith("OJ ")
        else None
    )


@substitution(r"(?<![\d.])\d+\.\d{1,2}(?![\d.])", NUMBERS, Level.ERROR, "number")
def decimal_shift(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[0].replace(".", "").lstrip("0") if match[0].replace(".", ",") in source else None


@substitution(r"(?<![\d,.])\d{1,3},\d{3}(?![\d,.]\d)", NUMBERS, Level.ERROR, "number")
def thousands(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[0] + ",000" if has_figure(source, match[0]) else None


@substitution(r"(?<=\d )(?:m|b)illion", NUMBERS, Level.ERROR, "number")
def million_for_billion(match: re.Match[str], source: str, chance: Random) -> str | None:
    other = {"million": "billion", "billion": "million"}
    return other[match[0]] if re.search(r"\bmilj|\bmljr", source) else None


@substitution(r"\b\d+(?= ?(?:%|per ?cent\b))", NUMBERS, Level.ERROR, "number")
def percent_value(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str(int(match[0]) + chance.randint(1, 9)) if match[0] in source else None


@substitution(r"(?<=\d) ?(?:%|per ?cent\b)", "percent", Level.ERROR, "number")
def percentage_points(match: re.Match[str], source: str, chance: Random) -> str | None:
    return " percentage points" if re.search(r"%|procent(?!punkt)", source) else None


@substitution(FIGURE, NUMBERS + " phone", Level.ERROR, "number")
def digits_swapped(match: re.Match[str], source: str, chance: Random) -> str | None:
    figure = match[0]
    pairs = [
        at
        for at in range(len(figure) - 1)
        if figure[at : at + 2].isdigit() and figure[at] != figure[at + 1] and figure[at + 1] != "0"
    ]
    if not pairs or not has_figure(source, figure):
        return None
    at = chance.choice(pairs)
    return figure[:at] + figure[at + 1] + figure[at] + figure[at + 2 :]


@substitution(FIGURE.replace("\\d{2,}", "\\d{3,}") + r"(?= [a-z]{4,})", NUMBERS, Level.ERROR, "number")
def number_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    return (
        "several"
        if has_figure(source, match[0])
        and not re.search(MONTH, match.string[max(0, match.start() - 12) : match.start()])
        else None
    )


@substitution(NOUN, NUMBERS, Level.ERROR, "number")
def number_only_in_the_target(match: re.Match[str], source: str, chance: Random) -> str | None:
    return f" {chance.randint(131, 989)} "


@substitution(r"(?<=\+371 \d{6})\d", "phone", Level.ERROR, "contact")
def phone_digit(match: re.Match[str], source: str, chance: Random) -> str | None:
    return str((int(match[0]) + chance.randint(1, 9)) % 10)


@substitution(r"\b[\w.]+(?=@)", "email", Level.ERROR, "contact")
def mail_changed(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[0][:-1] + chance.choice("xyz")


@substitution(r"(?<![:\[])\b[\w.]+@[\w.]*\w(?![\w.)\]])", "email", Level.ERROR, "contact")
def mail_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    return "our office"


@substitution(r"\[([^\]]+)\]\(http[^)]+\)", "url", Level.ERROR, "contact")
def link_lost(match: re.Match[str], source: str, chance: Random) -> str | None:
    return match[1]


@substitution(r"(?<=\]\(https://)www\.[\w.]+(?=/)", "url", Level.ERROR, "contact")
def link_to_another_host(match: re.Match[str], source: str, chance: Random) -> str | None:
    return chance.choice(["www.example.com", "www.portal.example", "news.example"])


@substitution(r"(?<=\w)/en/article/", "url-language", Level.WARNING)
def link_to_the_latvian_page(match: re.Match[str], source: str, chance: Random) -> str | None:
    return "/lv/raksts/"
