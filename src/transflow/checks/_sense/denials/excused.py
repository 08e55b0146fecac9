"""Denials that the other text may lack, because it says the same in another way."""

from __future__ import annotations

from transflow.checks._linked import Read
from transflow.checks._sense.denials.otherwise import not_said_by_until, not_said_otherwise
from transflow.languages import table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.clauses import clause_of
from transflow.text.tokens import Token, matching


def unexcused(ours: Read, theirs: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for those that theirs may lack because it says the same in another way."""
    found = _without_neither(ours, theirs, _without_nor(ours, theirs, found))
    found = _without_joined_bans(ours, theirs, found)
    found = not_said_otherwise(ours, theirs, _without_exceptions(ours, theirs, found))
    return not_said_by_until(ours, theirs, found)


def _without_neither(ours: Read, theirs: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for those of a sentence whose subject denies, in both texts: „ne policija, ne citi nezvanīs” and
    "neither the police nor others will call"."""
    here, there = (table(Particles, side.tag).neither for side in (ours, theirs))
    if not there.search(theirs.text):
        return found
    spans = [each.span() for each in here.finditer(ours.text)]
    return tuple(each for each in found if not any(start <= each.start < end for start, end in spans))


def _without_nor(ours: Read, theirs: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for a "nor" that theirs says as "like" or "or", of which its one denial is said, too: „nav atļauts
    suņiem, tāpat kā kaķiem” and "dogs are not allowed, nor are cats"."""
    if not table(Particles, theirs.tag).likewise.search(theirs.text):
        return found
    ends = {each.end() for each in table(Particles, ours.tag).nor.finditer(ours.text)}
    return tuple(each for each in found if each.end not in ends)


def _without_joined_bans(ours: Read, theirs: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for those of a ban beside another, where one word of the other text bans both: „nedrīkst kāpt uz
    ledus, un peldēties ir aizliegts” and "it is forbidden to walk on the ice or to swim"."""
    here, there = (table(Negation, side.tag) for side in (ours, theirs))
    ban = there.forbidding.search(theirs.text)
    if ban is None or not table(Particles, theirs.tag).joining.search(theirs.text, ban.end()):
        return found
    bans = [each for each in found if here.forbidding.fullmatch(each.text.lower())]
    is_beside_another = len(here.forbidding.findall(ours.text)) > len(bans)
    return tuple(each for each in found if each not in bans) if is_beside_another else found


def _without_exceptions(ours: Read, theirs: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for those of a clause that says of whom it is so, where theirs says "only" once more: „skolas, kas
    noteikumus neievēro, naudu zaudēs” and "only schools that keep the rules will keep the money"."""
    here, there = (table(Particles, side.tag) for side in (ours, theirs))
    if len(there.only.findall(theirs.text)) <= len(here.only.findall(ours.text)):
        return found
    depending = {clause_of(ours.text, each) for each in matching(here.subordinate, ours.text)}
    return tuple(each for each in found if clause_of(ours.text, each) not in depending)
