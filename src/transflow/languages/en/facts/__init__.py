"""The English grammar of facts."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.en.facts.clock import CLOCK_FIGURES, CLOCK_WORDS
from transflow.languages.en.facts.dates import DATE_WORDS, DATES
from transflow.languages.en.facts.legal import LEGAL_WORDS
from transflow.languages.en.facts.numbers import (
    AGE_GROUPS,
    AMOUNTS,
    LIST_FIGURES,
    NAME_FIGURES,
    NUMBER_WORDS,
)
from transflow.languages.en.facts.opening_days import OPENING_DAY_WORDS
from transflow.languages.en.facts.ordinals import ORDINAL_FIGURES
from transflow.languages.en.facts.small_parts import SMALL_PART_WORDS, SMALL_PARTS
from transflow.text.facts.currencies import CURRENCY_WORDS
from transflow.text.facts.grammar import Facts, Grammar, behind, by_word
from transflow.text.facts.identifiers import IDENTIFIERS, OFFSETS, case_number
from transflow.text.facts.prices import PRICES, PRICES_BEHIND
from transflow.text.normalise import without_note_marks

PREPOSITIONS = tuple("at from until till by on to".split())  # that figures stand after
FIGURES = (
    *CLOCK_FIGURES,
    PRICES,
    *DATES,
    *NAME_FIGURES,
    *LIST_FIGURES,
    *ORDINAL_FIGURES,
    *IDENTIFIERS,
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
        LEGAL_WORDS,
        dict.fromkeys(CURRENCY_WORDS, (PRICES_BEHIND, AMOUNTS.with_currency_before)),
        SMALL_PART_WORDS,
        NUMBER_WORDS,
    ),
    signs=(PRICES_BEHIND, AMOUNTS.with_currency_before),
    codes=(
        *AGE_GROUPS,
        case_number,
        AMOUNTS.with_currency_before,
        behind(PREPOSITIONS, FIGURES),
    ),
)


@lru_cache(maxsize=1024)
def facts(text: str) -> Facts:
    """The values in an English text, ascending and disjoint."""
    return GRAMMAR.facts(without_note_marks(text))
