"""What cannot be in the one version and can be in the other: "may" for „nedrīkst”, told by how often either is said."""

from __future__ import annotations

import re
from bisect import bisect_left

from transflow.checks._linked import Read, read
from transflow.languages import table
from transflow.languages.tables.modals import Modals
from transflow.languages.tables.particles import Particles
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, token_of

BEFORE, AFTER = 4, 8  # words around a verb that tell of what it is said


def lost_inability(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """A word by which something cannot be in `one`, where `other` says less often that it cannot, and more often that
    it can, once of what renders a word beside it."""
    here = table(Modals, tags[0])
    if not here.unable.search(one):
        return None
    unable, there = [*here.unable.finditer(one)], table(Modals, tags[1])
    if len(unable) <= len(there.unable.findall(other)) + len(there.impossible.findall(other)):
        return None
    theirs = _able(there, other)
    if len(theirs) <= len(_able(here, one)) + len(_apart(here.possible, here, one)):
        return None
    if _is_limited(one, other, tags):
        return None
    sides = read(one, tags[0]), read(other, tags[1])
    only = table(Particles, tags[1]).only
    near = [_about(sides[1], each.start()) for each in theirs]
    heard = [_stems(sides[1], each) for each in near if not any(map(only.fullmatch, _texts(sides[1], each)))]
    ours = ((each, _stems(sides[0], _about(sides[0], each.start()))) for each in unable)
    found = next((each for each, said in ours if any(map(said.intersection, heard))), None)
    return token_of(found) if found else None


def _able(modals: Modals, text: str) -> list[re.Match[str]]:
    """Where the text says that something can be."""
    return _apart(modals.able, modals, text)


def _apart(pattern: Pattern, modals: Modals, text: str) -> list[re.Match[str]]:
    """What the pattern finds but for what says that something cannot be: "able" of "not able to"."""
    unable = [each.span() for each in modals.unable.finditer(text)]
    return [
        each
        for each in pattern.finditer(text)
        if not any(start <= each.start() < end for start, end in unable)
    ]


def _is_limited(one: str, other: str, tags: tuple[str, str]) -> bool:
    """Whether the other text says more often "only" or "until", as what can be then alone cannot else; or "once" where
    this one says until when it cannot."""
    here, there = (table(Particles, tag) for tag in tags)
    if there.once.search(other) and (here.until.search(one) or here.while_not.search(one)):
        return True
    pairs = ((here.only, there.only), (here.until, there.until))
    return any(len(theirs.findall(other)) > len(ours.findall(one)) for ours, theirs in pairs)


def _about(side: Read, start: int) -> list[int]:
    """The words that tell of what a verb is said."""
    at = bisect_left(side.tokens, start, key=lambda each: each.start)
    return [each for each in range(max(0, at - BEFORE), min(len(side.tokens), at + AFTER + 1)) if each != at]


def _stems(side: Read, places: list[int]) -> frozenset[str]:
    return frozenset().union(*(side.stems[each] for each in places))


def _texts(side: Read, places: list[int]) -> list[str]:
    return [side.tokens[each].text for each in places]
