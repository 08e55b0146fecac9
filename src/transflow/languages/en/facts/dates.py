"""English dates and times of day."""

from __future__ import annotations

import re

from transflow.frozen import replace
from transflow.languages.en.addresses import STREET
from transflow.languages.en.facts.decades import DECADE, DECADE_WORDS
from transflow.languages.en.facts.numbers import AMOUNTS
from transflow.text.facts import Date, Number, Ordinal, TimeOfDay
from transflow.text.facts.dates import DAY, colon_time, day_facts, numeric_dates, times
from transflow.text.facts.grammar import Facts, Reader, fact, matched, pattern, soft, soft_word
from transflow.text.misspelt import misspelt
from transflow.text.patterns import LazyPattern

S = r"\s"
NAMES = "January February March April May June July August September October November December".split()
MONTHS = {name: number for number, name in enumerate(NAMES, 1)}
MISSPELT = misspelt(  # "11 Apirl"; "March" is one slip away from other words
    {name: number for name, number in MONTHS.items() if name != "March"}
)
SHORT = "|".join(name[:3] for name in NAMES)
FULL = (*NAMES, *(name.upper() for name in NAMES))
ALSO_VERBS = ("MARCH", "MAY")  # in a heading of capitals
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"Sept": 9}
MONTHS |= {name.upper(): MONTHS[name] for name in NAMES}
WEEKDAYS = {
    name + end: number
    for number, name in enumerate("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
    for end in ("", "s")
}
MONTH = rf"(?P<month>(?:{'|'.join(FULL)})(?!\w)|(?:Sept|{SHORT})(?!\w)\.?)"
NTH = r"(?:st|nd|rd|th)?"
JOINT = rf"{S}?(?:,|&|–|—|-){S}?|{S}(?:and(?:{S}(?:from|on|between))?|to|or|until){S}"
NAMED = (  # "Saturday 24 to Sunday 25 October"
    rf"(?:,?{S}(?:and|to|until|or|&){S}|{S}?[–—-]{S}?)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?{S}"
)
DAYS = rf"(?P<days>\d{{1,2}}{NTH}(?!\d)(?:(?:(?:{JOINT})(?:and{S})?|{NAMED})\d{{1,2}}{NTH}(?!\d)){{0,9}})"
YEAR = rf"(?:,?{S}(?:of{S})?(?P<year>[12]\d{{3}})(?!\d|,\d|[–-]\d{{5}}))?"
BEFORE_YEAR = LazyPattern(
    r"(?:^|\W)(?:in|since|by|of|from|until|till|for|during|years?|to|through|and|or|early|mid|before|after|"
    r"between|late|end|summer|autumn|spring|winter|quarter|over|than)[\s-]$",
    re.IGNORECASE,
)
BEFORE_MONTH = LazyPattern(
    r"(?:^|\W)(?:in|of|by|since|until|till|last|next|this|early|late|mid|from|to|and|between|through|"
    r"during|before|after|every|each|end)[\s-]$",
    re.IGNORECASE,
)
NUMBERED = LazyPattern(
    r"\b(?:Grades?|Class|Form|Groups?|Level|Phase|Stage|Section|Article|Paragraph|Part|Chapter|Annex|Lot|Room|Hall"
    r"|Line|Route|Bus|Tram|Train|Platform|Gate|Terminal|Building|No\.?|Nos\.?"
    r"|iel[aā]|gatv[eē]|bulvār(?:is|ī)|laukum[sā]|prospekt[sā]|krastmal[aā])\s$",
    re.IGNORECASE,
)
BY_SOMEBODY = LazyPattern(  # "designed by August Reinberg"
    r"by\s(?:April|June|August|May)\s[^\W\d_](?<![a-z])"
)
IN_A_STREET = LazyPattern(rf"\s(?:{STREET}|(?i:iela|krastmala|laukums))(?!\w)")
IN_BEFORE = LazyPattern(r"\bin\s$", re.IGNORECASE)
COUNTED = LazyPattern(r"\s[a-z]{3,}")
LAST_DAY = 31


def month_meant(word: str) -> int | None:
    """The month that a misspelt word after a day is meant to name, 1 to 12."""
    return MISSPELT[word]


def _month_number(match: re.Match[str]) -> int:
    return MONTHS[match["month"].rstrip(".")]


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def _days_then_month(match: re.Match[str]) -> Facts:
    """ "3 and 4 May"; but "for Grade 9 until 15 June" has one day."""
    is_joined = not match["days"].isalnum()
    if is_joined and NUMBERED.search(match.string, max(0, match.start() - 12), match.start()):
        return ()
    day = DAY.match(match["days"])
    if day and not match["year"] and IN_A_STREET.match(match.string, match.end()):
        value = Ordinal(int(day[0]))
        return soft(match, value)
    return day_facts(match, _year(match), _month_number(match))


def _days_then_misspelt(match: re.Match[str]) -> Facts:
    month = month_meant(match["month"])
    return day_facts(match, _year(match), month) if month else ()


def _month_then_days(match: re.Match[str]) -> Facts:
    """ "June 4, 2024", "March 5 and 6"; "in June 12 schools" counts schools, "June 43 cases" cases, and
    "June 21,950 jobs" thousands."""
    day = DAY.search(match[0])
    if not match["year"] and day and (int(day[0]) > LAST_DAY or _counts_what_follows(match)):
        return ()
    return day_facts(match, _year(match), _month_number(match))


def _counts_what_follows(match: re.Match[str]) -> bool:
    """Whether the number after a month counts something: nobody says "in June 12" for a day."""
    text = match.string
    is_in = IN_BEFORE.search(text, max(0, match.start() - 3), match.start())
    return is_in is not None and COUNTED.match(text, match.end()) is not None


def _month(match: re.Match[str]) -> Facts:
    """A month with a year, or alone; alone it is asked for only where it cannot be "March" or "may"."""
    text, year = match.string, _year(match)
    if not year and match["month"] not in FULL and not match["month"].endswith("."):
        return ()
    is_certain = bool(year) or (
        match["month"] in FULL and bool(BEFORE_MONTH.search(text, max(0, match.start() - 10), match.start()))
    )
    if match["month"] in ALSO_VERBS and not is_certain:
        return soft(match, Date(month=_month_number(match)))
    if not year and BY_SOMEBODY.match(text, max(0, match.start() - 3)):
        is_certain = False
    value = Date(year=year, month=_month_number(match))
    return matched(match, value, is_demanded=is_certain)


def _bare_year(text: str, at: int) -> Facts:
    """ "in 2024": a number of four figures after a preposition of time that counts nothing."""
    if not YEAR_ALONE.match(text, at) or not BEFORE_YEAR.search(text, max(0, at - 10), at):
        return ()
    amounts = AMOUNTS.in_figures(text, at)
    if len(amounts) != 1 or not isinstance(amounts[0].value, Number) or amounts[0].end != at + 4:
        return ()
    return (fact(text, Date(year=int(text[at : at + 4])), at, at + 4),)


YEAR_ALONE = LazyPattern(r"(?:1[5-9]|20)\d\d(?![\d/])(?![.,:]\d)")


def _year_range(match: re.Match[str]) -> Facts:
    """ "2020–2024", "2023/24"."""
    first, text = int(match["first"]), match.string
    second = int(match["second"]) if len(match["second"]) == 4 else first // 100 * 100 + int(match["second"])
    is_season = match["dash"] != "/" or second == first + 1
    if not first < second <= first + 150 or not is_season:
        return ()
    return (
        fact(text, Date(year=first), match.start(), match.end("first")),
        fact(text, Date(year=second), match.start("second"), match.end("second")),
    )


def _times(match: re.Match[str]) -> Facts:
    """ "2 p.m.", "2.30 pm", "9–11 a.m."."""
    text, minute = match.string, int(match["m"] or 0)
    hour = _of_24(int(match["h"]), match["half1"] or match["half"])
    if not match["h2"]:
        return times(text, hour, minute, match.start(), match.end())
    end_hour = _of_24(int(match["h2"]), match["half"])
    if not match["half1"] and hour > end_hour:
        hour -= 12
    first_end = match.end("half1") if match["half1"] else match.end("m") if match["m"] else match.end("h")
    return (
        *times(text, hour, minute, match.start(), first_end),
        *times(text, end_hour, int(match["m2"] or 0), match.start("h2"), match.end()),
    )


def _of_24(hour: int, half: str) -> int:
    if half.lower().startswith("p"):
        return hour + 12 if hour < 12 else hour
    return 0 if hour == 12 else hour


def _o_clock(match: re.Match[str]) -> Facts:
    """ "2 o'clock", which may be of the afternoon."""
    found = times(match.string, int(match["h"]), 0, match.start(), match.end())
    return tuple(replace(each, is_demanded=int(match["h"]) > 12) for each in found)


BEFORE_SCORE = LazyPattern(
    r"(?<!\w)(?:scored?|won|wins?|beat|los[et]|loses|defeat(?:ed)?|led|leads?|leading|trail(?:s|ed|ing)|tied|drew|draw"
    r"|ahead|behind|level|(?:quarter|half|set|period|scores?)(?:\sof|\swas)?)\s$",
    re.IGNORECASE,
)
HALF_DAY = r"[ap]\.?\s?m\b\.?"
DATES: tuple[Reader, ...] = (
    numeric_dates,
    pattern(r"9/11(?![\d/])", lambda match: soft(match, Date(month=9, day=11))),  # of 2001
    pattern(rf"{DAYS}{S}(?:of{S})?{MONTH}{YEAR}", _days_then_month),
    pattern(rf"(?P<days>\d{{1,2}}){S}(?P<month>[A-Za-z]{{5,11}})(?!\w){YEAR}", _days_then_misspelt),
    pattern(
        rf"(?P<h>\d{{1,2}})(?:[.:](?P<m>\d{{2}}))?(?:{S}?(?P<half1>{HALF_DAY}))?"
        rf"(?:{S}?(?:–|—|-|to|and){S}?(?P<h2>\d{{1,2}})(?:[.:](?P<m2>\d{{2}}))?)?"
        rf"{S}?(?P<half>{HALF_DAY})(?!\w)",
        _times,
        re.IGNORECASE,
    ),
    pattern(
        rf"(?P<h>\d{{1,2}})(?:[.:](?P<m>\d{{2}}))?{S}?(?P<half>(?P<half1>{HALF_DAY}))(?P<h2>)(?P<m2>)(?!\w)",
        _times,
        re.IGNORECASE,
    ),
    colon_time(before_score=BEFORE_SCORE),
    pattern(rf"(?P<h>\d{{1,2}}){S}?o['’]clock", _o_clock),
    pattern(
        r"(?P<first>(?:1[5-9]|20)\d\d)\s?(?P<dash>[–—/-])\s?(?P<second>\d{2}(?:\d{2})?)(?![\d/-])(?![.,]\d)",
        _year_range,
    ),
    DECADE,
    _bare_year,
)
_MONTH_FIRST: tuple[Reader, ...] = (
    pattern(rf"{MONTH}{S}{DAYS}(?![.:]\d|[,\s]\d{{3}}(?!\d)|{S}?[ap]\.?m){YEAR}", _month_then_days),
    pattern(rf"{MONTH}{YEAR}", _month),
)
_SOFT_YEAR = pattern(
    rf"(?:this|last|next|previous|current|past|same|following)(?:{S}(?:school{S}|financial{S})?year(?!\w|\sand\sa\s)|(?={S}decade(?!\w)))",
    lambda match: soft(match, Date()),
    re.IGNORECASE,
)


def _weekday(text: str, at: int) -> Facts:
    match = WORD.match(text, at)
    if match is None or match[0] not in WEEKDAYS:
        return ()
    return (fact(text, Date(weekday=WEEKDAYS[match[0]]), at, match.end()),)


HOLIDAYS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas eve": (12, 24), "christmas day": (12, 25),
    "boxing day": (12, 26), "valentine's day": (2, 14), "midsummer's eve": (6, 23), "midsummer's day": (6, 24),
}  # fmt: skip


