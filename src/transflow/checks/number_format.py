"""Numbers in the other language's notation. Latvian groups by spaces and has a decimal comma, English groups
by commas and has a decimal point (Unicode CLDR, locales lv and en-GB)."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from transflow.checks import Example, check
from transflow.checks._facts.compared import compared_beads
from transflow.checks._facts.partners import ON_THE_CLOCK
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._facts.remarks import restyled
from transflow.checks._wording import language_name
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.facts import Amount, Date, Number, TimeOfDay
from transflow.text.letters import CAPITAL
from transflow.text.numerals import FIGURE, figure
from transflow.text.patterns import LazyPattern

NUMBERED = LazyPattern(rf"\.(?:\s|\Z)|\s{CAPITAL}")
COORDINATES = LazyPattern(r"-?\d{1,3}\.\d{3,}°?[NS]?,\s?-?\d{1,3}\.\d{3,}(?!\d)")
DAY = LazyPattern(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.?")
PHONE = LazyPattern(r"[268]\d[ \u00a0]\d{3}[ \u00a0]\d{3}")


@check(
    "number-format",
    Level.INFO,
    passes=[
        ("Kopā 1 250 000 eiro.", "EUR 1,250,000 in total."),
        ("Pieaugums 12,5 %.", "Growth of 12.5%."),
        ("Gadā 3500 gab.", "3,500 pieces a year."),
        ("Garums 2,75 km.", "A length of 2.75 km."),
        ("2024. gadā", "In 2024"),
        Example("2.1. Tickets are sold on site.", "2.1. Biļetes pārdod uz vietas.", "en", "lv"),
        Example("Closed from 30 December to 2 January.", "Slēgts no 30.12. līdz 2.01.", "en", "lv"),
        Example("56.912345, 24.112233", "56.912345, 24.112233", "en", "lv"),
        ("Zvaniet pa tālruni 67 111 222.", "Call us on 67 111 222."),
        Example("About 12,500 people.", "Ap 12 500 cilvēku.", "en", "lv"),
        Example("The ticket office is open from 9:00.", "Kase strādā no 9.00.", "en", "lv"),
        Example("Broadcast on 5 March at 11:15.", "Pārraide 5. martā 11.15.", "en", "lv"),
    ],
    fails=[
        ("Kopā 1 250 000 eiro.", "EUR 1 250 000 in total."),
        ("Pieaugums 12,5 %.", "Growth of 12,5%."),
        ("Garums 2,75 km.", "A length of 2,75 km."),
        ("Izmaksas 9 748 304 eiro.", "The cost is EUR 9 748 304."),
        Example("About 1,250,000 people.", "Ap 1,250,000 cilvēku.", "en", "lv"),
        Example("Growth of 3.5%.", "Pieaugums 3.5 %.", "en", "lv"),
    ],
)
def number_format(bitext: Bitext) -> Remarks:
    """Numbers of the target follow its language's notation."""
    tag = bitext.target.language
    notation = table(Notation, tag)
    if notation.number is None:
        return
    for bead in compared_beads(bitext):
        for each in bead.target:
            if each.fact.decimal in ("", notation.decimal) or _is_time(each, bead.source):
                continue
            if _is_day(each, bead.source) or _is_no_amount(each, bitext.target.blocks[each.spot.block].text):
                continue
            if isinstance(each.value, Amount):
                message = Message("{language} writes this number otherwise.", language=language_name(tag))
                yield restyled(each, _rewritten(each, notation.number, notation.decimal), message)


def _is_time(each: Located, source: Facts) -> bool:
    """Whether a figure such as „9.00” may be a time of day, of which the source tells some."""
    if not isinstance(each.value, Number) or not ON_THE_CLOCK.fullmatch(each.fact.surface):
        return False
    return any(isinstance(other.value, TimeOfDay) for other in source)


def _is_day(each: Located, source: Facts) -> bool:
    """Whether a figure such as „30.12.” is a day that the source names."""
    day = DAY.fullmatch(each.fact.surface)
    if day is None or not isinstance(each.value, Number):
        return False
    dates = (other.value for other in source if isinstance(other.value, Date))
    return any((date.day, date.month) == (int(day["day"]), int(day["month"])) for date in dates)


def _is_no_amount(each: Located, text: str) -> bool:
    """Whether it numbers a clause, "1.1.", tells where a place is, as maps do, or is a telephone in Latvia."""
    start, end = each.spot.start, each.spot.end or len(text)
    if not text[:start].strip() and NUMBERED.match(text, end):
        return True
    if any(found.start() <= start and end <= found.end() for found in COORDINATES.finditer(text)):
        return True
    return isinstance(each.value, Number) and PHONE.fullmatch(each.fact.surface) is not None


def _rewritten(located: Located, write: Callable[[Decimal], str], decimal: str) -> str:
    """The surface with its figures as `write` has them."""

    def replaced(match: re.Match[str]) -> str:
        read = figure(match[0], 0, decimal)
        return _padded(write(read.amount), match[0]) if read else match[0]

    return FIGURE.sub(replaced, located.fact.surface, count=1)


def _padded(written: str, before: str) -> str:
    """Unchanged where nothing but the notation differs."""
    return written if sum(map(str.isdigit, written)) == sum(map(str.isdigit, before)) else before
