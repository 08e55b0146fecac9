"""The Latvian grammar of facts."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.facts.clock import AROUND_THE_HOUR, CLOCK_WORDS
from transflow.languages.lv.facts.dates import DATE_WORDS, DATES, ORDINALS
from transflow.languages.lv.facts.day_ranges import DAY_RANGE
from transflow.languages.lv.facts.legal import LEGAL
from transflow.languages.lv.facts.lengths import AGE
from transflow.languages.lv.facts.numbers import AMOUNTS, COMPOUNDS, NUMBER_WORDS
from transflow.languages.lv.facts.opening_days import OPENING_DAY_WORDS
from transflow.languages.lv.facts.ordinals import TURN_OF_CENTURIES
from transflow.languages.lv.facts.small_parts import SMALL_PART_WORDS, SMALL_PARTS
from transflow.text.facts.currencies import CURRENCY_WORDS
from transflow.text.facts.grammar import Facts, Grammar, behind, by_word
from transflow.text.facts.identifiers import IDENTIFIERS, OFFSETS, case_number
from transflow.text.facts.prices import PRICES, PRICES_BEHIND
from transflow.text.normalise import without_note_marks

PREPOSITIONS = tuple("no līdz ap uz kopš".split())  # that figures stand after
FIGURES = (
    DAY_RANGE,
    PRICES,
    *AROUND_THE_HOUR,
    *DATES,
    *LEGAL,
    *IDENTIFIERS,
    TURN_OF_CENTURIES,
    *ORDINALS,
    AGE,
    *SMALL_PARTS,
    AMOUNTS.in_figures,
)
GRAMMAR = Grammar(
    figures=FIGURES,
    words=by_word(
        CLOCK_WORDS,
        OFFSETS,
        DATE_WORDS,
        OPENING_DAY_WORDS,
        SMALL_PART_WORDS,
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
