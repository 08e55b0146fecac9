"""Percentages of a whole held against those by which it is exceeded or missed: 101 % of the plan is 1 % above it;
and against the rest of the whole: two fifths that do not are three fifths that do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from transflow.checks._facts.reading import Located
from transflow.checks._facts.versions import Lone, Version
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.languages.tables.limits import Limits
from transflow.languages.tables.negation import Negation
from transflow.text.facts import Number, Percent
from transflow.text.patterns import LazyPattern

WHOLE = 100
NO_CHANCE = 30
MOST_SHARED = 3  # numbers, of which two make up the third by chance if they are many
ELSEWHERE = LazyPattern(r"[.!?;\d]")
"""After it, or before it, something is said of another figure or in another sentence."""
ELSEWHERE_OR_ASIDE = LazyPattern(r"[.!?;,\d]")  # „divas trešdaļas atbalsta, pārējie ir pret”


def agree_on_a_whole(one: Lone, other: Lone) -> bool:
    """Whether two different amounts, each of its version, say the same of a whole."""
    return (
        _are_the_rest(one, other)
        or _say_the_same_of_a_whole(one, other)
        or all(is_meant_by_exception(each) for each in (one, other))
        or _is_share_left(one, other)
        or _is_share_left(other, one)
    )


def _say_the_same_of_a_whole(one: Lone, other: Lone) -> bool:
    """Whether one says how much of the whole there is, and the other by how much it is more or less."""
    if not isinstance(one.value, Percent) or not isinstance(other.value, Percent):
        return False
    is_of_a_hundred = not (one.value.is_points or other.value.is_points)
    if is_of_a_hundred and are_the_whole(_part(one.value.amount, one), _part(other.value.amount, other)):
        return True
    return _is_its_rest(one.value, other.value, other) or _is_its_rest(other.value, one.value, one)


def _is_share_left(share: Lone, excepted: Lone) -> bool:
    """Whether the share is what "all but 2.7%" leave."""
    if not isinstance(share.value, Percent) or not isinstance(excepted.value, Percent):
        return False
    is_whole = share.value.amount + excepted.value.amount == WHOLE
    return is_whole and excepted.fact.start in _behind_all_but(excepted.own)


class Part(NamedTuple):
    """So much of a hundred, as a text says it."""

    amount: Decimal
    text: str
    start: int
    end: int
    tag: str


def are_the_whole(ours: Part, theirs: Part) -> bool:
    """Whether two shares make up the whole, and either one version alone may deny in the words around its share, or
    does so there for certain, or one says "less than" and the other "more than": less than a third that has is more
    than two thirds that lack."""
    if ours.amount + theirs.amount != WHOLE:
        return False
    both = ours, theirs
    if any(_one_may_deny(both, elsewhere) for elsewhere in (ELSEWHERE, ELSEWHERE_OR_ASIDE)):
        return True
    limits = [table(Limits, each.tag).of_number(each.text, each.start, each.end) for each in both]
    return all(limits) and limits[0].isdisjoint(limits[1])


def _one_may_deny(both: tuple[Part, Part], elsewhere: LazyPattern) -> bool:
    """Whether of the words around the two shares those of one may deny and those of the other not, or for certain."""
    said = [(_around(part, elsewhere), part.tag) for part in both]
    may_deny = {table(Negation, tag).may_deny(words) for words, tag in said}
    denies = {bool(table(Negation, tag).certain(words)) for words, tag in said}
    return len(may_deny) > 1 or len(denies) > 1


def _around(part: Part, elsewhere: LazyPattern) -> str:
    """The words of a sentence up to the figures on either side of a share."""
    before = [each.end() for each in elsewhere.finditer(part.text, 0, part.start)]
    after = elsewhere.search(part.text, part.end)
    return part.text[before[-1] if before else 0 : after.start() if after else len(part.text)]


def _are_the_rest(ours: Lone, theirs: Lone) -> bool:
    """Whether two numbers make up one that both versions have, and are too large to do so by chance, or one version
    alone surely denies in the words around its own, or neither does and one may: of 560 beds, 130 that are free are
    430 that are taken, of 58 places, two that are not safe are 56 that are, of 17 throws, 11 that missed are six that
    did not."""
    if not isinstance(ours.value, Number) or not isinstance(theirs.value, Number):
        return False
    amounts = ours.value.amount, theirs.value.amount
    if not all(sum(amounts) in _numbers(each.own.facts) for each in (ours, theirs)):
        return False
    if min(amounts) >= NO_CHANCE:
        return True
    parts = _part(amounts[0], ours), _part(amounts[1], theirs)
    said = [(_around(part, ELSEWHERE), table(Negation, part.tag)) for part in parts]
    denies = {bool(negation.certain(words)) for words, negation in said}
    may_deny = any(negation.may_deny(words) for words, negation in said)
    return len(denies) > 1 or (may_deny and not any(denies))


def is_meant_by_rest(lone: Lone) -> bool:
    """Whether the other version says the rest of a number in words, which nobody asks for."""
    return any(_are_the_rest(lone, each) for each in lone.candidates)


def is_rest_of_what_both_say(lone: Lone) -> bool:
    """Whether both versions have the whole and the other part of it, and few numbers else: "54 of the 56 places are
    safe, two are not" is „no 56 vietām divas nav drošas”."""
    if not isinstance(lone.value, Number):
        return False
    both = {*_numbers(lone.own.facts)} & {*_numbers(lone.other.facts)}
    return len(both) <= MOST_SHARED and any(whole - lone.value.amount in both for whole in both)


def is_meant_by_exception(lone: Lone) -> bool:
    """Whether a number is what "all but three of the 27" leave, or those three where the other side has the rest."""
    if not isinstance(lone.value, Number):
        return False
    ours, theirs = _left(lone.own, lone.other), _left(lone.other, lone.own)
    return lone.value.amount in (*ours, *theirs.values())


def _left(own: Version, other: Version) -> Mapping[Decimal, Decimal]:
    """What the numbers right after "all but" leave of a whole that stands there, where the other version has that."""
    ends = _behind_all_but(own)
    excepted = _numbers(each for each in own.facts if each.fact.start in ends) if ends else []
    there = _numbers(other.facts) if excepted else []
    return {each: whole - each for each in excepted for whole in _numbers(own.facts) if whole - each in there}


def _behind_all_but(version: Version) -> set[int]:
    return {each.end() for each in table(FactWords, version.tag).all_but.finditer(version.text)}


def _numbers(facts: Iterable[Located]) -> list[Decimal]:
    return [each.value.amount for each in facts if isinstance(each.value, Number)]


def _part(amount: Decimal, lone: Lone) -> Part:
    return Part(amount, lone.own.text, lone.fact.start, lone.fact.end, lone.own.tag)


def _is_its_rest(share: Percent, rest: Percent, lone: Lone) -> bool:
    """Whether the rest, which stands alone, is by how much the share is more or less than the whole."""
    text, start, end, tag = lone.own.text, lone.fact.start, lone.fact.end, lone.own.tag
    sign = table(Limits, tag).of_change(text, start, end).sign
    return sign != 0 and share.amount == WHOLE + sign * rest.amount
