"""A denial that got lost where every other one of its sentence has its counterpart: told clause by clause."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from transflow.checks._linked import Read, links
from transflow.checks._sense.denials.clauses import clauses_with_conjunctions
from transflow.checks._sense.denials.undenied import denies, meant_by
from transflow.languages import table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.tokens import Token

BEFORE, AFTER = 2, 4  # words around the one that denies
LONGEST_LISTED = 2  # words of what shares a denial with what stands before
LONG = 4  # letters of a word that tells what a clause is about


def unpaired_denial(
    ours: Read, theirs: Read, found: tuple[Token, ...], known: frozenset[str]
) -> Token | None:
    """One of the words `found` to deny, whose clause is rendered by one that denies nothing, while each clause of
    theirs that denies renders another one that may."""
    if is_restricted(ours, theirs):
        return None
    here, there = clauses_with_conjunctions(ours), clauses_with_conjunctions(theirs)
    pairs = links(ours, theirs)
    renders: dict[int, set[int]] = defaultdict(set)
    for at, place in pairs:
        renders[here[at]].add(there[place])
    heard = _denying(theirs, there)
    denying = denying_clauses(ours, here)
    for denial in found:
        at = ours.place_of(denial)
        told = _told(ours, here, at)
        about = {there[place] for each, place in pairs if each in told and _tells(theirs.tokens[place])}
        others = {*chain.from_iterable(renders[each] for each in denying if each != here[at])}
        if (
            len(about) == 1
            and heard <= others - about
            and is_silent(theirs, there, about, known, meant_by(ours, denial))
        ):
            return denial
    return None


def is_restricted(ours: Read, theirs: Read) -> bool:
    """Whether theirs has "not only", or an "only" of its own, which may deny of more than its clause."""
    here, there = (table(Particles, side.tag) for side in (ours, theirs))
    more = len(there.only.findall(theirs.text)) > len(here.only.findall(ours.text))
    return more or there.not_only.search(theirs.text) is not None


def denying_clauses(side: Read, clauses: list[int]) -> set[int]:
    """The clauses in which a word says no, or may deny any word near it."""
    return _denying(side, clauses) | _denying_anything(side, clauses)


def _denying(side: Read, clauses: list[int]) -> set[int]:
    return {clauses[side.place_of(each)] for each in table(Negation, side.tag).saying_no(side.text)}


def _denying_anything(side: Read, clauses: list[int]) -> set[int]:
    negation = table(Negation, side.tag)
    pairs = zip(clauses, side.tokens, strict=True)
    return {clause for clause, each in pairs if negation.is_general(each.text)}


def _told(side: Read, clauses: list[int], at: int) -> list[int]:
    """The words that tell what is denied, from the one that denies to the end of its clause, else before it."""
    around = range(max(0, at - BEFORE), min(len(clauses), at + AFTER + 1))
    told = [each for each in around if clauses[each] == clauses[at] and _tells(side.tokens[each])]
    return [each for each in told if each >= at] or told


def _tells(token: Token) -> bool:
    return len(token.text) >= LONG


def is_silent(
    theirs: Read, clauses: list[int], about: set[int], known: frozenset[str], meant: frozenset[str]
) -> bool:
    """Whether no word of the clause may deny but for those that are denied, "stop" for „neapstājās”, and none before it
    denies it as well: "no dogs or cats"."""
    places = [place for place, each in enumerate(clauses) if each in about]
    sharing = table(Particles, theirs.tag).sharing
    if theirs.tokens[places[0]].text.lower() in sharing or _is_listed(theirs, places, sharing):
        return False
    denied = [place for place in places if theirs.stems[place] & meant]
    return not any(
        denies(theirs, place, known, denied)
        for place in chain(places, _reaching_on(theirs, clauses, places[0]))
    )


def _is_listed(theirs: Read, places: list[int], sharing: frozenset[str]) -> bool:
    """Whether the clause is a word or two of a list that ends in "or": "feed" of "do not touch, feed or follow it"."""
    following = theirs.tokens[places[-1] + 1 : places[-1] + 2]
    return len(places) <= LONGEST_LISTED and any(each.text.lower() in sharing for each in following)


def _reaching_on(theirs: Read, clauses: list[int], first: int) -> Iterator[int]:
    """The words before a clause that may deny what an "and" adds there, by their prefix: "unknown to sellers and
    buyers"."""
    adding, negation = table(Particles, theirs.tag).adding, table(Negation, theirs.tag)
    while first and theirs.tokens[first].text in adding:
        last, first = first - 1, bisect_left(clauses, clauses[first - 1])
        for place in range(first, last + 1):
            text = theirs.tokens[place].text
            if negation.by_prefix(text) and not negation.is_general(text):
                yield place
