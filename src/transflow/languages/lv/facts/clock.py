"""Latvian times of day: "plkst. 14.00", "pusseptiņos", "divos un piecos pēcpusdienā", "bez ceturkšņa deviņos"."""

from __future__ import annotations

import re

from transflow.languages.lv.number_words import UNDER_TEN
from transflow.text.facts import TimeOfDay
from transflow.text.facts.dates import colon_time, times
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, soft, soft_word
from transflow.text.patterns import LazyPattern

S = r"\s"
TIME = r"(?P<h>\d{1,2})(?:[.:](?P<m>\d{2}))?(?!\d|[.,:]\d)"
PART = r"vakarā|pēcpusdienā|pēc pusdienām|dienā|no rīta|rītā|naktī"
PART_OF_DAY = rf"(?:{S}(?P<part>{PART}))?"
LATE = ("vakarā", "pēcpusdienā", "pēc pusdienām", "dienā")
MORE_TIMES = (
    rf"(?:{S}?(?:–|—|-){S}?|{S}(?:līdz|un){S}(?:plkst\.?{S}?|pulksten{S})?)"
    r"(?P<h2>\d{1,2})(?:[.:](?P<m2>\d{2}))(?!\d)"
)
STEMS = "vien div trij četr piec seš septiņ astoņ deviņ desmit vienpadsmit divpadsmit".split()
HOURS = {
    form: hour
    for hour, stem in enumerate(STEMS, 1)
    for form in (stem, *(stem + end for end in ("os", "iem", "as")))
} | {"trim": 3, "trijiem": 3}
HOUR = rf"(?:{'|'.join(sorted(HOURS, key=len, reverse=True))})(?!\w)"


def _counted(units: str) -> dict[str, int]:
    """The minutes of an hour in words, by how those below ten are declined."""
    small = {word: minutes for minutes, word in enumerate(units.split(), 1)}
    teens = {f"{stem}padsmit": 10 + minutes for minutes, stem in UNDER_TEN.items()}
    tens = {f"{UNDER_TEN[count]}desmit": 10 * count for count in range(2, 6)}
    joined = {f"{ten} {word}": tens[ten] + minutes for ten in tens for word, minutes in small.items()}
    return {**small, "desmit": 10, **teens, **tens, **joined}


MINUTES = {
    **_counted("vienas divām trim četrām piecām sešām septiņām astoņām deviņām"),
    "ceturkšņa": 15,
}
MINUTES_AROUND = {
    **_counted("vienu divas trīs četras piecas sešas septiņas astoņas deviņas"),
    "ceturksni": 15,
}
IN_WORDS = "|".join(sorted(MINUTES_AROUND, key=len, reverse=True))
DAY = 1440
HOUR_WORD = LazyPattern(HOUR, re.IGNORECASE)


def _clock(match: re.Match[str]) -> Facts:
    """ "plkst. 14.00", "pulksten 2 pēcpusdienā", "plkst. 9.00–17.00"."""
    hour = int(match["h"])
    if match["part"] in LATE and hour < 12:
        hour += 12
    text = match.string
    first = times(text, hour, int(match["m"] or 0), match.start(), _first_end(match))
    if not match["h2"]:
        return first
    return (*first, *times(text, int(match["h2"]), int(match["m2"] or 0), match.start("h2"), match.end()))


def _first_end(match: re.Match[str]) -> int:
    return match.end("part") if match["part"] else match.end("m") if match["m"] else match.end("h")


def _hour_in_words(match: re.Match[str]) -> Facts:
    """ "pulksten vieniem pēcpusdienā"."""
    return soft(match, TimeOfDay(_of_24(match["hour"], match["part"])))


def _of_24(word: str, part: str | None) -> int:
    hour = HOURS[word.lower()]
    return hour if part is None else hour % 12 + 12 * (part.lower() in LATE)


