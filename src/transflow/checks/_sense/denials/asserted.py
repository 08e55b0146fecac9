"""A denial whose clause another text renders by one that says it is so: „lai gan termiņš ir saistošs” for "although the
deadline is not binding"."""

from __future__ import annotations

from transflow.checks._linked import Read, links, read
from transflow.checks._sense.denials.clauses import clauses_with_conjunctions
from transflow.checks._sense.denials.otherwise import not_said_by_until, not_said_otherwise
from transflow.checks._sense.denials.undenied import explanations, meant_by
from transflow.checks._sense.denials.unpaired import (
    denying_clauses,
    is_restricted,
    is_silent,
)
from transflow.languages import table
from transflow.languages.tables.negation import Negation
from transflow.text.tokens import Token

LEAST_LINKS = 2  # words of the clause that have one place each in the other text
LONG = 4  # their letters


def asserted_denial(one: str, other: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Token | None:
    """One of the words `found` to deny in `one`, where the clause of `other` that renders its own has a verb
    which denies nothing, in a language whose verbs do so themselves, and no more clauses there deny than beside it."""
    there = table(Negation, tags[1])
    if not there.has_concord or not there.asserting.search(other):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    if is_restricted(ours, theirs):
        return None
    left = not_said_by_until(ours, theirs, not_said_otherwise(ours, theirs, found))
    return next((each for each in left if _is_asserted(ours, theirs, each, explanations(ours, left))), None)


def _is_asserted(ours: Read, theirs: Read, denial: Token, known: frozenset[str]) -> bool:
    here, there = clauses_with_conjunctions(ours), clauses_with_conjunctions(theirs)
    own = here[ours.place_of(denial)]
    rendering = [
        (at, there[place])
        for at, place in links(ours, theirs)
        if here[at] == own and len(ours.tokens[at].text) >= LONG and ours.tokens[at] != denial
    ]
    if len(rendering) < LEAST_LINKS or len({clause for _, clause in rendering}) > 1:
        return False
    if ours.tokens[rendering[-1][0]].start < denial.start:
        return False  # what is denied may be said elsewhere
    about, heard = rendering[0][1], denying_clauses(theirs, there)
    if about in heard or len(heard) > len(
        (denying_clauses(ours, here) | _denying_by_prefix(ours, here)) - {own}
    ):
        return False
    asserts = table(Negation, theirs.tag).asserting.fullmatch
    if not any(
        clause == about and asserts(each.text) for clause, each in zip(there, theirs.tokens, strict=True)
    ):
        return False
    return is_silent(theirs, there, {about}, known, meant_by(ours, denial))


def _denying_by_prefix(side: Read, clauses: list[int]) -> set[int]:
    negation = table(Negation, side.tag)
    pairs = zip(clauses, side.tokens, strict=True)
    return {
        clause for clause, each in pairs if negation.by_prefix(each.text) and negation.may_deny(each.text)
    }
