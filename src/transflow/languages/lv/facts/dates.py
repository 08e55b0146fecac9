"""Latvian dates and times of day, in every written form and case."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal

from transflow.frozen import replace
from transflow.languages.lv.addresses import STREETS
from transflow.languages.lv.facts.clock import TIMES
from transflow.languages.lv.facts.decades import (
    DECADE_IN_WORDS,
    DECADE_WORDS,
    DECADES,
    DECADES_OF_SOMETHING,
    JOINT,
)
from transflow.languages.lv.months import DATED, MONTHS, month_meant
from transflow.text.alternatives import any_of
from transflow.text.facts import Date, Duration, Ordinal
from transflow.text.facts.dates import day_facts, numeric_dates
from transflow.text.facts.grammar import Facts, Reader, fact, matched, pattern, soft, soft_word
from transflow.text.letters import SMALL

S = r"\s"
WEEKDAYS = {
    day + ending: number
    for number, day in enumerate(
        ("pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien")
    )
    for ending in ("", "a", "as", "ai", "u", "ā", "ām", "ās")
}
WEEKDAYS |= {f"nākam{day}": number for day, number in WEEKDAYS.items()}
MONTH = rf"(?=[jfmasond])(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?!\w)"
MONTH_OF_DATE = rf"(?=[jfmasond])(?P<month>{any_of(sorted(DATED, key=len, reverse=True))})(?!\w)"
NAMED = (  # „sestdien, 24., un svētdien, 25. oktobrī”
    rf"(?:,?{S}(?:un|līdz|uz|vai){S}|{S}?[–—-]{S}?)(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien\w*,?{S}"
)
# „12 novembra beigās” says of how many, not of which day
COUNTED = rf"(?!{S}(?:beig|sākum|vid(?:ū|us|u|um|ām)\b|nogal))"
DAYS = (
    rf"(?P<days>\d{{1,2}}\.(?:(?:{JOINT}|{NAMED})\d{{1,2}}\.){{0,9}}"
    rf"|\d{{1,2}}(?={S}\w+{COUNTED}(?!\w)))"
)
YEAR_BEFORE = rf"(?:(?P<year>[12]\d{{3}})\.{S}?(?:gad[aā]?|g\.|gad\.){S}?(?:(?:no|laikā|līdz|,){S})?)?"
SPELT = {
    "pirm": 1, "otr": 2, "treš": 3, "ceturt": 4, "piekt": 5, "sest": 6,
    "septīt": 7, "astot": 8, "devīt": 9, "desmit": 10,
}  # fmt: skip


IN_A_STREET = re.compile(rf"\s(?:{STREETS})\w{{1,2}}(?!\w)")
# „1200 gadu” are so many; of „1995 gadu” the point may be lost
OF_YEARS = r"(?:(?<=\.)|(?<=\.\s)|(?<=(?:19|20)\d\d\s)(?<!2000\s))gad(?:u|i|os|us|iem)(?!\w)"
NIGHT = r"(?<!\w)nakt(?:ī|i|s|is|īs)"
NIGHT_BEFORE = re.compile(rf"{NIGHT} uz\s$", re.IGNORECASE)
NIGHT_FROM = re.compile(rf"{NIGHT} no (?:(?P<eve>\d{{1,2}})\.[^,;:()\d]{{0,20}} uz )?$", re.IGNORECASE)
LONGEST_NIGHT = 45
TWO = 2


def _days(match: re.Match[str]) -> Facts:
    return _days_of(match, DATED[match["month"].lower()])


def _days_misspelt(match: re.Match[str]) -> Facts:
    month = month_meant(match["month"])
    return _days_of(match, month) if month else ()


def _days_of(match: re.Match[str], month: int) -> Facts:
    text, year = match.string, int(match["year"]) if match["year"] else None
    found = day_facts(match, year, month)
    if not found:
        return ()
    first = found[0].value
    assert isinstance(first, Date)  # as a day's facts are
    assert first.day is not None
    if len(found) == 1 and IN_A_STREET.match(text, match.end()):
        return soft(match, Ordinal(first.day))
    night = NIGHT_BEFORE.search(text, max(0, match.start() - LONGEST_NIGHT), match.start())
    eve = _eve(first) if night else None
    if night and eve:
        return (fact(text, eve, night.start(), match.start(), is_demanded=False), *found)
    return _morning_after(text, match.start(), first.day, found)


def _morning_after(text: str, start: int, day: int, found: Facts) -> Facts:
    """The facts of days, of which the last is not asked for where it ends the night „no 31. decembra uz 1. janvāri” or
    „no 4. uz 5. maiju”: "on the night of 31 December" says as much."""
    night = NIGHT_FROM.search(text, max(0, start - LONGEST_NIGHT), start)
    eve = night["eve"] if night else None
    is_over = (eve and len(found) == 1 and day in (1, int(eve) + 1)) or (
        night and not eve and len(found) == TWO
    )
    return (*found[:-1], replace(found[-1], is_demanded=False)) if is_over else found


def _eve(date: Date) -> Date | None:
    """The day before; of 1 March none, unless the year is said."""
    assert date.month is not None  # as a day's facts have
    assert date.day is not None
    if date.year is None and (date.month, date.day) == (3, 1):
        return None
    try:
        eve = datetime.date(date.year or 2024, date.month, date.day) - datetime.timedelta(days=1)
    except ValueError:  # "61 February" is a date with a slip in it
        return None
    return Date(date.year and eve.year, eve.month, eve.day)


def _month(match: re.Match[str]) -> Facts:
    """A month without a day: with a year it is a date; a name in capitals ("Maija") may answer only."""
    year = match.groupdict().get("year")
    value = Date(year=int(year) if year else None, month=DATED[match["month"].lower()])
    is_certain = bool(year) or match["month"][0].islower()
    return matched(match, value, is_demanded=is_certain)


def _years(match: re.Match[str]) -> Facts:
    """ "2024. gadā", "2021.–2027. gada"; the last year takes the noun with it."""
    found = []
    for each in YEAR.finditer(match.string, match.start(), match.end()):
        is_last = YEAR.search(match.string, each.end(), match.end()) is None
        end = match.end() if is_last else each.end()
        found.append(fact(match.string, Date(year=int(each[0])), each.start(), end))
    return tuple(found)


def _school_year(match: re.Match[str]) -> Facts:
    first, text = int(match["first"]), match.string
    if int(match["second"]) % 100 != (first + 1) % 100:
        return ()
    return (
        fact(text, Date(year=first), match.start(), match.end("first")),
        fact(text, Date(year=first + 1), match.start("second"), match.end()),
    )


YEAR = re.compile(r"[12]\d{3}")


def _ordinal(match: re.Match[str]) -> Facts:
    """ "14. Saeima", "3. vieta"; at the head of a text it may be a list marker."""
    is_marker = match.start() == 0 or match.string[match.start() - 1] == "\n"
    return (
        fact(
            match.string,
            Ordinal(int(match["rank"])),
            match.start(),
            match.end("dot"),
            is_demanded=not is_marker,
        ),
    )


def _short_range(match: re.Match[str]) -> Facts:
    """ "1950.–53. gada"."""
    first, text = int(match["first"]), match.string
    second = first // 100 * 100 + int(match["second"])
    return (
        fact(text, Date(year=first), match.start(), match.end("first")),
        fact(text, Date(year=second), match.start("second"), match.end()),
    )


DATES: tuple[Reader, ...] = (
    numeric_dates,
    DECADE_IN_WORDS,
    pattern(YEAR_BEFORE + DAYS + rf"{S}?" + MONTH_OF_DATE, _days, re.IGNORECASE),
    pattern(rf"(?P<year>[12]\d{{3}})\.{S}?(?:gad[aā]?|g\.){S}?" + MONTH_OF_DATE, _month, re.IGNORECASE),
    pattern(YEAR_BEFORE + DAYS + rf"{S}(?P<month>{SMALL}{{5,13}})(?!\w)", _days_misspelt),
    pattern(
        rf"[12]\d{{3}}\.?(?:(?:{JOINT})[12]\d{{3}}\.?){{0,9}}{S}?(?:gad(?:s|a|am|ā)(?!\w)|{OF_YEARS}|g\.|gad\.)",
        _years,
    ),
    pattern(rf"(?P<first>[12]\d{{3}})\.?{S}?[–—-]{S}?(?P<second>\d{{2}})\.{S}?gad\w+", _short_range),
    DECADES,
    DECADES_OF_SOMETHING,
    pattern(r"(?P<first>[12]\d{3})\.?/(?P<second>(?:[12]\d)?\d{2})(?![\d/])\.?", _school_year),
    *TIMES,
)


def _year_of_life(match: re.Match[str]) -> Facts:
    """ "savā 91. mūža gadā": aged 90."""
    rank, text = int(match["rank"]), match.string
    return (
        fact(text, Ordinal(rank), match.start(), match.end("rank") + 1, is_demanded=False),
        fact(text, Duration(Decimal(rank - 1), "year"), match.start("year"), match.end(), is_demanded=False),
    )


ORDINALS: tuple[Reader, ...] = (
    pattern(rf"(?P<rank>\d{{1,3}})\.{S}(?P<year>(?:mūža|dzīves){S}gad\w+)", _year_of_life),
    pattern(rf"(?P<rank>\d{{1,3}})(?P<dot>\.)(?={S}?(?:[–-]{S}?\d{{1,3}}\.)?{S}?{SMALL})", _ordinal),
)
_MONTH = pattern(MONTH, _month, re.IGNORECASE)
_THIS_YEAR = pattern(
    rf"(?:šī|šā|šo|šajā|šīs|(?:pagājuš|pērn|iepriekšēj|nākam|aizvadīt|kārtēj)(?:ā|ais|ajā|ajam|o|ās|ajai))"
    rf"(?:{S}gad[asuāi]m?(?!\w)|(?={S}desmitgad))",
    lambda match: soft(match, Date()),
    re.IGNORECASE,
)


def _weekday(text: str, at: int) -> Facts:
    match = WORD.match(text, at)
    day = WEEKDAYS.get(match[0].lower()) if match else None
    if match is None or day is None:
        return ()  # „trešdien_no”
    found = fact(text, Date(weekday=day), at, match.end())
    night = NIGHT_BEFORE.search(text, max(0, at - LONGEST_NIGHT), at)
    if night is None:
        return (found,)
    return (fact(text, Date(weekday=(day - 1) % 7), night.start(), at, is_demanded=False), found)


def _holiday(match: re.Match[str]) -> Facts:
    """ "Jaungada dienā": a day that the other side may give by its date."""
    month, day = HOLIDAYS[match["of"].lower() + " " + match["part"].lower()]
    return soft(match, Date(month=month, day=day))


HOLIDAYS = {
    "jaungada dien": (1, 1), "vecgada vakar": (12, 31), "vecgada dien": (12, 31), "ziemassvētku vakar": (12, 24),
    "lāčplēša dien": (11, 11), "līgo vakar": (6, 23), "līgo dien": (6, 23), "jāņu dien": (6, 24),
}  # fmt: skip
_HOLIDAY = pattern(
    rf"(?P<of>{'|'.join(sorted({each.split()[0] for each in HOLIDAYS}))}){S}(?P<part>dien|vakar)\w*",
    lambda match: _holiday(match) if f"{match['of']} {match['part']}".lower() in HOLIDAYS else (),
    re.IGNORECASE,
)
_NEW_YEAR = pattern(  # where "since January" may say it
    rf"(?<=gada{S})sākum[aā](?!\w)|(?<=šogad{S})līdz(?={S}\d)",
    lambda match: soft(match, Date(month=1, day=1)),
    re.IGNORECASE,
)
WORD = re.compile(r"\w+")
DATE_WORDS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(MONTHS, (_MONTH,)),
    **dict.fromkeys("sākuma sākumā līdz".split(), (_NEW_YEAR,)),
    **dict.fromkeys((each.split()[0] for each in HOLIDAYS), (_HOLIDAY,)),
    **dict.fromkeys(WEEKDAYS, (_weekday,)),
    **DECADE_WORDS,
    **dict.fromkeys(
        [
            *"šī šā šo šajā šīs".split(),
            *(
                stem + ending
                for stem in "pagājuš pērn iepriekšēj nākam aizvadīt kārtēj".split()
                for ending in "ā ais ajā ajam o ās ajai".split()
            ),
        ],
        (_THIS_YEAR,),
    ),
    **dict.fromkeys(("šogad", "pērn", "nākamgad", "aizpērn"), (soft_word(Date()),)),
}
