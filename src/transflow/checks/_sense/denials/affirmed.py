"""What one text denies and the other says outright: „ir skaidrs” for "not clear", and nothing in its clause denies."""

from __future__ import annotations

from transflow.checks._linked import Read, read
from transflow.checks._sense.denials.clauses import clauses_with_conjunctions
from transflow.checks._sense.denials.otherwise import not_said_by_until, not_said_otherwise
from transflow.checks._sense.denials.undenied import meant_by
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.tokens import Token, word_texts

MOST_PLACES = 3  # where a text may say what is denied; of a word that comes up more often nothing is told
BETWEEN = 1  # words from a verb to what it says is so: „ir pilnīgi skaidrs”


def affirmed_denial(one: str, other: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Token | None:
    """A word that denies in `one`, by itself or by its prefix, where `other` says more often of what it denies that it
    is so."""
    here, there = table(Negation, tags[0]), table(Negation, tags[1])
    if not there.asserting.search(other):
        return None
    if len(table(Particles, tags[1]).only.findall(other)) > len(table(Particles, tags[0]).only.findall(one)):
        return None
    if _count(one, here) <= _count(other, there):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    left = not_said_by_until(ours, theirs, found)
    by_verb = [pair for pair in here.denied(one) if pair[0] in left]
    by_prefix = [(each, each) for each in ours.tokens if _has_prefix(each.text, here)]
    lost = (denial for denial, denied in (*by_verb, *by_prefix) if _is_affirmed(ours, theirs, denial, denied))
    return next(iter(not_said_otherwise(ours, theirs, tuple(lost))), None)


def _count(text: str, negation: Negation) -> int:
    """How many words deny, by themselves or by their prefix; of pronouns that go with a denied verb, none."""
    said = [each.text for each in negation.saying_no(text)]
    by_prefix = [each for each in word_texts(text) if _has_prefix(each, negation) and each not in said]
    return len(by_prefix) + sum(1 for each in said if not negation.pronouns.fullmatch(each))


def _has_prefix(word: str, negation: Negation) -> bool:
    return bool(negation.by_prefix(word)) and negation.may_deny(word)


def _is_affirmed(ours: Read, theirs: Read, denial: Token, denied: Token) -> bool:
    """Whether a word that renders the denied one is said to be so, and none is denied."""
    at = ours.tokens.index(denied)
    meant = meant_by(ours, denied) if denied == denial else ours.stems[at]
    if denied.text.lower() in language(ours.tag).function_words:
        return False
    places = [place for place, stems in enumerate(theirs.stems) if stems & meant]
    if not 0 < len(places) <= MOST_PLACES:
        return False
    others = [stems for place, stems in enumerate(ours.stems) if place != at and ours.tokens[place] != denial]
    heard = frozenset().union(*(theirs.stems[place] for place in places))
    known = frozenset().union(*others)
    if any(_is_denied(theirs, place, known) for place in places):
        return False
    return sum(_is_said(theirs, place) for place in places) > sum(bool(stems & heard) for stems in others)


def _is_said(theirs: Read, place: int) -> bool:
    """Whether a verb shortly before the word says that it is so."""
    before = range(max(0, place - 1 - BETWEEN), place)
    is_asserting = table(Negation, theirs.tag).asserting.fullmatch
    return any(
        is_asserting(theirs.tokens[each].text) and theirs.clauses[each] == theirs.clauses[place]
        for each in before
    )


def _is_denied(theirs: Read, place: int, known: frozenset[str]) -> bool:
    """Whether the word denies by its prefix, or another of its clause may and renders nothing known; "no wikis from
    which to import have been defined" denies across two."""
    negation = table(Negation, theirs.tag)
    if negation.by_prefix(theirs.tokens[place].text):
        return True
    pairs = zip(theirs.tokens, theirs.clauses, strict=True)
    around = (token.text.lower() for token, clause in pairs if clause == theirs.clauses[place])
    if any(map(negation.nobody.fullmatch, around)):
        return True
    return any(
        negation.saying_no(word) or (negation.may_deny(word) and not theirs.stems[each] & known)
        for each in _clause(theirs, place)
        if each != place and (word := theirs.tokens[each].text)
    )


def _clause(side: Read, place: int) -> list[int]:
    """The places of the words of its clause, where a conjunction begins another one, too."""
    numbers = clauses_with_conjunctions(side)
    return [at for at, number in enumerate(numbers) if number == numbers[place]]
