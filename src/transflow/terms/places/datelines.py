"""The town in capitals with which a release begins: "WARSAW, 30 August 2010 – The Office …"."""

from __future__ import annotations

from transflow.terms.places.named import Found, named_in_latvian, town_named
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

CAPITALS = rf"{CAPITAL}{{3,}}"
DATELINE = LazyPattern(rf"\W{{0,3}}(?P<town>{CAPITALS}(?:[ \u00a0]{CAPITALS})?)(?=,| ?[(/–—])")


def exchanged_dateline(latvian: str, english: str) -> tuple[Found, Found] | None:
    """The towns of both datelines, where they are two."""
    latvian_line, english_line = DATELINE.match(latvian), DATELINE.match(english)
    if latvian_line is None or english_line is None:
        return None
    one, other = named_in_latvian(latvian_line["town"].title()), town_named(english_line["town"].title())
    if not one or not other or one == other:
        return None
    return Found(one, Token(latvian_line["town"], *latvian_line.span("town"))), Found(
        other, Token(english_line["town"], *english_line.span("town"))
    )
