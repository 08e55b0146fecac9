"""The Latvian grammar of facts."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.facts_clock import CLOCK_WORDS
from transflow.languages.lv.facts_dates import DATE_WORDS, DATES, ORDINALS
from transflow.languages.lv.facts_day_ranges import DAY_RANGE
from transflow.languages.lv.facts_legal import LEGAL
from transflow.languages.lv.facts_lengths import AGE
from transflow.languages.lv.facts_numbers import AMOUNTS, COMPOUNDS, NUMBER_WORDS
from transflow.languages.lv.facts_ordinals import TURN_OF_CENTURIES
from transflow.text.fact_currencies import CURRENCY_WORDS
from transflow.text.fact_grammar import Facts, Grammar, behind, by_word
from transflow.text.fact_identifiers import IDENTIFIERS, case_number
from transflow.text.fact_prices import PRICES, PRICES_BEHIND
from transflow.text.normalise import without_note_marks

PREPOSITIONS = tuple("no līdz ap uz kopš".split())  # that figures stand behind
FIGURES = (
    DAY_RANGE,
    PRICES,
    *DATES,
    *LEGAL,
    *IDENTIFIERS,
    TURN_OF_CENTURIES,
    *ORDINALS,
    AGE,
    AMOUNTS.in_figures,
)
GRAMMAR = Grammar(
    figures=FIGURES,
    words=by_word(
        CLOCK_WORDS,
        DATE_WORDS,
        NUMBER_WORDS,
        dict.fromkeys(CURRENCY_WORDS, (PRICES_BEHIND, AMOUNTS.with_currency_before)),
    ),
    signs=(PRICES_BEHIND, AMOUNTS.with_currency_before),
    codes=(case_number, AMOUNTS.with_currency_before, behind(PREPOSITIONS, FIGURES)),
    prefixes=COMPOUNDS,
    mail_sign="(abols)",  # an apple
)


@lru_cache(maxsize=1024)
def facts(text: str) -> Facts:
    """The values in a Latvian text, ascending and disjoint."""
    return GRAMMAR.facts(without_note_marks(text))
