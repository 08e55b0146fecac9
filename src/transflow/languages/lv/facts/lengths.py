"""Lengths of time that Latvian says without a number: „stundā”, „pusgads”, „ceturtdaļstunda”."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.facts.units import FEMININE_A, MASCULINE, forms
from transflow.languages.lv.number_words import WORDS
from transflow.text.facts import Duration
from transflow.text.facts.grammar import Facts, Reader, matched, pattern, soft, soft_word

MONTHS = 12  # of a year
S = r"\s"
TWICE_A_YEAR = pattern(
    r"div(?:reiz|as\sreizes)\sgadā(?!\w)",
    lambda match: soft(match, Duration(Decimal(6), "month")),
    re.IGNORECASE,
)
_HOUR_AND_QUARTERS = pattern(
    r"stund\w+\sun\s(?P<three>trīs\s)?(?:ceturk[sš]\w+|ceturtdaļ\w*)(?!\w)",
    lambda match: soft(match, Duration(Decimal("1.75" if match["three"] else "1.25"), "hour")),
    re.IGNORECASE,
)
ONE_OF_TIME = {
    "minute": "minūti minūtē",
    "hour": "stundu stundas stundā",
    "week": "nedēļu nedēļas nedēļā",
    "month": "mēnesi mēneša mēnesī",
}
ONE_AS_A_TERM = {"minūtes": "minute", "stundas": "hour", "nedēļas": "week", "mēneša": "month"}
_WITHIN_ONE = pattern(  # „mēneša laikā” counts, as "within one month"
    r"(?P<unit>\w+)\slaikā(?!\w)",
    lambda match: soft(match, Duration(Decimal(1), ONE_AS_A_TERM[match["unit"].lower()])),
)
THREE_QUARTERS = pattern(
    r"tr\w+\sceturtdaļ\w+\sstundas(?!\w)",
    lambda match: soft(match, Duration(Decimal(45), "minute")),
    re.IGNORECASE,
)


def _year_and_months(match: re.Match[str]) -> Facts:
    """ "gadu un trīs mēnešus" are 15 months."""
    count = match["count"].lower()
    months = Decimal(count) if count.isdigit() else WORDS.values.get(count)
    return soft(match, Duration(MONTHS + months, "month")) if months and months < MONTHS else ()


_YEAR_AND_MONTHS = pattern(r"gad(?:s|u|a|am|ā)\sun\s(?P<count>\w+)\smēne\w+", _year_and_months, re.IGNORECASE)
BEFORE_A_YEAR = (
    r"\bspēkā \bilgs \bilga \bilgst \bderīg[aisu] \bderīgas \bnekā \bgandrīz \bteju \bjau \bveselu".split()
)
_ONE_YEAR = pattern(  # „atļauja ir spēkā gadu”; „gadu” are also years
    rf"(?:{'|'.join(rf'(?<={each}{S})' for each in BEFORE_A_YEAR)})gadu(?!\w|\s(?:no\sgada|desmit|simt|tūkst))"
    r"|gadu(?=\svai\s(?:ilgāk|vairāk))",
    lambda match: soft(match, Duration(Decimal(1), "year")),
)
_QUARTER_CENTURY = pattern(
    r"gadsimta\sceturk(?:snis|sni|snī|šņa)(?!\w)",
    lambda match: soft(match, Duration(Decimal(25), "year")),
    re.IGNORECASE,
)
AGE = pattern(  # of persons in the news: „(45 g. v.)”
    r"(?P<years>\d{1,3})\s?g\.\s?v(?!\w)\.?",
    lambda match: matched(match, Duration(Decimal(match["years"]), "year")),
)


def _quarters(match: re.Match[str]) -> Facts:
    """ "trijos ceturkšņos" are nine months."""
    return soft(match, Duration(Decimal(9 if match["count"].lower() == "tr" else 6), "month"))


QUARTERS = pattern(r"(?P<count>tr|div)\w+\sceturkš?ņ(?:i|u|us|os|iem)(?!\w)", _quarters, re.IGNORECASE)


QUARTER_HOURS = pattern(
    r"tr\w+\sceturtdaļstund(?:as|u|ām|ās)(?!\w)",
    lambda match: soft(match, Duration(Decimal(45), "minute")),
    re.IGNORECASE,
)


def _one(unit: str) -> Reader:
    """One of a unit; „95 % stundu” are a share of the hours."""
    return pattern(r"(?<!%\s)\w+", lambda match: soft(match, Duration(Decimal(1), unit)))


LENGTH_WORDS: dict[str, tuple[Reader, ...]] = {
    **{form: (_one(unit),) for unit, words in ONE_OF_TIME.items() for form in words.split()},
    **{form: (_HOUR_AND_QUARTERS, _one("hour")) for form in ["stunda", *ONE_OF_TIME["hour"].split()]},
    **{
        form: (_WITHIN_ONE, _HOUR_AND_QUARTERS, soft_word(Duration(Decimal(1), unit)))
        for form, unit in ONE_AS_A_TERM.items()
    },
    **dict.fromkeys("gads gadu gada gadam gadā".split(), (_YEAR_AND_MONTHS, _ONE_YEAR)),
    **dict.fromkeys(forms("ceturtdaļstund", FEMININE_A), (soft_word(Duration(Decimal(15), "minute")),)),
    **dict.fromkeys(forms("pusstund", FEMININE_A), (soft_word(Duration(Decimal(30), "minute")),)),
    **dict.fromkeys(("diennakts", "diennaktī", "diennakti"), (soft_word(Duration(Decimal(1), "day")),)),
    **dict.fromkeys(forms("pusgad", MASCULINE), (soft_word(Duration(Decimal(6), "month")),)),
    **dict.fromkeys(
        forms("desmitgad", ("e", "es", "ei", "i", "ē")), (soft_word(Duration(Decimal(10), "year")),)
    ),
    **dict.fromkeys(forms("pusgadsimt", MASCULINE), (soft_word(Duration(Decimal(50), "year")),)),
    **dict.fromkeys(forms("ceturtdaļgadsimt", MASCULINE), (soft_word(Duration(Decimal(25), "year")),)),
    **dict.fromkeys(
        forms("gadsimt", ("s", "a", "am", "u", "ā")),
        (_QUARTER_CENTURY, soft_word(Duration(Decimal(100), "year"))),
    ),
}
