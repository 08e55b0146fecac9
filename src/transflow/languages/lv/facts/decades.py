"""Latvian decades: „20. gadsimta deviņdesmitajos gados”, „XX gadsimta 80. gados”."""

from __future__ import annotations

import re

from transflow.text.facts import Date
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, shared_out, soft
from transflow.text.numerals import roman

S = r"\s"
JOINT = rf"{S}?(?:,|–|—|-|/){S}?|,{S}(?:bet|nevis){S}|{S}+(?:un{S}+no|un|līdz|vai|uz|,){S}+"
TENS = {
    f"{stem}desmit": value
    for value, stem in enumerate("div trīs četr piec seš septiņ astoņ deviņ".split(), 2)
}
DEFINITE = "ie o ajiem ajos os u".split()
LAST_TO_COME = 50


def _decade_in_words(match: re.Match[str]) -> Facts:
    """ "20. gadsimta deviņdesmitajos gados"; the "trīsdesmitie" without a century may be those to come, too."""
    text, tens, century = match.string, 10 * TENS[match["tens"].lower()], match["century"]
    first = _century(match) + tens
    if century or tens > LAST_TO_COME:
        return soft(match, Date(year=first))
    end = match.end("word")
    return (
        fact(text, Date(year=first), match.start(), end, is_demanded=False),
        fact(text, Date(year=first + 100), end + 1, match.end(), is_demanded=False),
    )


def _decades(match: re.Match[str]) -> Facts:
    """ "20. gadsimta 80. gados", "20. un 30. gadi": one side may say "the 1980s"."""
    text, first = match.string, _century(match)
    decades = [*DECADE.finditer(text, *match.span("decades"))]
    return tuple(
        fact(text, Date(year=first + int(decade)), start, end, is_demanded=False)
        for decade, start, end in shared_out(match, decades)
    )


def _century(match: re.Match[str]) -> int:
    """When the century that is told began, else the last one."""
    told = (match["century"] or "20").rstrip(".")
    return 100 * ((int(told) if told.isdigit() else roman(told)) - 1)


DECADE = re.compile(r"\d0(?!\d)")
TENTH = r"(?:\.|[-–‑]?t(?:ie|os|ajos|ajiem|o)(?=\s))"  # „30.”, „30-tajos”
ROMAN_CENTURIES = ("XVIII", "XIX", "XX")
CENTURY = rf"(?P<century>\d{{2}}\.|(?-i:{'|'.join(ROMAN_CENTURIES)})\.?){S}?(?:gadsimta|gs\.)"
DECADE_IN_WORDS = pattern(
    rf"(?:{CENTURY}{S})?"
    rf"(?P<word>(?P<tens>{'|'.join(TENS)})(?:{'|'.join(DEFINITE)})){S}gad(?:i|os|u|us|iem)(?!\w)",
    _decade_in_words,
    re.IGNORECASE,
)
DECADES = pattern(
    rf"(?:{CENTURY}{S}?)?(?P<decades>\d0{TENTH}(?:(?:{JOINT})\d0{TENTH}){{0,3}}){S}?gad(?:i|os|u|us|iem)(?!\w)",
    _decades,
)
DECADES_OF_SOMETHING = pattern(rf"{CENTURY}{S}?(?P<decades>\d0)[-–‑]gadu(?!\w)", _decades)
DECADE_WORDS: dict[str, tuple[Reader, ...]] = {
    **{stem + ending: (DECADE_IN_WORDS,) for stem in TENS for ending in DEFINITE},
    **dict.fromkeys(map(str.lower, ROMAN_CENTURIES), (DECADE_IN_WORDS, DECADES)),
}
