"""Times of day in the other language's notation: "14.00" in an English text, "2 p.m." in a Latvian one.
English has a colon or a.m. and p.m., Latvian the 24-hour clock (Unicode CLDR)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.compared import facts_of
from transflow.checks._facts.remarks import restyled
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Level, Message, Remarks

NEAR = 40  # characters before a time that are read


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
    right_time = table(Notation, bitext.target.language).time
    for each in facts_of(bitext, "target"):
        start, text = each.spot.start, bitext.target.blocks[each.spot.block].text
        if right := right_time(each.fact, text[max(0, start - NEAR) : start]):
            message = Message("The time {time} is in another language's notation.", time=each.fact.surface)
            yield restyled(each, right, message)
