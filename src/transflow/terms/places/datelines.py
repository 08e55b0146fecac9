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
    ours, theirs = DATELINE.match(latvian), DATELINE.match(english)
    if ours is None or theirs is None:
        return None
    one, other = named_in_latvian(ours["town"].title()), town_named(theirs["town"].title())
    if not one or not other or one == other:
        return None
    return Found(one, Token(ours["town"], *ours.span("town"))), Found(
        other, Token(theirs["town"], *theirs.span("town"))
    )
