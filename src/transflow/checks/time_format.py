"""Times of day in the other language's notation: "14.00" in an English text, "2 p.m." in a Latvian one.
English has a colon or a.m. and p.m., Latvian the 24-hour clock (Unicode CLDR)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._facts.comparison import facts_of
from transflow.checks._facts.reading import Located
from transflow.checks._facts.remarks import restyled
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.facts import Number, TimeOfDay

FULL_STOP = re.compile(r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)")
HALF_DAY = re.compile(r"[ap]\.?\s?m\.?$", re.IGNORECASE)
AT = re.compile(r"\b(?:at|until|till|from|by)\s$", re.IGNORECASE)
LONGEST_AT = len("until ")


@check(
    "time-format",
    Level.INFO,
    passes=[
        ("Sākums plkst. 14.00.", "It starts at 14:00."),
        ("Sākums plkst. 14.00.", "It starts at 2 p.m."),
        ("Sākums plkst. 9.30.", "It starts at 9.30 am."),
        ("Vidēji 14,25 punkti.", "14.25 points on average."),
        Example("It starts at 2 p.m.", "Sākums plkst. 14.00.", "en", "lv"),
        Example("It starts at 14:00.", "Sākums 14:00.", "en", "lv"),
    ],
    fails=[
        ("Sākums plkst. 14.00.", "It starts at 14.00."),
        ("Atvērts līdz plkst. 18.30.", "Open until 18.30."),
        ("Slēgts no plkst. 22.15.", "Closed from 22.15 onwards."),
        ("Ierasties plkst. 9.45.", "Arrive by 9.45, please."),
        Example("It starts at 2 p.m.", "Sākums 2 p.m.", "en", "lv"),
        Example("Open until 6.30 pm.", "Atvērts līdz 6.30 pm.", "en", "lv"),
    ],
)
def time_format(bitext: Bitext) -> Remarks:
    """Times of day of the target follow its language's notation."""
    tag = bitext.target.language
    for each in facts_of(bitext, "target"):
        right = _english(bitext, each) if tag == "en" else _latvian(each) if tag == "lv" else None
        if right:
            message = Message("The time {time} is in another language's notation.", time=each.fact.surface)
            yield restyled(each, right, message)


def _english(bitext: Bitext, located: Located) -> str | None:
    """A number with a full stop behind "at" that could be a time."""
    match = FULL_STOP.fullmatch(located.fact.surface)
    if match is None or not isinstance(located.value, Number):
        return None
    text, start = bitext.target.blocks[located.spot.block].text, located.spot.start
    is_time = AT.search(text, max(0, start - LONGEST_AT), start) is not None
    return f"{match['hour']}:{match['minute']}" if is_time else None


def _latvian(located: Located) -> str | None:
    if not isinstance(located.value, TimeOfDay) or not HALF_DAY.search(located.fact.surface):
        return None
    return f"{located.value.hour}.{located.value.minute:02}"
