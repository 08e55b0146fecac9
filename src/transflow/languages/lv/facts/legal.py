"""Latvian legal references: pants, daļa, punkts, apakšpunkts, nodaļa, pielikums."""

from __future__ import annotations

import re
from itertools import takewhile

from transflow.languages.lv.facts.dates import SPELT
from transflow.text.facts import LegalReference
from transflow.text.facts.grammar import Facts, Reader, fact, pattern
from transflow.text.numerals import RAISED
from transflow.text.patterns import LazyPattern

S = r"\s"
PARTS = {
    "pant": "article", "daļ": "paragraph", "apakšpunkt": "sub-clause", "punkt": "clause",
    "nodaļ": "chapter", "pielikum": "annex",
}  # fmt: skip
PART = r"(?P<part>pant|daļ|apakšpunkt|punkt|nodaļ|pielikum)(?:s|a|am|u|ā|i|iem|us|os|as|ai|ām|ās)(?!\w)"
UP = "¹²³⁴⁵⁶⁷⁸⁹⁰"
NUMBER = rf"\d{{1,4}}(?:\.[{UP}]+|\.\d{{1,2}}(?=\s|$)|[{UP}]+\.?|\.?\^\d{{1,2}}\.?|\.)"
LIST = rf"(?P<numbers>{NUMBER}(?:(?:{S}?(?:–|—|-|,){S}?|{S}(?:un|līdz|vai|,){S}){NUMBER}){{0,30}})"
SPELT_PART = LazyPattern(
    rf",?{S}(?P<rank>{'|'.join(SPELT)})(?:ā|ais|ajā|ās|o|ajai|ajām|ajās|ajam|os|ie)?"
    rf"{S}(?:daļ|punkt|teikum)(?:a|as|ā|u|ai|s|am|ās|ām)(?!\w)"
)
ONE = LazyPattern(NUMBER)


def numbers(written: str) -> list[tuple[str, int, int]]:
    """The numbers of a list with their offsets, an upper index after `^`."""
    return [(_plain(each[0]), each.start(), each.end()) for each in ONE.finditer(written)]


def _plain(number: str) -> str:
    base = "".join(takewhile(str.isdecimal, number))
    index = number[len(base) :].translate(RAISED).strip(".^")
    return f"{base}^{index}" if index else base


def _reference(match: re.Match[str]) -> Facts:
    text, part = match.string, PARTS[match["part"].lower()]
    start = match.start("numbers")
    each = numbers(match["numbers"])
    found = [
        fact(
            text,
            LegalReference(part, number),
            start + first,
            match.end() if at == len(each) - 1 else start + last,
        )
        for at, (number, first, last) in enumerate(each)
    ]
    if spelt := SPELT_PART.match(text, match.end()):
        value = LegalReference("paragraph", str(SPELT[spelt["rank"].lower()]))
        found.append(fact(text, value, spelt.start("rank"), spelt.end()))
    return tuple(found)


LEGAL: tuple[Reader, ...] = (pattern(rf"{LIST}{S}?{PART}", _reference, re.IGNORECASE),)
