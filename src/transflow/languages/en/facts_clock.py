"""English times of day in words: "half past four", "a quarter to nine in the morning", "five o'clock"."""

from __future__ import annotations

import re

from transflow.languages.en.facts_numbers import SMALL
from transflow.text.fact_grammar import Facts, Reader, fact, pattern
from transflow.text.facts import TimeOfDay

HOURS = {word: hour for hour, word in enumerate(SMALL[:12], 1)}
MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
HOUR = rf"(?P<hour>{'|'.join(HOURS)}|\d{{1,2}}(?![.,]\d))(?!\w)"
AT = re.compile(r"(?<!\w)(?:at|until|till|by|before|after|since)\s$", re.IGNORECASE)
LATE = re.compile(r"\s(?:in\sthe\s(?:afternoon|evening)|p\.?m)(?!\w)\.?", re.IGNORECASE)


def _past_or_to(match: re.Match[str]) -> Facts:
    """Without "at" before it "five to ten" counts something else."""
    minutes = MINUTES[match["minutes"].lower()]
    is_past = match["way"].lower() == "past"
    before = match.string[max(0, match.start() - 7) : match.start()]
    if not is_past and (minutes == 30 or (minutes != 15 and not AT.search(before))):
        return ()
    return _time(match, minutes if is_past else -minutes)


def _o_clock(match: re.Match[str]) -> Facts:
    return _time(match, 0)


def _time(match: re.Match[str], minutes: int) -> Facts:
    """The time `minutes` after the hour; without a part of the day it is one of the morning."""
    late = LATE.match(match.string, match.end())
    hour = HOURS.get(match["hour"].lower()) or int(match["hour"])
    total = (hour * 60 + minutes) % 1440
    if late and total < 720:
        total += 720
    value = TimeOfDay(*divmod(total, 60))
    end = late.end() if late else match.end()
    return (fact(match.string, value, match.start(), end, is_demanded=False),)


_PAST_OR_TO = pattern(
    rf"(?:an?\s)?(?P<minutes>half|quarter|twenty-five|twenty|five|ten)\s(?:minutes\s)?(?P<way>past|to)\s{HOUR}",
    _past_or_to,
    re.IGNORECASE,
)
_O_CLOCK = pattern(
    rf"{HOUR}(?:\so['’]clock|(?=\s[ap]\.?m(?!\w)|\sin\sthe\s(?:morning|afternoon|evening)(?!\w)))",
    _o_clock,
    re.IGNORECASE,
)
CLOCK_WORDS: dict[str, tuple[Reader, ...]] = {
    **dict.fromkeys(HOURS, (_PAST_OR_TO, _O_CLOCK)),
    **dict.fromkeys(("a", "half", "quarter", "twenty"), (_PAST_OR_TO,)),
}
