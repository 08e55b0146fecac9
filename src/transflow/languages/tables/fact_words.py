"""What a language says in words instead of a figure, a date or a number of an article."""

from __future__ import annotations

import re

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class FactWords(Frozen, kw_only=True):
    """Patterns: `act`, a kind of legal act, which may stand for its name; `back_reference`, "that Article";
    `that_day`, a day that was named before; `free`, what costs nothing; `a_while_ago`, a comparison with the same
    month of another year or with the month before; `today`, a day told from the one on which the text was written;
    `for_both`, what says one value of two things; `between_days`, what makes two days a range; `joining_days` and
    `spanning_days`, what stands between two days alone and between the ends of a span, and `before_range`, "between".
    Of the words of a single value: `half_of_day`, whether it is before noon or after; `extent`, "long" and the like
    after a measurement; `one`, with which a length of time begins that is counted, "one year" but not "a year";
    `coin`, a coin or a banknote after the sum that it is worth. `minus` stands before degrees of frost, called so or
    not, to the end of the pattern. `of_age`: who is of age, or is not; `of_the_year`: a part of a year that was named
    before; `none`: that there is none, as 0 says; `all_but`, before those that are excepted."""

    act: Pattern = NOTHING
    back_reference: Pattern = NOTHING
    that_day: Pattern = NOTHING
    free: Pattern = NOTHING
    a_while_ago: Pattern = NOTHING
    today: Pattern = NOTHING
    for_both: Pattern = NOTHING
    between_days: Pattern = re.compile(r"\s?[–—-]\s?")
    joining_days: Pattern = NOTHING
    spanning_days: Pattern = NOTHING
    before_range: Pattern = NOTHING
    half_of_day: Pattern = NOTHING
    extent: Pattern = NOTHING
    one: Pattern = NOTHING
    coin: Pattern = NOTHING
    minus: Pattern = NOTHING
    of_age: Pattern = NOTHING
    of_the_year: Pattern = NOTHING
    none: Pattern = NOTHING
    all_but: Pattern = NOTHING
