"""Currencies that the versions name without an amount, in the head of a table: „tūkst. eiro” and "USD thousand"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared, compared_beads
from transflow.languages import all_give, table
from transflow.languages.tables.currencies import Currencies
from transflow.model import Bitext, Passage
from transflow.text.facts import Money
from transflow.text.facts.equality import answers
from transflow.text.facts.measures import SYMBOLS
from transflow.text.tokens import Token, token_of

LONGEST = 60  # characters of a head, a caption or a note below a table
NAME = re.compile(r"[€$£¥₽₹]|[^\W\d_]+")
ONE = Decimal(1)
Named = tuple[Passage, Token]


def exchanged_currencies(bitext: Bitext) -> Iterator[tuple[Named, Named]]:
    """The only currencies that a short text and its counterpart name, where these are two and neither says a sum."""
    if not all_give(Currencies, *bitext.languages):
        return
    for each in compared_beads(bitext):
        if not _is_short(each):
            continue
        source, target = (
            _named(passage.text, tag) for passage, tag in zip(each.passages, bitext.languages, strict=True)
        )
        if len(source) == len(target) == 1:
            (ours, word), (theirs, counterpart) = *source.items(), *target.items()
            if not may_be_one(ours, theirs):
                yield (each.passages[0], word), (each.passages[1], counterpart)


def may_be_one(one: str, other: str) -> bool:
    """Whether two currencies are one, or may be: „kronas” are of any country."""
    return answers(Money(ONE, one), Money(ONE, other))


def _is_short(bead: Compared) -> bool:
    has_sum = any(isinstance(each.value, Money) for side in bead.sides for each in side)
    return not has_sum and all(0 < len(each.text) <= LONGEST for each in bead.passages)


def _named(text: str, tag: str) -> dict[str, Token]:
    """The currencies that a text names, each with the word that says it, "francs" of "Swiss francs"."""
    names = table(Currencies, tag).names
    found: dict[str, Token] = {}
    before = ""
    for word in NAME.finditer(text):
        symbol = SYMBOLS.get(word[0])
        code = symbol.unit if symbol and symbol.kind == "money" else names.get(word[0].lower())
        if code:
            found.setdefault(names.get(f"{before} {word[0]}".lower(), code), token_of(word))
        before = word[0]
    return found