def _hours(match: re.Match[str]) -> Facts:
    """ "septiņos vakarā", "divos un piecos pēcpusdienā": the part of the day goes with each."""
    text = match.string
    words = [*HOUR_WORD.finditer(text, match.start(), match.end("hours"))]
    ends = [*(each.end() for each in words[:-1]), match.end()]
    return tuple(
        fact(text, TimeOfDay(_of_24(each[0], match["part"])), each.start(), end, is_demanded=False)
        for each, end in zip(words, ends, strict=True)
    )


def _at_the_hour(match: re.Match[str]) -> Facts:
    """ "vakariņas ir astoņos": nothing is counted."""
    return soft(match, TimeOfDay(HOURS[match["hour"].lower()]))


def _from_hour_to_hour(match: re.Match[str]) -> Facts:
    """ "no desmitiem līdz sešiem": to the next time that the clock shows it."""
    first, last = (HOURS[match[each].lower()] for each in ("first", "last"))
    hours = {"first": first, "last": last if last > first else last % 12 + 12}
    return tuple(
        fact(match.string, TimeOfDay(hour), *match.span(name), is_demanded=False)
        for name, hour in hours.items()
    )


def _to_the_hour(match: re.Match[str]) -> Facts:
    """ "bez desmit minūtēm deviņos"; without the part of the day in the morning."""
    total = _of_24(match["hour"], match["part"]) * 60 - MINUTES[match["minutes"].lower()]
    return soft(match, TimeOfDay(*divmod(total, 60)))


def _around_the_hour(match: re.Match[str]) -> Facts:
    """ "desmit minūtes pirms deviņiem vakarā", "5 minūtes pāri astoņiem"."""
    minutes = int(match["figures"] or MINUTES_AROUND[match["minutes"].lower()])
    return _apart(match, minutes, _of_24(match["hour"], match["part"]))


def _around_midnight(match: re.Match[str]) -> Facts:
    """ "minūti pēc pusnakts", "divas minūtes pirms pusnakts"."""
    said = match["minutes"]
    return _apart(match, int(match["figures"] or (MINUTES_AROUND[said.lower()] if said else 1)), 0)


def _apart(match: re.Match[str], minutes: int, hour: int) -> Facts:
    """The time so many minutes before the hour or after it."""
    total = hour * 60 + (-minutes if match["way"].lower() == "pirms" else minutes)
    return soft(match, TimeOfDay(*divmod(total % DAY, 60)))


def _around_a_time(match: re.Match[str]) -> Facts:
    """ "15 minūtes pirms plkst. 9.00"."""
    minutes, hour = int(match["figures"]), int(match["h"])
    if hour > 24:
        return ()
    total = hour * 60 + int(match["m"]) + (-minutes if match["way"].lower() == "pirms" else minutes)
    return soft(match, TimeOfDay(*divmod(total % DAY, 60)))


def _past_the_hour(match: re.Match[str]) -> Facts:
    """ "deviņos piecpadsmit"."""
    minutes = {"p": 15, "t": 30, "č": 45}[match["minutes"][0].lower()]
    return soft(match, TimeOfDay(_of_24(match["hour"], match["part"]) % 24, minutes))


def _half_past(match: re.Match[str]) -> Facts:
    """ "pusseptiņos vakarā": half an hour before seven."""
    return soft(match, TimeOfDay((_of_24(match["hour"], match["part"]) - 1) % 24, 30))


def _half_day(match: re.Match[str]) -> Facts:
    """ "2 p.m.", as English texts have left it in Latvian ones."""
    hour = int(match["h"]) % 12 + (12 if match["half"] in "pP" else 0)
    return times(match.string, hour, int(match["m"] or 0), match.start(), match.end())


def _time_range(match: re.Match[str]) -> Facts:
    """ "no 9.00 līdz 17.00": two times with full stops."""
    first = times(match.string, int(match["h"]), int(match["m"]), match.start(), match.end("m"))
    second = times(match.string, int(match["h2"]), int(match["m2"]), match.start("h2"), match.end())
    return (*first, *second) if first and second else ()


BEHIND_WEEKDAY = LazyPattern(r"dien(?:ā|ās|u)\s(?:no|līdz)\s$")
LONGEST_BEHIND = 12  # characters that are read before it