def _holiday(match: re.Match[str]) -> Facts:
    """ "on New Year's Day": a day that the other side may give by its date."""
    month, day = HOLIDAYS[match[0].lower().replace("’", "'")]
    return soft(match, Date(month=month, day=day))


_HOLIDAY = pattern("|".join(HOLIDAYS).replace("'", "['’]"), _holiday, re.IGNORECASE)
_NEW_YEAR = pattern(  # „kopš janvāra”
    rf"(?:start|beginning){S}of{S}(?:the|this){S}year(?!\w)",
    lambda match: soft(match, Date(month=1, day=1)),
    re.IGNORECASE,
)
WORD = LazyPattern(r"\w+")
DATE_WORDS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys((name.lower() for name in MONTHS), _MONTH_FIRST),
    **dict.fromkeys((name.lower() for name in WEEKDAYS), (_weekday,)),
    **dict.fromkeys("this last next previous current past same following".split(), (_SOFT_YEAR,)),
    **dict.fromkeys(("noon", "midday"), (soft_word(TimeOfDay(12)),)),
    **DECADE_WORDS,
    **dict.fromkeys("new christmas boxing valentine midsummer".split(), (_HOLIDAY,)),
    **dict.fromkeys(("start", "beginning"), (_NEW_YEAR,)),
    "midnight": (soft_word(TimeOfDay(0)),),
}
