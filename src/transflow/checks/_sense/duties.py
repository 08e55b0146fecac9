"""What must be done in the one version and may be done in the other: "may install" for „jāuzstāda”."""

from __future__ import annotations

from bisect import bisect_left

from transflow.checks._linked import Read, links, read
from transflow.languages import table
from transflow.languages.tables.modals import Modals
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, token_of

BEHIND = 3  # words from "must" to what must be done
Saying = tuple[Token, range]  # "must", and the words of which one is what must be done


def exchanged_duties(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """What says that something must be done in one text, and what says that it may in the other, where neither says the
    other's in any way."""
    here, there = table(Modals, tags[0]), table(Modals, tags[1])
    if _says(here.must, here.may_permit, texts[0]) and _says(there.may, there.may_oblige, texts[1]):
        return _meeting((here.must, there.may), texts, tags)
    if _says(here.may, here.may_oblige, texts[0]) and _says(there.must, there.may_permit, texts[1]):
        return _meeting((here.may, there.must), texts, tags)
    return None


def _says(words: Pattern, contrary: Pattern, text: str) -> bool:
    return words.search(text) is not None and contrary.search(text) is None


def _meeting(
    words: tuple[Pattern, Pattern], texts: tuple[str, str], tags: tuple[str, str]
) -> tuple[Token, Token] | None:
    """The first words that say it of things which render each other."""
    ours, theirs = read(texts[0], tags[0]), read(texts[1], tags[1])
    linked = {*links(ours, theirs)}
    for one, said in _sayings(words[0], ours):
        for other, heard in _sayings(words[1], theirs):
            if any((at, place) in linked for at in said for place in heard):
                return one, other
    return None


def _sayings(words: Pattern, side: Read) -> list[Saying]:
    found = []
    for each in words.finditer(side.text):
        at = bisect_left(side.tokens, each.start(), key=lambda token: token.start)
        last = bisect_left(side.tokens, each.end(), key=lambda token: token.start)
        has_verb = last == at + 1 and table(Modals, side.tag).has_verb.match(each[0])
        places = range(at, last) if has_verb else range(last, min(last + BEHIND, len(side.tokens)))
        found.append((token_of(each), places))
    return found
