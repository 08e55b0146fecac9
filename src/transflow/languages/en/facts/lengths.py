"""Lengths of time that English says without a number, or with a part of one: "an hour and a half", "per day"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.facts.year_parts import HALF_A_YEAR
from transflow.text.facts import Duration
from transflow.text.facts.grammar import Facts, pattern, soft, soft_word

PARTS = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}
HALF_OF_TIME = {
    "hour": Duration(Decimal(30), "minute"),
    "day": Duration(Decimal(12), "hour"),
    "year": HALF_A_YEAR,
    "century": Duration(Decimal(50), "year"),
}


def _and_a_half(match: re.Match[str]) -> Facts:
    """ "a year and a half", "an hour and three quarters"."""
    value = Duration(1 + PARTS[match["rest"].lower().replace("-", " ")], match["unit"].lower())
    return soft(match, value)


def _quarter_hour(match: re.Match[str]) -> Facts:
    return soft(match, Duration(Decimal(45 if match["three"] else 15), "minute"))


def _one_of_time(match: re.Match[str]) -> Facts:
    """ "an hour and 20 minutes", "within a week", "over the past day"."""
    return soft(match, Duration(Decimal(1), match["unit"].lower()))


ONE_OF_TIME = pattern(
    r"(?:an?|per)\s(?P<unit>minute|hour|day|week|month|year)(?!\w)", _one_of_time, re.IGNORECASE
)
PAST = pattern(r"past\s(?P<unit>hour|day|week|month)(?!\w)", _one_of_time, re.IGNORECASE)
QUARTER_HOUR = pattern(
    r"(?P<three>three[\s-])?quarters?(?:\sof\san)?[\s-]hour(?!\w)", _quarter_hour, re.IGNORECASE
)
QUARTER_CENTURY = pattern(
    r"quarter(?:\sof\sa)?[\s-]century(?!\w)",
    lambda match: soft(match, Duration(Decimal(25), "year")),
    re.IGNORECASE,
)
AND_A_HALF = pattern(
    r"(?:an?(?:other)?|past|last|whole|full)\s(?P<unit>minute|hour|day|week|month|year|decade|century)\sand\s(?P<rest>a\s(?:half|quarter)|three[\s-]quarters)(?!\w)",
    _and_a_half,
    re.IGNORECASE,
)
CENTENARIES = {
    word: (soft_word(Duration(Decimal(years), "year")),)
    for years, words in (
        (100, "centenary centennial"),
        (150, "sesquicentenary sesquicentennial"),
        (200, "bicentenary bicentennial"),
    )
    for word in words.split()
}
ROUND_THE_CLOCK = pattern(
    r"a?round[\s-]the[\s-]clock(?!\w)",
    lambda match: soft(match, Duration(Decimal(24), "hour")),
    re.IGNORECASE,
)
