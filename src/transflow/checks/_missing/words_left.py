"""Clauses for which the other version has no words left: those that it has are needed for the rest of the sentence, or
render it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.parts import Parts
from transflow.checks._missing.word_links import Linked, begin_alike
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions

MOST_SHARE = 0.85  # of the usual length; a target that is not shorter may well say it all
FAR_SHORT = 0.75  # of it: then one word that is rendered tells that the sentences are about the same
HALF = 0.6  # of it: then each word of the rest that nothing seems to render may take a word of the target
REST_SHARE = 1.3  # of the usual length of the rest, which the target may have
LEAST, LEAST_KNOWN = 3, 2  # words of a clause, fewer only where it hangs on another; and those that are known
LEAST_ANSWERED, ANSWERED = 3, 0.3  # words of the rest, and their share
CREDIT = 0.4  # of a word of the target, which a word of the rest takes that nothing seems to render
SPARE = 0.4  # of a word of the target, which may be left for each word of the clause
SAME_LETTERS = 5  # with which a word begins that stands twice


class Balance(NamedTuple):
    """Two sentences; the telling words of either; and how many of the other version's render none of them."""

    pair: Pair
    words: Sequence[Linked]
    others: Sequence[Linked]
    left: int


def without_words(parts: Iterable[Parts], pair: Pair) -> Iterator[str]:
    """The clauses, out of the parts of the source, that the target has no words for."""
    if not pair.has_less_than(MOST_SHARE):
        return
    ours, theirs = pair.words()
    if sum(not each.is_answered for each in ours) < LEAST_KNOWN:
        return
    balance = Balance(pair, ours, theirs, words_left(ours, theirs))
    hanging = table(Conjunctions, pair.tags[0]).hanging
    for each in parts:
        is_hanging = hanging.match(each.clause) is not None
        if pair.may_say_only(each.rest, REST_SHARE) and _is_left_out(each, balance, is_hanging):
            yield each.clause


def words_left(ours: Sequence[Linked], theirs: Sequence[Linked]) -> int:
    """How many words of theirs render none of ours, or one that another of theirs renders as well."""
    return sum(not each.is_answered for each in theirs) + max(0, _said_again(theirs) - _said_again(ours))


def _is_left_out(parts: Parts, balance: Balance, is_hanging: bool) -> bool:
    """Whether no word of the target is left for the clause; `is_hanging` says that its first word makes it one."""
    lost = [each for each in balance.words if parts.start <= each.token.start < parts.end]
    if any(each.is_answered for each in lost) or sum(each.is_known for each in lost) < LEAST_KNOWN:
        return False
    return _are_all_needed(lost, balance, is_hanging) and not begin_alike(lost, balance.others)


def _are_all_needed(lost: list[Linked], balance: Balance, is_hanging: bool) -> bool:
    """Whether the rest needs all words of the target, so that none is left for the lost ones."""
    is_far_short, rest = balance.pair.has_less_than(FAR_SHORT), len(balance.words) - len(lost)
    answered = sum(each.is_answered for each in balance.words)
    if answered < max(1 if is_far_short else LEAST_ANSWERED, ANSWERED * rest):
        return False
    if len(lost) < LEAST:
        taken = rest - answered if balance.pair.has_less_than(HALF) else 0
        return is_hanging and is_far_short and balance.left <= taken
    return balance.left - CREDIT * (rest - answered) <= SPARE * len(lost)


def _said_again(words: Sequence[Linked]) -> int:
    """How many of the words stand there a second time."""
    return len(words) - len({each.token.text[:SAME_LETTERS].casefold() for each in words})
