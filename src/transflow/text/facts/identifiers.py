"""Numbers that name a thing rather than count: acts, cases, sections."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.text.facts import Date, Duration, LegalReference, Number, Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact, matched, pattern, soft
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

OPENING = '([“„"‘«'
BULLETS = " •·▪‣◦"
SENTENCE_END = LazyPattern(r"(?:[^\W\d_]{4}|[\d%)”»\"])[.!?;:]\s$")  # no abbreviation: "p. 29"
LONGEST_END = 6  # characters of it
CASE = LazyPattern(r"(?P<court>[CTF])[-‑–](?P<number>\d+/\d+)(?!\d)")


def case_number(text: str, at: int) -> Facts:
    """ "C‑123/45": a case of the Union's courts."""
    match = CASE.match(text, at)
    if match is None:
        return ()
    value = LegalReference("act", f"{match['court']}-{match['number']}")
    return (fact(text, value, at, match.end()),)


def _act(match: re.Match[str]) -> Facts:
    return matched(match, LegalReference("act", match["number"]))


def _part_of_year(match: re.Match[str]) -> Facts:
    """ "2/2016" alone, as at the head of a column: a half or a quarter of the year."""
    text, rank = match.string, Ordinal(int(match["part"]))
    return (
        fact(text, rank, match.start(), match.end("part"), is_demanded=False),
        fact(text, Date(year=int(match["year"])), match.start("year"), match.end()),
    )


def _section(match: re.Match[str]) -> Facts:
    return matched(match, LegalReference("section", match["number"]))


def _fraction(match: re.Match[str]) -> Facts:
    """ "2/3" may answer a figure; it is mostly put in words on the other side."""
    return soft(match, Number(Decimal(match["number"])))


def _marker(match: re.Match[str]) -> Facts:
    """The number of a list item or paragraph, which may have been run into the one before; both sides may or may not
    print it."""
    before = match.string[max(0, match.start() - LONGEST_END) : match.start()].rstrip(OPENING)
    head = before.rstrip(BULLETS)
    if head and not head.endswith("\n") and not SENTENCE_END.search(before):
        return ()
    value = Ordinal(int(match["number"]))
    return (fact(match.string, value, match.start(), match.end("number"), is_demanded=False),)


def _always(match: re.Match[str]) -> Facts:
    """ "24/7": around the clock, which is mostly put in words."""
    return soft(match, Duration(Decimal(1), "day"))


def _blood_group(match: re.Match[str]) -> Facts:
    """ "0 Rh negatīva" is "O negative"."""
    return soft(match, Number(Decimal(0)))


OFFSETS: dict[str, tuple[Reader, ...]] = dict.fromkeys(  # "UTC+3", of the clock that a time is told by
    ("utc", "gmt"),
    (
        pattern(
            r"(?:UTC|GMT)\s?[+−–-]\s?(?P<hours>\d{1,2})(?:[:.](?:00|30|45))?(?!\d)",
            lambda match: soft(match, Number(Decimal(match["hours"]))),
        ),
    ),
)
ZONES = r"(?:[CEW]ES?T|[CEMP]DT|[EP]T|EEST|BST|MSK|UTC|GMT)(?:\s?[+−–-]\s?\d{1,2}(?:[:.]\d\d)?)?"
IDENTIFIERS: tuple[Reader, ...] = (
    pattern(
        r"0(?=\s?(?:\(I\)\s?)?(?:Rh\b|(?:asins\s)?grup|rēzus|(?:negat[iī]v|pozit[iī]v|positiv)\w*(?:\s(?:asi[nņ]|grup|blood|un\b|and\b)|[.,;)]|$)))",
        _blood_group,
        re.IGNORECASE,
    ),
    pattern(r"24/7(?![\d/]|\w)", _always),
    pattern(rf"(?P<number>\d{{1,3}})[.)](?=\s+{CAPITAL})", _marker),
    pattern(r"(?<=\()(?P<number>\d{1,3})\)(?=\s)", _marker),
    pattern(
        r"(?P<number>[1-9])/(?:[2-9](?![\d/]|\w)|[1-9]\d{0,2}(?=(?:th|rd|nd)s?\b|\s(?:daļ|of\s(?:the|its|an?)\b)))(?:(?:th|rd|nd)s?)?",
        _fraction,
    ),
    pattern(r"(?<!.)(?P<part>[1-4])/(?P<year>(?:19|20)\d\d)(?!.)", _part_of_year),
    pattern(  # „7/10/15 EUR” are prices
        r"(?<!\d/)(?P<number>(?:\d{1,4}/\d{2,4}|(?:19|20)\d\d/\d)(?:/\d{1,4})?)(?!\d|/\d)"
        rf"(?:/{CAPITAL}{{2,4}})?(?!\w|\s?(?:€|EUR\b|eiro\b|euros?\b))",
        _act,
    ),
    pattern(r"(?P<number>(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\d{1,3}(?:\.\d{1,3}){2,})(?!\d)", _section),
)
