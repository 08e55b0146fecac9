"""English decades: "the 1930s", "the late nineties", "the thirties of the 20th century"."""

from __future__ import annotations

import re

from transflow.languages.en.number_words import TENS
from transflow.text.facts import Date, Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact, matched, pattern, soft

S = r"\s"


def _decade(match: re.Match[str]) -> Facts:
    """ "the 1930s"; "the 1900s" may be a century: „20. gadsimts”."""
    year, text = int(match["year"]), match.string
    if year % 100:
        return matched(match, Date(year=year))
    middle = match.start() + 2
    return (
        fact(text, Ordinal(year // 100 + 1), match.start(), middle, is_demanded=False),
        fact(text, Date(year=year), middle, match.end(), is_demanded=False),
    )


def _decade_in_words(match: re.Match[str]) -> Facts:
    """ "in the late nineties"."""
    return soft(match, Date(year=1900 + _tens(match)))


def _decade_of_century(match: re.Match[str]) -> Facts:
    """ "in the thirties of the 20th century"."""
    return matched(match, Date(year=100 * (int(match["century"]) - 1) + _tens(match)))


def _tens(match: re.Match[str]) -> int:
    return 10 * (TENS.index(match["tens"].lower()[:-3] + "y") + 2)


DECADE = pattern(r"(?P<year>[12]\d\d0)['’]?s(?!\w)", _decade)
DECADES = [f"{word[:-1]}ies" for word in TENS]
PAST_DECADES = DECADES[2:]  # "the thirties" may be those to come
DECADE_IN_WORDS = pattern(
    rf"(?<=(?:\Wthe|late|arly|\Wmid)[\s-])(?P<tens>{'|'.join(PAST_DECADES)})(?!\w)",
    _decade_in_words,
    re.IGNORECASE,
)
DECADE_OF_CENTURY = pattern(
    rf"(?P<tens>{'|'.join(DECADES)}){S}of{S}the{S}(?P<century>\d{{2}})th{S}century(?!\w)",
    _decade_of_century,
    re.IGNORECASE,
)
DECADE_WORDS: dict[str, tuple[Reader, ...]] = dict.fromkeys(DECADES, (DECADE_OF_CENTURY, DECADE_IN_WORDS))
