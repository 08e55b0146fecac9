"""Times of day in the other language's notation: "14.00" in an English text, "2 p.m." in a Latvian one.
English has a colon or a.m. and p.m., Latvian the 24-hour clock (Unicode CLDR)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.compared import compared_beads
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._facts.remarks import restyled
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.facts import Number, TimeOfDay

NEAR = 8  # characters before a time that are read, "until "


@check(
    "time-format",
    Level.INFO,
    passes=[
        ("Sākums plkst. 14.00.", "It starts at 14:00."),
        ("Sākums plkst. 14.00.", "It starts at 2 p.m."),
        ("Sākums plkst. 9.30.", "It starts at 9.30 am."),
        ("Vidēji 14,25 punkti.", "14.25 points on average."),
        ("Vidējais vērtējums pieauga no 6,30 līdz 7,45.", "The average mark rose from 6.30 to 7.45."),
        ("Sākums plkst. 10.00, vidēji 7,45 balles.", "It starts at 10:00; the average mark is 7.45."),
        Example("It starts at 2 p.m.", "Sākums plkst. 14.00.", "en", "lv"),
        Example("It starts at 14:00.", "Sākums 14:00.", "en", "lv"),
    ],
    fails=[
        ("Sākums plkst. 14.00.", "It starts at 14.00."),
        ("Atvērts līdz plkst. 18.30.", "Open until 18.30."),
        ("Slēgts no plkst. 22.15.", "Closed from 22.15 onwards."),
        ("Ierasties plkst. 9.45.", "Arrive by 9.45, please."),
        ("Muzejs atvērts plkst. 10.00–18.30.", "The museum is open 10.00–18.30."),
        ("Veikals strādā no plkst. 6.30 līdz 22.00.", "The shop is open from 6:30 to 22.00."),
        Example("It starts at 2 p.m.", "Sākums 2 p.m.", "en", "lv"),
        Example("Open until 6.30 pm.", "Atvērts līdz 6.30 pm.", "en", "lv"),
    ],
)
def time_format(bitext: Bitext) -> Remarks:
    """Times of day of the target follow its language's notation."""
    notation = table(Notation, bitext.target.language)
    for bead in compared_beads(bitext):
        for each in bead.target:
            right = notation.time(each.fact)
            if right and _is_time(each, bead.source, _before(each, bitext), notation):
                message = Message(
                    "The time {time} is in another language's notation.", time=each.fact.surface
                )
                yield restyled(each, right, message)


def _before(located: Located, bitext: Bitext) -> str:
    start = located.spot.start
    return bitext.target.blocks[located.spot.block].text[max(0, start - NEAR) : start]


def _is_time(located: Located, source: Facts, before: str, notation: Notation) -> bool:
    """Whether a value is a time of day: a figure is one where the source has that time, or where it stands as only
    times do and the source does not have it as a number, "rose from 6.30 to 7.45"."""
    value = located.fact.value
    if not isinstance(value, Number):
        return True
    in_source = [each.fact.value for each in source]
    if value in in_source:
        return False
    hours, part = divmod(value.amount, 1)
    if TimeOfDay(int(hours) % 24, int(part * 100)) in in_source:
        return True
    return notation.before_time.search(before) is not None
