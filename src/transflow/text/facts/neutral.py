"""Facts of a language without a grammar of its own: figures, times with a colon or an h, mail, links and phones."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.text.facts import TimeOfDay
from transflow.text.facts.amounts import Amounts
from transflow.text.facts.dates import numeric_dates
from transflow.text.facts.grammar import Facts, Grammar, matched, pattern
from transflow.text.facts.identifiers import IDENTIFIERS
from transflow.text.facts.tails import Tails
from transflow.text.numerals import NumberWords

AMOUNTS = Amounts(
    decimal=",",
    words=NumberWords({}, joints=re.compile(r"\s+")),
    tails=Tails({}, {}),
    ranges=re.compile(r"\s?[–—-]\s?(?=\d)"),
)


def _clock(match: re.Match[str]) -> Facts:
    return matched(match, TimeOfDay(int(match["hour"]), int(match["minute"])))


GRAMMAR = Grammar(
    figures=(
        pattern(r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:]|[.,\s]\d)", _clock),
        pattern(
            r"(?P<hour>[01]?\d|2[0-3])[ \u00a0\u202f]?h[ \u00a0\u202f]?(?P<minute>[0-5]\d)(?!\w|[.,]\d| ?min)",
            _clock,
        ),
        numeric_dates,
        *IDENTIFIERS,
        AMOUNTS.in_figures,
    ),
    signs=(AMOUNTS.with_currency_before,),
)


@lru_cache(maxsize=4096)
def neutral_facts(text: str) -> Facts:
    """The values that can be told without knowing the language of `text`."""
    return GRAMMAR.facts(text)
