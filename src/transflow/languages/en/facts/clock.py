"""English times of day in words: "half past four", "a quarter to nine in the morning", "3.25 on Monday afternoon"."""

from __future__ import annotations

import re

from transflow.frozen import replace
from transflow.languages.en.number_words import SMALL, TENS, WORDS
from transflow.text.facts import TimeOfDay
from transflow.text.facts.dates import times
from transflow.text.facts.grammar import Facts, Reader, fact, pattern
from transflow.text.facts.identifiers import ZONES
from transflow.text.patterns import LazyPattern

HOURS = {word: hour for hour, word in enumerate(SMALL[:12], 1)}
TWELVES = {"noon": 12, "midday": 12, "midnight": 0}
MINUTES = {"a": 1, "half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
COUNTED_MINUTES = (
    rf"(?:(?:{'|'.join(TENS[:4])})(?:[\s-](?:{'|'.join(SMALL[:9])}))?|{'|'.join(SMALL[::-1])}|a)"
)
HOUR = (
    rf"(?P<hour>{'|'.join(HOURS)}|noon|midday|midnight|\d{{1,2}}(?=[.:]00(?!\d)|(?![.,]\d)))(?:[.:]00)?(?!\w)"
)
LONGEST_AT = 7  # characters
EVENING = 6  # from here on night is before midnight
COUNTED = LazyPattern(  # "about five to ten minutes", "by ten to twenty percent"
    r"\s(?:second|minute|hour|day|week|month|year|per\s?cent|euro|cent|dollar|pound|kilo|met(?:re|er)|mile|tonne|degree"
    r"|people|times|hundred|thousand|million|billion)",
    re.IGNORECASE,
)
FROM = LazyPattern(r"(?<!\w)from\s$", re.IGNORECASE)  # "from five to ten" is a range
AT = LazyPattern(r"(?<!\w)(?:at|from|to|until|till|by|before|after|since|around|about)\s$", re.IGNORECASE)
PART = (
    r"\s(?:in\sthe|at|this|that|the\ssame|tomorrow|yesterday|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"\s(?P<part>morning|afternoon|evening|night)(?!\w)"
)
BREAK = LazyPattern(r"\s?[.,;:!?)–”\"]|\sin\sthe\smorning|\sa\.?m(?!\w)|$")
LATE = LazyPattern(r"\s(?:in\sthe\s(?:afternoon|evening)|p\.?m)(?!\w)\.?", re.IGNORECASE)


def _past_or_to(match: re.Match[str]) -> Facts:
    """Without "at" before it "five to ten" counts something else, as does "ten minutes to nine speakers"."""
    said, way = match["minutes"].lower(), match["way"].lower()
    minutes = _minutes(said)
    if way != "past" and minutes == 30:
        return ()
    if way in ("before", "after") or (way == "to" and minutes != 15):
        is_sure = _ends_what_is_said(match) if match["unit"] else way == "to" and _is_no_range(match)
        if not is_sure:
            return ()
    return _time(match, minutes if way in ("past", "after") else -minutes)


def _minutes(said: str) -> int:
    if said.isdecimal():
        return int(said)
    return MINUTES.get(said) or sum(int(WORDS.values[word]) for word in re.split(r"[\s-]", said))


def _ends_what_is_said(match: re.Match[str]) -> bool:
    """Whether nothing follows that the hour may count."""
    text, end = match.string, match.end()
    return bool(BREAK.match(text, end) or LATE.match(text, end)) or _is_behind_at(match)


def _is_no_range(match: re.Match[str]) -> bool:
    """Whether "at" or the like stands before it, not "from", and behind it nothing that both numbers may count."""
    text, start = match.string, match.start()
    is_range = FROM.search(text, max(0, start - LONGEST_AT), start) or COUNTED.match(text, match.end())
    return _is_behind_at(match) and not is_range


def _is_behind_at(match: re.Match[str]) -> bool:
    return AT.search(match.string, max(0, match.start() - LONGEST_AT), match.start()) is not None


def _o_clock(match: re.Match[str]) -> Facts:
    return _time(match, 0)


def _by_part_of_day(match: re.Match[str]) -> Facts:
    """ "3.25 on Monday afternoon", "at 9 this evening"; a bare "9" without "at" counts something else."""
    text, start, hour = match.string, match.start(), int(match["hour"])
    if hour > 12 or not (match["minutes"] or AT.search(text, max(0, start - LONGEST_AT), start)):
        return ()
    part = match["part"].lower()
    is_late = part in ("afternoon", "evening") or (part == "night" and hour >= EVENING)
    end = match.end("minutes") if match["minutes"] else match.end("hour")
    return times(text, hour % 12 + 12 * is_late, int(match["minutes"] or 0), start, end)


def _in_pieces(match: re.Match[str]) -> Facts:
    return times(match.string, int(match["hour"]), int(match["minutes"]), match.start(), match.end())


def _by_another_clock(match: re.Match[str]) -> Facts:
    """ "1900 GMT"; in brackets it says once more what stands before them."""
    text, start = match.string, match.start()
    found = times(text, int(match["hour"]), int(match["minutes"]), start, match.end())
    is_said_before = text[max(0, start - 1) : start] == "("
    return tuple(replace(each, is_demanded=not is_said_before) for each in found)


def _time(match: re.Match[str], minutes: int) -> Facts:
    """The time `minutes` after the hour; without a part of the day it is one of the morning."""
    late = LATE.match(match.string, match.end())
    word = match["hour"].lower()
    hour = TWELVES[word] if word in TWELVES else HOURS.get(word) or int(word)
    total = (hour * 60 + minutes) % 1440
    if late and total < 720:
        total += 720
    value = TimeOfDay(*divmod(total, 60))
    end = late.end() if late else match.end()
    return (fact(match.string, value, match.start(), end, is_demanded=False),)


_PAST_OR_TO = pattern(
    rf"(?:an?\s)?(?P<minutes>half|quarter|twenty-five|twenty|five|ten)\s(?P<unit>minutes\s)?(?P<way>past|to|before|after)\s{HOUR}",
    _past_or_to,
    re.IGNORECASE,
)
_MINUTES_PAST_OR_TO = pattern(
    rf"(?P<minutes>{COUNTED_MINUTES})\s(?P<unit>minutes?\s)(?P<way>past|to|before|after)\s{HOUR}",
    _past_or_to,
    re.IGNORECASE,
)
_O_CLOCK = pattern(
    rf"{HOUR}(?:\so['’]clock|(?=\s[ap]\.?m(?!\w)|{PART}))",
    _o_clock,
    re.IGNORECASE,
)
_AT_THE_HOUR = pattern(  # "dinner is at eight"
    rf"(?<=\bat\s){HOUR}(?=[.,;:!?)”\"]|$)", _o_clock, re.IGNORECASE
)
CLOCK_FIGURES: tuple[Reader, ...] = (
    pattern(
        rf"(?P<minutes>[1-9]|[1-5]\d)\s(?P<unit>minutes\s)(?P<way>past|to|before|after)\s{HOUR}",
        _past_or_to,
        re.IGNORECASE,
    ),
    pattern(  # "at 15 .41", as machines write it
        r"(?:(?<=\b(?:at|on|to)\s)|(?<=\bfrom\s)|(?<=\buntil\s))(?P<hour>\d{1,2})\s\.(?P<minutes>[0-5]\d)(?!\d|\.\d)",
        _in_pieces,
        re.IGNORECASE,
    ),
    pattern(
        rf"(?P<hour>[01]\d|2[0-4])(?P<minutes>[0-5]\d)(?=\s?(?:hours\s|hrs\s|h\s)?{ZONES}(?!\w))",
        _by_another_clock,
    ),
    pattern(rf"(?P<hour>\d{{1,2}})(?:[.:](?P<minutes>[0-5]\d))?{PART}", _by_part_of_day, re.IGNORECASE),
)
CLOCK_WORDS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys((*SMALL, *TENS[:4]), (_MINUTES_PAST_OR_TO,)),
    **dict.fromkeys(HOURS, (_PAST_OR_TO, _MINUTES_PAST_OR_TO, _O_CLOCK, _AT_THE_HOUR)),
    **dict.fromkeys(("a", "half", "quarter", "twenty"), (_PAST_OR_TO, _MINUTES_PAST_OR_TO)),
}
