"""Percentages of a whole held against those by which it is exceeded or missed: 101 % of the plan is 1 % above it;
and against the rest of the whole: two fifths that do not are three fifths that do."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.limits import Limits
from transflow.languages.tables.negation import Negation
from transflow.model import Passage
from transflow.text.facts import Number, Percent
from transflow.text.patterns import LazyPattern

WHOLE = 100
MOST_SHARED = 3  # numbers, of which two make up the third by chance if they are many
SIGNS = {"up": 1, "down": -1}
ELSEWHERE = LazyPattern(r"[.!?;\d]")
"""After it, or before it, something is said of another figure or in another sentence."""
ELSEWHERE_OR_ASIDE = LazyPattern(r"[.!?;,\d]")  # „divas trešdaļas atbalsta, pārējie ir pret”


def agree_on_a_whole(
    one: Located,
    other: Located,
    passages: tuple[Passage, Passage],
    sides: tuple[Facts, Facts],
    tags: tuple[str, str],
) -> bool:
    """Whether two different amounts say the same of a whole."""
    return (
        _are_the_rest(one, other, passages, sides, tags)
        or _say_the_same_of_a_whole(one, other, passages, tags)
        or all(is_meant_by_exception(each, passages, sides, tags) for each in (one, other))
    )


def _say_the_same_of_a_whole(
    one: Located, other: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    """Whether one says how much of the whole there is, and the other by how much it is more or less."""
    parts = _part(one, passages), _part(other, passages)
    if parts[0] and parts[1] and are_the_whole(parts[0], parts[1], tags):
        return True
    return _is_its_rest(one, other, passages, tags) or _is_its_rest(other, one, passages, tags)


class Part(NamedTuple):
    """So much of a hundred, as a text says it."""

    amount: Decimal
    text: str
    start: int
    end: int


def are_the_whole(ours: Part, theirs: Part, tags: tuple[str, str]) -> bool:
    """Whether two shares make up the whole, and either one version alone may deny in the words around its share, or
    does so there for certain, or one says "less than" and the other "more than": less than a third that has is more
    than two thirds that lack."""
    if ours.amount + theirs.amount != WHOLE:
        return False
    both = (ours, tags[0]), (theirs, tags[1])
    if any(_one_may_deny(both, elsewhere) for elsewhere in (ELSEWHERE, ELSEWHERE_OR_ASIDE)):
        return True
    limits = [table(Limits, tag).of_number(each.text, each.start, each.end) for each, tag in both]
    return all(limits) and limits[0].isdisjoint(limits[1])


def _one_may_deny(both: tuple[tuple[Part, str], ...], elsewhere: LazyPattern) -> bool:
    """Whether of the words around the two shares those of one may deny and those of the other not, or for certain."""
    said = [(_around(part, elsewhere), tag) for part, tag in both]
    may_deny = {table(Negation, tag).may_deny(words) for words, tag in said}
    denies = {bool(table(Negation, tag).certain(words)) for words, tag in said}
    return len(may_deny) > 1 or len(denies) > 1


def _around(part: Part, elsewhere: LazyPattern) -> str:
    """The words of a sentence up to the figures on either side of a share."""
    before = [each.end() for each in elsewhere.finditer(part.text, 0, part.start)]
    after = elsewhere.search(part.text, part.end)
    return part.text[before[-1] if before else 0 : after.start() if after else len(part.text)]


def _are_the_rest(
    ours: Located,
    theirs: Located,
    passages: tuple[Passage, Passage],
    sides: tuple[Facts, Facts],
    tags: tuple[str, str],
) -> bool:
    """Whether two numbers make up one that both versions have, and one version alone surely denies in the words around
    its own, or neither does and one may: of 58 places, two that are not safe are 56 that are, of 17 throws, 11 that
    missed are six that did not."""
    if not isinstance(ours.value, Number) or not isinstance(theirs.value, Number):
        return False
    amounts = ours.value.amount, theirs.value.amount
    if not all(sum(amounts) in _numbers(side) for side in sides):
        return False
    words = [
        _around(Part(amount, passage.text, each.fact.start, each.fact.end), ELSEWHERE)
        for amount, each, passage in zip(amounts, (ours, theirs), passages, strict=True)
    ]
    denies = {bool(table(Negation, tag).certain(each)) for each, tag in zip(words, tags, strict=True)}
    may_deny = any(table(Negation, tag).may_deny(each) for each, tag in zip(words, tags, strict=True))
    return len(denies) > 1 or (may_deny and not any(denies))


def is_meant_by_rest(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> bool:
    """Whether the other version says the rest of a number in words, which nobody asks for."""
    if lone.spot.side == "target":
        return any(_are_the_rest(each, lone, passages, sides, tags) for each in sides[0])
    return any(_are_the_rest(lone, each, passages, sides, tags) for each in sides[1])


def is_rest_of_what_both_say(lone: Located, sides: tuple[Facts, Facts]) -> bool:
    """Whether both versions have the whole and the other part of it, and few numbers else: "54 of the 56 places are
    safe, two are not" is „no 56 vietām divas nav drošas”."""
    if not isinstance(lone.value, Number):
        return False
    both = set(_numbers(sides[0])) & set(_numbers(sides[1]))
    return len(both) <= MOST_SHARED and any(whole - lone.value.amount in both for whole in both)


def is_meant_by_exception(
    lone: Located, passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> bool:
    """Whether a number is what "all but three of the 27" leave, or those three where the other side has the rest."""
    if not isinstance(lone.value, Number):
        return False
    is_target = lone.spot.side == "target"
    for at in (0, 1):
        left = {
            excepted: whole - excepted
            for excepted in _excepted(passages[at].text, sides[at], tags[at])
            for whole in _numbers(sides[at])
            if whole - excepted in _numbers(sides[1 - at])
        }
        if lone.value.amount in (left if is_target == at else left.values()):
            return True
    return False


def _numbers(facts: Iterable[Located]) -> list[Decimal]:
    return [each.value.amount for each in facts if isinstance(each.value, Number)]


def _excepted(text: str, facts: Facts, tag: str) -> list[Decimal]:
    """The numbers right after "all but"."""
    ends = {each.end() for each in table(FactWords, tag).all_but.finditer(text)}
    return _numbers(each for each in facts if each.fact.start in ends) if ends else []


def _part(located: Located, passages: tuple[Passage, Passage]) -> Part | None:
    if not isinstance(located.value, Percent):
        return None
    text = passages[located.spot.side == "target"].text
    return Part(located.value.amount, text, located.fact.start, located.fact.end)


def _is_its_rest(
    share: Located, rest: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    if not isinstance(share.value, Percent) or not isinstance(rest.value, Percent):
        return False
    at = rest.spot.side == "target"
    text, fact = passages[at].text, rest.fact
    sign = SIGNS.get(table(Limits, tags[at]).of_change(text, fact.start, fact.end).way)
    return sign is not None and share.value.amount == WHOLE + sign * rest.value.amount
