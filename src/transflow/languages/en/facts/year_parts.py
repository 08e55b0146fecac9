"""English parts of a year: "the second quarter", "the first half of 2024", "twice a year"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.number_words import ORDINALS, VALUES
from transflow.text.facts import Duration, Ordinal
from transflow.text.facts.grammar import Facts, fact, pattern, soft
from transflow.text.patterns import LazyPattern

HALF_A_YEAR = Duration(Decimal(6), "month")
BEFORE_QUARTERS = LazyPattern(r"(?<!\w)(?:first|last|past|previous|next)\s$", re.IGNORECASE)


def _quarter_of_year(match: re.Match[str]) -> Facts:
    """ "the second quarter" is no 25 %."""
    return soft(match, Ordinal(ORDINALS.index(match["rank"].lower()) + 1))


def _half_of_year(match: re.Match[str]) -> Facts:
    """ "the first half of 2024" is no 50 %."""
    rank, text = Ordinal(ORDINALS.index(match["rank"].lower()) + 1), match.string
    return (
        fact(text, rank, match.start(), match.end("rank"), is_demanded=False),
        fact(text, HALF_A_YEAR, match.start("half"), match.end(), is_demanded=False),
    )


def _quarters_of_year(match: re.Match[str]) -> Facts:
    """ "the first three quarters" are nine months, no 75 %."""
    if not BEFORE_QUARTERS.search(match.string, max(0, match.start() - 12), match.start()):
        return ()
    return soft(match, Duration(Decimal(3 * VALUES[match["count"].lower()]), "month"))


QUARTERS = pattern(r"(?P<count>two|three)\squarters(?!\w)", _quarters_of_year, re.IGNORECASE)
TWICE_A_YEAR = pattern(
    r"twice\s(?:a|every|each|per)\syear(?!\w)",
    lambda match: soft(match, HALF_A_YEAR),
    re.IGNORECASE,
)
QUARTER_OF_YEAR = pattern(
    r"(?P<rank>first|second|third|fourth)\squarter(?!\w)", _quarter_of_year, re.IGNORECASE
)
HALF_OF_YEAR = pattern(
    r"(?P<rank>first|second)\s(?P<half>half\s(?:of\s)?(?:(?:the|this|last|next)\syear(?!\w)|(?=[12]\d{3}\b)))",
    _half_of_year,
    re.IGNORECASE,
)
