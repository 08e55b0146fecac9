"""What one text of a pair denies and the other does not: told by what denies there, and by what says so outright."""

from __future__ import annotations

from typing import NamedTuple

from transflow.checks._linked import Read, read
from transflow.checks._sense.denials.affirmed import affirmed_denial
from transflow.checks._sense.denials.asserted import asserted_denial
from transflow.checks._sense.denials.denied import (
    lost_beside_without,
    lost_bound,
    lost_denial,
    lost_prefix,
    lost_until,
)
from transflow.checks._sense.denials.joined import joined_contrast
from transflow.checks._sense.denials.otherwise import not_said_by_until, not_said_otherwise
from transflow.checks._sense.denials.refused import lost_refusal
from transflow.checks._sense.denials.rendered import is_asserted, is_told
from transflow.checks._sense.denials.turned import undone_exception
from transflow.checks._sense.denials.unable import lost_inability
from transflow.checks._sense.denials.undone import are_undone_together, is_undone
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.shares import Shares
from transflow.text.tokens import Token, word_texts

WHOLE = 100  # per cent


class Lost(NamedTuple):
    """A word that denies, and whether nothing at all does so on the other side."""

    word: Token
    is_alone: bool


def lost_in(ours: str, theirs: str, tags: tuple[str, str]) -> Lost | None:
    """What is denied in ours alone."""
    if lost := _lost_denial(ours, theirs, tags):
        return lost
    if refusal := lost_refusal(ours, theirs, tags):
        return Lost(refusal, is_alone=True)
    sign = (
        joined_contrast(ours, theirs, tags)
        or lost_inability(ours, theirs, tags)
        or lost_bound(ours, theirs, tags)
    )
    return Lost(sign, is_alone=False) if sign else None


def _lost_denial(ours: str, theirs: str, tags: tuple[str, str]) -> Lost | None:
    """The first word that denies, where nothing of the other text may; no more does "not fail", nor a word that
    both have. Where something may, one whose like is missing there."""
    denials = table(Negation, tags[0]).certain(ours)
    found = tuple(each for each in denials if not is_undone(ours, each, theirs, tags)) if denials else ()
    if not found:
        return _not_alone(_lost_by_other_words(ours, theirs, tags))
    if len(found) == 1 and _share_the_whole(ours, theirs, tags):
        return None
    if table(Negation, tags[1]).may_deny(theirs):
        return _not_alone(_lost_beside_others(ours, theirs, tags, found))
    return _lost_alone(ours, theirs, tags, found)


def _not_alone(word: Token | None) -> Lost | None:
    return Lost(word, is_alone=False) if word else None


def _lost_by_other_words(ours: str, theirs: str, tags: tuple[str, str]) -> Token | None:
    """What denies in a text without words that surely do."""
    return (
        lost_beside_without(ours, theirs, tags)
        or lost_until(ours, theirs, tags)
        or undone_exception(ours, theirs, tags)
        or lost_prefix(ours, theirs, tags)
    )


def _lost_beside_others(
    ours: str, theirs: str, tags: tuple[str, str], found: tuple[Token, ...]
) -> Token | None:
    """One of the words found to deny, whose like is missing in a text that denies something, too."""
    less = lost_denial(ours, theirs, tags, found)
    return (
        (less if less and _is_told(read(ours, tags[0]), read(theirs, tags[1]), found) else None)
        or undone_exception(ours, theirs, tags)
        or affirmed_denial(ours, theirs, tags, found)
        or asserted_denial(ours, theirs, tags, found)
    )


def _lost_alone(ours: str, theirs: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Lost | None:
    """The first of the words found to deny that a text in which nothing may deny does not say otherwise."""
    here, there = read(ours, tags[0]), read(theirs, tags[1])
    small = language(tags[1]).function_words  # „no”, from, is no "no"
    said = frozenset(each for each in word_texts(theirs) if each.lower() not in small)
    alone = tuple(word for word in found if word.text not in said)
    left = not_said_by_until(here, there, alone)
    if not left or (left == alone and are_undone_together(ours, alone, tags[0])):
        return None
    told = (each for each in not_said_otherwise(here, there, left) if _is_told(here, there, (each,)))
    return next((Lost(each, is_alone=True) for each in told), None)


def _is_told(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> bool:
    return is_told(ours, theirs, denials) or is_asserted(ours, theirs, denials)


def _share_the_whole(ours: str, theirs: str, tags: tuple[str, str]) -> bool:
    """Whether the two fifths that do not are said as the three fifths that do."""
    here = table(Shares, tags[0])(ours)
    there = table(Shares, tags[1])(theirs) if len(here) == 1 else ()
    return len(there) == 1 and here[0].amount + there[0].amount == WHOLE and here[0].amount != there[0].amount
