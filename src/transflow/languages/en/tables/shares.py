"""English shares: "four in ten", "every third", "two thirds"."""

from __future__ import annotations

import re

from transflow.languages.en.number_words import ORDINALS, VALUES
from transflow.languages.tables.shares import Shares

_TIME = r"(?:minute|hour|day|night|week|month|year|season|time|moment)s?\b"
_RANKS = {word: rank for rank, word in enumerate(ORDINALS[:10], 1) if rank > 1} | {
    "other": 2,
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "twentieth": 20,
}
_COUNT = "|".join(sorted(VALUES, key=len, reverse=True))
_BEHIND = (  # "by a fifth", but "by a fifth attempt"
    r"[.,;:)]|\Z|\s(?:to|and|or|in|since|over|compared|last|this|from|between|within|while|whereas|but|after|during|as)\b"
)
_PATTERN = re.compile(
    rf"\b(?P<part>{_COUNT}|\d\d?)\s(?:[a-z]+\s)?(?:in|out\sof|of)\s(?:every\s|the\s|a\s)?(?P<of>{_COUNT}|10{{1,2}}|[2-9])"
    rf"(?![\w%-]|[.,]\d|\s(?:hundred|thousand|million|per\scent|{_TIME}))"
    rf"|\bevery\s(?P<rank>other|{'|'.join(ORDINALS[1:10])})(?=\s(?!{_TIME}))"
    rf"|\b(?:(?P<by>by)\s)?(?P<count>an?|{_COUNT})[\s-]"
    r"(?P<fraction>(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)s?)"
    rf"(?(by)(?={_BEHIND})|(?=[\s-]of\b(?!\san?\s)|(?<=s)\b|\s(?:(?:few|low|high)er|less|more\sthan)\b))",
    re.IGNORECASE,
)
_SIGN = re.compile(
    rf"\s(?:in|of)\s(?:every\s|the\s|a\s)?(?:{_COUNT}|10|[2-9])|every\s|third|quarter|th[\s-]|ths\b",
    re.IGNORECASE,
)


def _counted(word: str) -> int | None:
    form = word.lower()
    return 1 if form in ("a", "an") else VALUES.get(form) or (int(form) if form.isdigit() else None)


shares = Shares(_PATTERN, _SIGN, _RANKS, _counted)
