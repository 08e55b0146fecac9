"""What a language says in words instead of a figure, a date or a number of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.facts import Value
from transflow.text.patterns import Pattern

NO_FEASTS: Mapping[tuple[int, int], Pattern] = {}
NO_NAMES: Mapping[Value, Pattern] = {}


class FactWords(Frozen, kw_only=True):
    """Words and phrases of a language, as patterns."""

    act: Pattern = NOTHING
    """A kind of legal act, which may stand for its name."""
    back_reference: Pattern = NOTHING
    """ "that Article"."""
    that_day: Pattern = NOTHING
    """A day that was named before."""
    free: Pattern = NOTHING
    """What costs nothing."""
    a_while_ago: Pattern = NOTHING
    """A comparison with the same month of another year, or with the month before."""
    held_against: Pattern = NOTHING
    """What stands before the year with which another is compared, to the end of the pattern."""
    this_or_last_year: Pattern = NOTHING
    """A year told from the one in which the text was written."""
    today: Pattern = NOTHING
    """A day told from the one on which the text was written."""
    for_both: Pattern = NOTHING
    """What says one value of two things."""
    between_days: Pattern = re.compile(r"\s?[–—-]\s?")
    """What makes two days a range."""
    joining_days: Pattern = NOTHING
    """What stands between two days alone."""
    spanning_days: Pattern = NOTHING
    """What stands between the ends of a span."""
    before_range: Pattern = NOTHING
    """ "between"."""
    half_of_day: Pattern = NOTHING
    """Whether a time is before noon or after."""
    zone: Pattern = NOTHING
    """A time zone, with the space between it and the time."""
    feasts: Mapping[tuple[int, int], Pattern] = NO_FEASTS
    """What days are called, by month and day."""
    called: Mapping[Value, Pattern] = NO_NAMES
    """What is said for a measurement or a length of time: "extra time" for 120 minutes of football."""
    apart: Pattern = NOTHING
    """After the number by which one is ahead of another, or over a limit."""
    apart_by: Pattern = NOTHING
    """The same before such a number, to the end of the pattern."""
    working_days: Pattern = NOTHING
    """Days of work, in the words for a number of them."""
    extent: Pattern = NOTHING
    """ "long" and the like, after a measurement."""
    one: Pattern = NOTHING
    """With which a length of time begins that is counted: "one year", but not "a year"."""
    coin: Pattern = NOTHING
    """A coin or a banknote, after the sum that it is worth."""
    minus: Pattern = NOTHING
    """Before degrees of frost, called so or not, to the end of the pattern."""
    of_age: Pattern = NOTHING
    """Who is of age, or is not."""
    of_the_year: Pattern = NOTHING
    """A part of a year that was named before."""
    none: Pattern = NOTHING
    """That there is none, as 0 says."""
    all_but: Pattern = NOTHING
    """Before those that are excepted."""
    until: Pattern = NOTHING
    """Before the hour until which something lasts, to the end of the pattern."""
    until_end: Pattern = NOTHING
    """ "until the end of", with the month or, as the group `year`, "the year"."""
    from_beginning: Pattern = NOTHING
    """ "from the beginning of", with the month or, as the group `year`, "the year"."""
    best_of: Pattern = NOTHING
    """Before the most games that a series may have, to the end of the pattern or further."""
    wins: Pattern = NOTHING
    """After the number of wins that decide a series."""
