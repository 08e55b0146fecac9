"""Denials that are said of something else: "not a fine but a warning" turned round, "with" for "without", "if" for
"unless"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.checks._sense.denials.rendered import shared
from transflow.languages import table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.turns import Turns
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, token_of

LONG = 3  # letters of a word that tells what is spoken of
FARTHEST = 7  # words from "not" to "but"
REACH = 5  # words of what is denied, or of what is so instead
LACKING = 3  # words from "without" to what is lacking
LEAST_SHARED, SAME = 2, 0.5  # words of two sentences that tell of the same


def undone_exception(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """A "without" or "unless" in `one` that `other` turned into its contrary."""
    words = table(Turns, tags[0])
    if not words.excepting.search(one):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    if table(Turns, tags[1]).may_except.search(other) and not words.granting.search(one):
        return _with_for_without(ours, theirs) if _restricts(ours, theirs) else None
    return _with_for_without(ours, theirs) or _if_for_unless(ours, theirs)


def _restricts(ours: Read, theirs: Read) -> bool:
    """Whether theirs says of the same that it is only so with what ours can do without: "enter without a pass" forbids
    nothing, as "no entry without a pass" does."""
    here, there = table(Turns, ours.tag).excepting, table(Turns, theirs.tag).may_except
    if _denies_besides(here, ours) or _denies_besides(there, theirs):
        return False
    answered, heard = shared(theirs, ours, ())
    return answered >= max(LEAST_SHARED, SAME * heard)


def _denies_besides(pattern: Pattern, side: Read) -> bool:
    """Whether a word may deny that the pattern does not find."""
    left = pattern.sub(lambda found: " " * len(found[0]), side.text)
    return table(Negation, side.tag).may_deny(left)


def _with_for_without(ours: Read, theirs: Read) -> Token | None:
    """The "without" of a thing that theirs is "with", and ours not as well: "with or without"."""
    here, there = table(Negation, ours.tag), table(Negation, theirs.tag)
    places = [at for at, each in enumerate(ours.tokens) if here.without.match(ours.text, each.start)]
    if len(places) <= len(there.without.findall(theirs.text)):
        return None
    own, having = table(Turns, ours.tag).having, table(Turns, theirs.tag).having
    for at in places:
        if own & {each.text.lower() for each in ours.tokens[max(0, at - LACKING) : at]}:
            continue
        meant = frozenset().union(*ours.stems[at + 1 : at + 1 + LACKING])
        lacking = (place for place, stems in enumerate(theirs.stems) if stems & meant)
        before = (
            [each.text.lower() for each in theirs.tokens[max(0, place - LACKING) : place]]
            for place in lacking
        )
        if any(_is_had(near, having, there) for near in before):
            return ours.tokens[at]
    return None


def _is_had(before: list[str], having: frozenset[str], negation: Negation) -> bool:
    """Whether one of the words before a thing says that it is there, and none beside that denies it: "with no",
    „nekonsultējoties ar”."""
    at = next((at for at, word in enumerate(before) if word in having), None)
    if at is None or (at and negation.saying_no(before[at - 1])):
        return False
    return not any(map(negation.may_deny, before[at:]))


def _without(side: Read) -> list[str]:
    return table(Negation, side.tag).without.findall(side.text)


def _if_for_unless(ours: Read, theirs: Read) -> Token | None:
    """The "unless" for which theirs has one "if" more and denies no more, not by „bez vajadzības” either."""
    match = table(Turns, ours.tag).unless.search(ours.text)
    unless = token_of(match) if match else None
    if unless is None or _conditions(theirs) <= _conditions(ours):
        return None
    if len(_without(theirs)) > len(_without(ours)):
        return None
    said, heard = (table(Negation, side.tag).saying_no(side.text) for side in (ours, theirs))
    besides = [each for each in said if not unless.start <= each.start < unless.end]
    return unless if len(heard) <= len(besides) else None


def _conditions(side: Read) -> int:
    """How often the text says "if", but for „ja” of „ja vien nav”."""
    words = table(Turns, side.tag)
    return len(words.condition.findall(words.unless.sub("", side.text)))


class Contrast(NamedTuple):
    """A word that denies, with the places of what it denies and of what is so instead."""

    sign: Token
    denied: range
    said: range


def turned_contrast(one: str, other: str, tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """The words that deny in "not a fine but a warning" and in a text that denies the warning."""
    if not all(table(Turns, tag).contrast.search(text) for text, tag in zip((one, other), tags, strict=True)):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    here, there = [*contrasts(ours)], [*contrasts(theirs)]
    if not len(here) == len(there) == 1 or not _is_turned(ours, theirs, here[0], there[0]):
        return None
    return here[0].sign, there[0].sign


def _is_turned(ours: Read, theirs: Read, here: Contrast, there: Contrast) -> bool:
    pairs = [
        (at, place)
        for at, place in links(ours, theirs)
        if min(len(ours.tokens[at].text), len(theirs.tokens[place].text)) >= LONG
    ]

    def meet(own: range, their: range) -> bool:
        return any(at in own and place in their for at, place in pairs)

    is_crossed = meet(here.denied, there.said) and meet(here.said, there.denied)
    return is_crossed and not meet(here.denied, there.denied)


def contrasts(side: Read) -> Iterator[Contrast]:
    """Each "not this but that" of a text, and "that, not this"."""
    turns = table(Turns, side.tag)
    forms = [each.text.lower() for each in side.tokens]
    for at, form in enumerate(forms):
        if form not in turns.denying:
            continue
        nearest = range(at + 1, min(len(forms), at + 1 + FARTHEST))
        but = next((each for each in nearest if forms[each] in turns.but), None)
        if but:
            yield Contrast(side.tokens[at], range(at + 1, but), range(but + 1, but + 1 + REACH))
        elif turns.instead.search(side.text, 0, side.tokens[at].end):
            yield Contrast(side.tokens[at], range(at + 1, at + 1 + REACH), range(max(0, at - REACH), at))
