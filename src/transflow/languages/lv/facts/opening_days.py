"""Latvian days of the week in short, as opening hours have them: „P.–C. 9.00–17.00”, „pirmd., trešd.”."""

from __future__ import annotations

from transflow.text.facts.grammar import Reader, pattern
from transflow.text.facts.opening_days import days_in

LETTERS = {"P": 0, "O": 1, "T": 2, "C": 3, "Pk": 4, "S": 5, "Sv": 6}
SHORT = {"pirmd": 0, "otrd": 1, "trešd": 2, "ceturtd": 3, "piektd": 4, "sestd": 5, "svētd": 6}
_LETTER = r"(?:Pk|Sv|[POTCS])(?!\w)\.?"
_BETWEEN = r"(?:[,/]\s?|\s?[–—-]\s?|\s(?:un|līdz)\s)"
_TIME = r",?:?\s?(?:[–—-]\s)?(?:(?:no\s)?(?:plkst\.\s?)?\d{1,2}[.:][0-5]\d|slēgt(?:s|a|i|as)\b|brīv[sa]\b|nestrādā)"
_ROW = pattern(  # initials are letters with stops, too, but no time follows them
    rf"{_LETTER}(?:{_BETWEEN}{_LETTER})+(?={_TIME})|(?<![^\s,;:|(].)(?<![^,;:|(]\s){_LETTER}(?={_TIME})",
    lambda match: days_in(match, LETTERS),
)
_SHORT = pattern(r"\w+", lambda match: days_in(match, SHORT))

OPENING_DAY_WORDS: dict[str, tuple[Reader, ...]] = {
    **{each.lower(): (_ROW,) for each in LETTERS},
    **dict.fromkeys(SHORT, (_SHORT,)),
}