def _of_a_weekday(match: re.Match[str]) -> Facts:
    """ "piektdienās līdz 15.30"."""
    text, start = match.string, match.start()
    if not BEHIND_WEEKDAY.search(text, max(0, start - LONGEST_BEHIND), start):
        return ()
    return times(text, int(match["h"]), int(match["m"]), start, match.end())


BEFORE_SCORE = LazyPattern(
    r"(?<!\w)(?:ar|rezultāt\w+(?:\s(?:ir|bija))?|neizšķirti|(?:uz|pie)?va[rŗ]ē\w+|zaudē\w+|piekāp\w+|vadībā)\s$",
    re.IGNORECASE,
)
TIMES: tuple[Reader, ...] = (
    pattern(rf"(?P<h>\d{{1,2}})\.(?P<m>\d{{2}}){MORE_TIMES}(?!{S}?(?:%|milj|eiro|EUR))", _time_range),
    pattern(r"(?P<h>\d{1,2})(?:[.:](?P<m>\d{2}))?\s?(?P<half>[apAP])\.?m\b\.?", _half_day),
    pattern(r"(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?!\d|[.,]\d)", _of_a_weekday),
    pattern(  # „5.05 no rīta”; „2.50 dienā” is a price
        rf"(?P<h>\d{{1,2}})\.(?P<m>[0-5]\d){S}(?P<part>no rīta|rītā|vakarā|pēcpusdienā|naktī)(?P<h2>(?!))?(?!\w)",
        _clock,
    ),
    pattern(  # „atiet 5.55 darbdienās”
        r"(?P<h>\d{1,2})\.(?P<m>[0-5]\d)(?P<part>)(?P<h2>(?!))?(?=\s(?:darb(?:a\s)?|brīv|svētku\s|sest|svēt)dienās(?!\w))",
        _clock,
    ),
    colon_time(before_score=BEFORE_SCORE),
)
_CLOCK = pattern(rf"(?:plkst\.?|pulksten){S}*{TIME}{PART_OF_DAY}(?:{MORE_TIMES})?", _clock, re.IGNORECASE)
_CLOCK_RANGE = pattern(  # „no pulksten 6 līdz 22”
    rf"(?<=(?<!\w)no{S})(?:plkst\.?|pulksten){S}*{TIME}(?P<part>){S}līdz{S}(?:plkst\.?{S}?|pulksten{S})?"
    rf"(?P<h2>\d{{1,2}})(?:[.:](?P<m2>\d{{2}}))?(?!\d|[.,:]\d|{S}(?:{PART})(?!\w))",
    _clock,
    re.IGNORECASE,
)
_CLOCK_IN_WORDS = pattern(
    rf"(?:plkst\.?|pulksten){S}+(?P<hour>{HOUR}){PART_OF_DAY}", _hour_in_words, re.IGNORECASE
)
_HOURS = pattern(
    rf"(?P<hours>{HOUR}(?:(?:,{S}{HOUR}){{0,3}}{S}(?:un|līdz|vai){S}{HOUR})?){S}(?P<part>{PART})(?!\w)",
    _hours,
    re.IGNORECASE,
)
_AT_THE_HOUR = pattern(rf"(?P<hour>{HOUR})(?=[.,;:!?)”\"]|$)", _at_the_hour, re.IGNORECASE)
_ABOUT_THE_HOUR = pattern(  # „ap desmitiem”, „atvērts no desmitiem”; „ap desmitiem cilvēku” are dozens
    rf"(?:(?<=(?<!\w)(?:ap|no){S})|(?<=(?<!\w)līdz{S}))(?P<hour>{HOUR})(?=[.,;:!?)”\"]|$)",
    _at_the_hour,
    re.IGNORECASE,
)
_FROM_HOUR_TO_HOUR = pattern(
    rf"(?<=(?<!\w)no{S})(?P<first>{HOUR}){S}līdz{S}(?P<last>{HOUR})(?=[.,;:!?)”\"]|$)",
    _from_hour_to_hour,
    re.IGNORECASE,
)
_CLOCK_TO_HOUR = pattern(
    rf"(?:plkst\.?|pulksten){S}+(?P<first>{HOUR}){S}līdz{S}(?:plkst\.?{S}|pulksten{S})?(?P<last>{HOUR})(?!{S}(?:{PART})(?!\w))",
    _from_hour_to_hour,
    re.IGNORECASE,
)
_TO_THE_HOUR = pattern(
    rf"bez{S}(?P<minutes>{'|'.join(sorted(MINUTES, key=len, reverse=True))})(?:{S}minūtēm)?"
    rf"{S}(?P<hour>{HOUR}){PART_OF_DAY}",
    _to_the_hour,
    re.IGNORECASE,
)
_AROUND_THE_HOUR = pattern(  # but „desmit minūtes pēc trim gadiem”
    rf"(?:(?P<figures>[1-9]|[1-5]\d)|(?P<minutes>{IN_WORDS}))"
    rf"{S}(?:(?<=\bceturksni\s)|minūt(?:es|i){S})(?P<way>pirms|pēc|pāri){S}(?P<hour>{HOUR})"
    rf"(?:{S}(?P<part>{PART})(?!\w)|(?={S}?[.,;:!?)–”\"]|$))",
    _around_the_hour,
    re.IGNORECASE,
)
_AROUND_MIDNIGHT = pattern(
    rf"(?:(?:(?P<figures>[1-9]|[1-5]\d)|(?P<minutes>{IN_WORDS})){S})?"
    rf"(?:(?<=\bceturksni\s)|minūt(?:es|i){S})(?P<way>pirms|pēc|pāri){S}pusnakt(?:s|ij)(?!\w)",
    _around_midnight,
    re.IGNORECASE,
)
_AROUND_A_TIME = pattern(  # but „15 minūtes pirms 9.00 sākuma”
    rf"(?P<figures>[1-9]|[1-5]\d){S}minūtes{S}(?P<way>pirms|pēc){S}(?:plkst\.?{S}?|pulksten{S})?"
    rf"(?P<h>\d{{1,2}})[.:](?P<m>[0-5]\d)(?={S}?[.,;:!?)–”\"]|$)",
    _around_a_time,
    re.IGNORECASE,
)
_HALF_PAST = pattern(rf"pus(?P<hour>{HOUR}){PART_OF_DAY}", _half_past, re.IGNORECASE)
_PAST_THE_HOUR = pattern(
    rf"(?P<hour>{HOUR}){S}(?P<minutes>piecpadsmit|trīsdesmit|četrdesmit{S}piec(?:ās)?)(?:{S}minūtēs)?{PART_OF_DAY}(?!\w)",
    _past_the_hour,
    re.IGNORECASE,
)
AROUND_THE_HOUR: tuple[Reader, ...] = (_AROUND_THE_HOUR, _AROUND_MIDNIGHT, _AROUND_A_TIME)
CLOCK_WORDS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(("plkst", "pulksten"), (_CLOCK_RANGE, _CLOCK, _CLOCK_TO_HOUR, _CLOCK_IN_WORDS)),
    **dict.fromkeys((each for each in HOURS if each.endswith("os")), (_PAST_THE_HOUR, _HOURS, _AT_THE_HOUR)),
    **dict.fromkeys(
        (each for each in HOURS if not each.endswith("os")), (_HOURS, _FROM_HOUR_TO_HOUR, _ABOUT_THE_HOUR)
    ),
    "bez": (_TO_THE_HOUR,),
    **{word: AROUND_THE_HOUR for word in MINUTES_AROUND if " " not in word},
    "desmit": (_AROUND_THE_HOUR, _AROUND_MIDNIGHT, _HOURS),
    "minūti": (_AROUND_MIDNIGHT,),
    **dict.fromkeys(("pusdienlaikā", "pusdienlaiks", "pusdienlaika"), (soft_word(TimeOfDay(12)),)),
    **dict.fromkeys(("pusnaktī", "pusnakts", "pusnakti"), (soft_word(TimeOfDay(0)),)),
    **{f"pus{stem}{end}": (_HALF_PAST,) for stem in STEMS for end in ("os", "iem")},
}
