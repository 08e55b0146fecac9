"""Clauses, as far as punctuation tells them apart."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from transflow.text.letters import SMALL
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

BREAK = LazyPattern(  # none is in a figure, "2.5", "10:30", nor after an ordinal or „Nr.”: „44. pants”
    rf"[,:–](?!\d)|\.(?!\d|\s(?:\d|(?<=\d\.\s){SMALL}))|[;()—]"
)
PUT_IN = 4  # words between two breaks that part nothing: ", however,"


def clause_of(text: str, token: Token) -> int:
    """The number of the clause that the token stands in."""
    return len(BREAK.findall(text, 0, token.start))


def clauses_of(text: str, tokens: Iterable[Token]) -> list[int]:
    """The number of its clause for each token; a few words put in between part nothing."""
    breaks = [each.start() for each in BREAK.finditer(text)]
    numbers = [bisect(breaks, each.start) for each in tokens]
    sizes = Counter(numbers)
    found = numbers[:1]
    for before, now in pairwise(numbers):
        is_new = now != before and sizes[before] > PUT_IN < sizes[now]
        found.append(found[-1] + is_new)
    return found


def apart(text: str, ours: tuple[Token, ...], theirs: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of both that share no clause with one of the other: "nothing without" denies nothing."""
    if not ours or not theirs:
        return ours or theirs
    here, there = ({clause_of(text, each) for each in tokens} for tokens in (ours, theirs))
    return tuple(each for each in (*ours, *theirs) if clause_of(text, each) not in here & there)


def together(text: str, ours: tuple[Token, ...], theirs: tuple[Token, ...]) -> tuple[Token, ...]:
    """Those of our tokens that share a clause with one of the others."""
    there = {clause_of(text, each) for each in theirs}
    return tuple(each for each in ours if clause_of(text, each) in there) if there else ()
