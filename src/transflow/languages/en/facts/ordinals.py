"""English ordinals, in figures and in words."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.facts.storeys import STOREY_IN_FIGURES
from transflow.languages.en.number_words import ORDINALS, SMALL, TENS, VALUES
from transflow.text.facts import Number, Ordinal
from transflow.text.facts.grammar import Facts, Reader, matched, pattern, soft


def _figure_ordinal(match: re.Match[str]) -> Facts:
    return matched(match, Ordinal(int(re.sub(r"\D", "", match["rank"]))))


def _compound_ordinal(match: re.Match[str]) -> Facts:
    """ "twenty-fifth" is no twenty fifths; "one hundred and fifth"."""
    tens, count = (VALUES.get((match[each] or "").lower(), 0) for each in ("tens", "count"))
    hundreds = (count or 1) * VALUES["hundred"] if match["hundred"] else 0
    return soft(match, Ordinal(hundreds + tens + ORDINALS.index(match["unit"].lower()) + 1))


def _first_in_a_name(match: re.Match[str]) -> Facts:
    """ "private first class", "first of all": no place in an order."""
    return soft(match, Number(Decimal(1)))


COMPOUND_ORDINAL = pattern(
    rf"(?:(?:(?P<count>{'|'.join(SMALL[:9])})\s)?(?P<hundred>hundred)\s(?:and\s)?)?"
    rf"(?:(?P<tens>{'|'.join(TENS)})[\s-])?(?P<unit>{'|'.join(ORDINALS)})(?!\w)",
    _compound_ordinal,
    re.IGNORECASE,
)
FIRST_IN_A_NAME = pattern(
    r"first(?:[\s-](?:class|aid|aiders?|responders?|lady|name|hand)|\sof\sall|\sand\sforemost)(?!\w)",
    _first_in_a_name,
    re.IGNORECASE,
)
ORDINAL_FIGURES: tuple[Reader, ...] = (
    STOREY_IN_FIGURES,
    pattern(
        r"(?P<rank>\d{1,3}(?:(?:\s\d{3}){2}|(?:,\d{3}){0,2}))(?:(?<=1)(?<!11)st(?!\s\d{1,2}lb)|nd|rd|th)(?!\w)",
        _figure_ordinal,
    ),
)
