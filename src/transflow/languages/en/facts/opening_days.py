"""English days of the week in short, as opening hours have them: "Mon–Thu 9:00–17:00", "Tue and Fri"."""

from __future__ import annotations

from transflow.text.facts.grammar import Reader, pattern
from transflow.text.facts.opening_days import days_in

DAYS = {
    "Mon": 0, "Tue": 1, "Tues": 1, "Wed": 2, "Weds": 2, "Thu": 3, "Thur": 3, "Thurs": 3, "Fri": 4, "Sat": 5,
    "Sun": 6,
}  # fmt: skip
_DAY = rf"(?:{'|'.join(DAYS)})(?!\w)\.?"
_BETWEEN = r"(?:[,/]\s?(?:and\s)?|\s?[–—-]\s?|\s(?:and|&|to)\s)"
_TIME = r",?:?\s(?:[–—-]\s)?(?:(?:from\s)?\d{1,2}(?:[.:][0-5]\d|\s?[ap]\.?m)|closed)"
_ROW = pattern(
    rf"{_DAY}(?:{_BETWEEN}{_DAY})+|{_DAY}(?={_TIME})",
    lambda match: days_in(match, DAYS),
)

OPENING_DAY_WORDS: dict[str, tuple[Reader, ...]] = dict.fromkeys((each.lower() for each in DAYS), (_ROW,))
