"""What must be done in the one version and may be done in the other: "may install" for „jāuzstāda”."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.checks._sense.denials.clauses import clauses_with_conjunctions
from transflow.languages import table
from transflow.languages.tables.modals import Modals
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, token_of

BEHIND = 3  # words from "must" to what must be done
LONG, LEAST_TOLD = 4, 2  # letters of the words that tell what a clause is about, and how many there are
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
    """The first words that say it of things which render each other, or the only ones, in clauses that do."""
    ours, theirs = read(texts[0], tags[0]), read(texts[1], tags[1])
    linked = {*links(ours, theirs)}
    here, there = _sayings(words[0], ours), _sayings(words[1], theirs)
    for one, said in here:
        for other, heard in there:
            if any((at, place) in linked for at in said for place in heard):
                return one, other
    if len(here) == len(there) == 1 and _are_of_one_clause((ours, here[0]), (theirs, there[0]), linked):
        return here[0][0], there[0][0]
    return None


def _are_of_one_clause(
    one: tuple[Read, Saying], other: tuple[Read, Saying], linked: set[tuple[int, int]]
) -> bool:
    """Whether so many words of the clauses render each other that what must be done needs no word of the lexicon."""
    (ours, here), (theirs, there) = ((side, _clause(side, said)) for side, said in (one, other))
    told = [
        (at in here.behind and place in there.behind)
        for at, place in linked
        if at in here.whole
        and place in there.whole
        and len(ours.tokens[at].text) >= LONG <= len(theirs.tokens[place].text)
    ]
    return len(told) >= LEAST_TOLD and any(told)


class Clause(NamedTuple):
    """The places of the words of a clause, and of those behind what says it: "in this regard it may be noted that"."""

    whole: frozenset[int]
    behind: frozenset[int]


def _clause(side: Read, saying: Saying) -> Clause:
    first = side.place_of(saying[0])
    clauses = clauses_with_conjunctions(side)
    whole = frozenset(at for at, clause in enumerate(clauses) if clause == clauses[first])
    return Clause(whole, frozenset(at for at in whole if at > first))


def _sayings(words: Pattern, side: Read) -> list[Saying]:
    found = []
    for each in words.finditer(side.text):
        at = bisect_left(side.tokens, each.start(), key=lambda token: token.start)
        last = bisect_left(side.tokens, each.end(), key=lambda token: token.start)
        has_verb = last == at + 1 and table(Modals, side.tag).has_verb.match(each[0])
        places = range(at, last) if has_verb else range(last, min(last + BEHIND, len(side.tokens)))
        found.append((token_of(each), places))
    return found
