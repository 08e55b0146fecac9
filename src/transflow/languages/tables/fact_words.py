"""What a language says in words instead of a figure, a date or a number of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """Patterns: `act`, a kind of legal act, which may stand for its name; `back_reference`, "that Article";
    `that_day`, a day that was named before; `free`, what costs nothing; `a_while_ago`, a comparison with the same
    month of another year or with the month before; `today`, a day told from the one on which the text was written;
    `for_both`, what says one value of two things; `between_days`, what makes two days a range. Of the words of a
    single value: `half_of_day`, whether it is before noon or after; `extent`, "long" and the like behind a
    measurement; `one`, with which a length of time begins that is counted, "one year" but not "a year"; `coin`, a
    coin or a banknote behind the sum that it is worth. `minus` stands before degrees of frost, called so or not, to
    the end of the pattern. `of_age`: who is of age, or is not; `of_the_year`: a part of a year that was named
    before; `none`: that there is none, as 0 says."""

    act: re.Pattern[str] = NOTHING
    back_reference: re.Pattern[str] = NOTHING
    that_day: re.Pattern[str] = NOTHING
    free: re.Pattern[str] = NOTHING
    a_while_ago: re.Pattern[str] = NOTHING
    today: re.Pattern[str] = NOTHING
    for_both: re.Pattern[str] = NOTHING
    between_days: re.Pattern[str] = re.compile(r"\s?[–—-]\s?")
    half_of_day: re.Pattern[str] = NOTHING
    extent: re.Pattern[str] = NOTHING
    one: re.Pattern[str] = NOTHING
    coin: re.Pattern[str] = NOTHING
    minus: re.Pattern[str] = NOTHING
    of_age: re.Pattern[str] = NOTHING
    of_the_year: re.Pattern[str] = NOTHING
    none: re.Pattern[str] = NOTHING
