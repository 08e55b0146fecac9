"""Prices in a row that share their currency: „7/10/15 EUR”, "€5/7.50"."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.text.facts import Money
from transflow.text.facts.grammar import Facts, fact, pattern, shared_out
from transflow.text.patterns import LazyPattern

PRICE = r"(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:[.,]\d{2})?"
ROW = rf"(?P<row>{PRICE}(?:\s?/\s?{PRICE}){{1,5}})(?![\d/]|[.,]\d)"
EACH = LazyPattern(PRICE)


def _prices(match: re.Match[str]) -> Facts:
    """Each price; the last one has the currency after it, the first one that before it."""
    text, prices = match.string, [*EACH.finditer(match.string, *match.span("row"))]
    return tuple(
        fact(text, Money(Decimal(price.replace(",", ".")), "EUR"), start, end)
        for price, start, end in shared_out(match, prices)
    )


PRICES = pattern(rf"{ROW}\s?(?:€|(?:EUR|eiro|euros?)(?!\w|\s\d))", _prices)
PRICES_BEHIND = pattern(rf"(?:€|EUR)\s?{ROW}", _prices)
