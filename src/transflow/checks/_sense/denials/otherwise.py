"""What one text denies and the other says by words that deny nothing: "intact" of what does not change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from transflow.checks._linked import Read, stems_of
from transflow.checks._sense.denials.undenied import explanations, meant_by
from transflow.languages import table
from transflow.languages.opposites import opposites_of
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.otherwise import Otherwise
from transflow.languages.tables.particles import Particles
from transflow.text.clauses import clause_of
from transflow.text.normalise import matching_form
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, matching

BEFORE, AFTER = 1, 3  # words around the one that denies
BEFORE_LAST = 3  # where none of its clause stands after it: „brīvu vietu vairs nav”
BESIDE = 2  # words before it that may say the same: „brīvi un bez maksas”, "freely"
FARTHEST = 6  # words from where a denial would stand to what says the contrary
FARTHEST_OF_CLAUSE = 9  # in the clause where it would stand


def not_said_otherwise(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> tuple[Token, ...]:
    """The denials in whose clause none is said otherwise; two go together in „nemaina nevienu”."""
    verbs = {clause_of(ours.text, each) for each in denials if not _is_pronoun(ours, each)}
    clauses = {
        clause_of(ours.text, each)
        for each in denials
        if not (_is_pronoun(ours, each) and clause_of(ours.text, each) in verbs)
        and _is_said_otherwise(ours, theirs, each, denials)
    }
    left = (each for each in denials if clause_of(ours.text, each) not in clauses)
    return tuple(each for each in left if not (clauses and _is_pronoun(ours, each)))


def _is_pronoun(side: Read, token: Token) -> bool:
    return table(Negation, side.tag).pronouns.fullmatch(token.text) is not None


def _is_said_otherwise(ours: Read, theirs: Read, denial: Token, denials: tuple[Token, ...]) -> bool:
    """Whether the other text says what the word denies by something contrary: „vēl nav rādīts” by "for the first
    time"; and where the denied word does not stand there, "remains" for „nemainās” and "must seize" for „nedrīkst
    palaist garām”."""
    here, there = (table(Otherwise, side.tag) for side in (ours, theirs))
    if is_said_outright(ours, theirs, denial):
        return True
    if _begins(here.not_bound, ours, denial) and there.free.search(theirs.text):
        return there.bound.search(theirs.text) is None
    if _begins(here.preventing, ours, denial) and _prevents_as_often(ours, theirs):
        return True
    near = {each: _stems(ours, each, denial) for each in _around(ours, ours.place_of(denial))}
    if _is_replaced(denial, near, theirs):
        return True
    answered = _with_a_contrary(ours, theirs, denial, denials, near)
    heard = stems_at(theirs, range(len(theirs.tokens)))
    denied = _denied_by(denial, ours)
    if denied and _stems(ours, denied, denial) & heard and not here.linking.fullmatch(denied.text):
        return any(denial.end <= each.start < denied.start and not near[each] & heard for each in answered)
    if there.emphatic.search(theirs.text):
        return False
    is_unwelcome = here.unwelcome.fullmatch
    unwelcome = (each for each in near if is_unwelcome(matching_form(each.text)))
    return bool(answered) or any(not near[each] & heard for each in unwelcome)


def is_said_outright(ours: Read, theirs: Read, denial: Token) -> bool:
    """Whether the word begins what one side of a contrast denies, "never before", and theirs has the other once more
    than ours."""
    here, there = (table(Otherwise, side.tag).contrasts for side in (ours, theirs))
    pairs = ((each, there[name].outright) for name, each in here.items() if name in there)
    return any(
        len(outright.findall(theirs.text)) > len(each.outright.findall(ours.text))
        for each, outright in pairs
        if _begins(each.denied, ours, denial)
    )


def _denied_by(denial: Token, side: Read) -> Token | None:
    """What the word denies."""
    return next(
        (each for other, each in table(Negation, side.tag).denied(side.text) if other == denial), None
    )


def _with_a_contrary(
    ours: Read,
    theirs: Read,
    denial: Token,
    denials: tuple[Token, ...],
    near: Mapping[Token, frozenset[str]],
) -> list[Token]:
    """Those of the words about the one that denies, given with their stems, of which theirs has a contrary about there
    that no other word of ours explains, unless it is "without": „bez maksas un brīvi” is "freely"."""
    at = ours.place_of(denial)
    new = stems_at(theirs, _places(ours, theirs, at)) - explanations(
        ours, (*denials, *near, *ours.tokens[max(0, at - BESIDE) : at])
    )
    if _is_pronoun(ours, denial):
        new -= frozenset().union(*(_stems(ours, each, each) for each in denials if each not in near))
    if not table(Negation, ours.tag).without.match(ours.text, denial.start):
        return [each for each in near if _opposites(each, near) & new]
    return [each for each, stems in near.items() if (opposites_of(stems) - stems) & new]


def _opposites(token: Token, near: Mapping[Token, frozenset[str]]) -> frozenset[str]:
    """The stems of what the word may be said by where it is denied, but for those of other words beside it: in
    „bīstamām vielām tuvoties nedrīkst” it is the substances that are dangerous."""
    others = (stems for each, stems in near.items() if each != token)
    return opposites_of(near[token]) - near[token].union(*others)


def _is_replaced(denial: Token, near: Mapping[Token, frozenset[str]], theirs: Read) -> bool:
    """Whether the other text puts something in the place of what is denied: „ziedu vietā” for "no flowers, please"."""
    denied = frozenset().union(*(stems for each, stems in near.items() if each.start > denial.start))
    left = (each["left"] for each in table(Otherwise, theirs.tag).in_place_of.finditer(theirs.text))
    return any(denied & stems_of(matching_form(each), theirs.tag) for each in left)


def _prevents_as_often(ours: Read, theirs: Read) -> bool:
    """Whether "prevent" stands there twice for „nepieļautu” and „novērstu”."""
    here, there = (len(table(Otherwise, each.tag).preventing.findall(each.text)) for each in (ours, theirs))
    return there >= here


def _begins(pattern: Pattern, ours: Read, denial: Token) -> bool:
    """Whether the word is part of what the pattern finds."""
    return any(each.start() <= denial.start < each.end() for each in pattern.finditer(ours.text))


def not_said_by_until(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> tuple[Token, ...]:
    """The denials but those of „kamēr līgums nav parakstīts”, where the other text has "until" or "before"."""
    found = matching(table(Particles, ours.tag).while_not, ours.text)
    if not found or not table(Particles, theirs.tag).until.search(theirs.text):
        return denials
    told = {clause_of(ours.text, each) for each in found}
    return tuple(each for each in denials if clause_of(ours.text, each) not in told)


def _places(ours: Read, theirs: Read, at: int) -> list[int]:
    """The words of theirs that stand about as far on as the word `at` of ours, a few more of the clause there."""
    place, clauses = at * len(theirs.tokens) // len(ours.tokens), theirs.clauses
    around = range(max(0, place - FARTHEST_OF_CLAUSE), min(len(clauses), place + FARTHEST_OF_CLAUSE + 1))
    return [each for each in around if abs(each - place) <= FARTHEST or clauses[each] == clauses[place]]


def stems_at(side: Read, places: Sequence[int]) -> frozenset[str]:
    """The stems of some words, and of the parts of "life-threatening"."""
    texts = (side.tokens[each].text.casefold() for each in places)
    parts = (stems_of(part, side.tag) for text in texts if "-" in text for part in text.split("-"))
    return frozenset().union(*(side.stems[each] for each in places), *parts)


def _stems(ours: Read, token: Token, denial: Token) -> frozenset[str]:
    return meant_by(ours, token) if token == denial else stems_of(matching_form(token.text), ours.tag)


def _around(ours: Read, at: int) -> list[Token]:
    """The words about the one that denies in its clause, and itself where it denies by its prefix: „nemaina”."""
    has_prefix = bool(table(Negation, ours.tag).by_prefix(ours.tokens[at].text))
    clause = clause_of(ours.text, ours.tokens[at])
    behind = [each for each in ours.tokens[at + 1 : at + AFTER + 1] if clause_of(ours.text, each) == clause]
    before = ours.tokens[max(0, at - (BEFORE if behind else BEFORE_LAST)) : at + has_prefix]
    told = [each for each in before if clause_of(ours.text, each) == clause] + behind
    joins = table(Conjunctions, ours.tag).hanging.fullmatch
    return [each for each in told if not _is_pronoun(ours, each) and not joins(each.text)]
