"""Clauses whose words find no partner, where each word of the other version renders one word alone.

The rest of the sentence chooses first, so that a word that stands twice is not taken for the rendering of both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from sys import maxsize
from typing import NamedTuple

from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.parts import Parts
from transflow.checks._missing.word_links import Linked, begin_alike

REST_SHARE = 1.2  # of the usual length of the rest, which the target may have
LEAST_KNOWN = 4  # words of a clause
MOST_PAIRED = 0.2  # of its words, which may find a partner by chance
SPARE = 0.75  # of a word of the target, which may be left for each word of the clause
CREDIT = 0.4  # of a word of the target, which a word of the rest takes that nothing seems to render


class Paired(NamedTuple):
    """The words of a clause and of the rest of its sentence, and those of the other version, by their places, with the
    word that each renders."""

    lost: list[Linked]
    rest: list[Linked]
    partners: dict[int, Linked]


def without_partners(parts: Iterable[Parts], pair: Pair) -> Iterator[str]:
    """The clauses, out of the parts of the source, whose words find no partner in the target."""
    ours, theirs = pair.words()
    for each in parts:
        if pair.may_say_only(each.rest, REST_SHARE) and _is_left_out(each, ours, theirs):
            yield each.clause


def _is_left_out(parts: Parts, ours: Sequence[Linked], theirs: Sequence[Linked]) -> bool:
    """Whether hardly a word of the clause finds a partner, no more words are left than it has, and none of those stand
    where it would stand."""
    lost = [each for each in ours if parts.start <= each.token.start < parts.end]
    if sum(each.is_known for each in lost) < LEAST_KNOWN:
        return False
    paired = Paired(lost, [each for each in ours if each not in lost], {})
    in_rest, in_clause = (_pair(words, paired.partners) for words in (paired.rest, lost))
    spare = len(theirs) - in_rest - in_clause - CREDIT * (len(paired.rest) - in_rest)
    if in_clause > MOST_PAIRED * len(lost) or spare > SPARE * len(lost):
        return False
    unanswered = [each for each in theirs if not each.is_answered]
    return not begin_alike(lost, unanswered) and not _has_words_between(paired, theirs)


def _has_words_between(paired: Paired, theirs: Sequence[Linked]) -> bool:
    """Whether the other version has more words that render nothing, where the clause would stand, than the rest has
    that nothing renders."""
    before = [each for each in paired.rest if each.is_answered and each.place < paired.lost[0].place]
    behind = [each for each in paired.rest if each.is_answered and each.place > paired.lost[-1].place]
    first, last = (before[-1].place, before[-1].answers[0]) if before else (-1, -1)
    ends = (behind[0].place, behind[0].answers[0]) if behind else (maxsize, maxsize)
    return _unsaid(theirs, last, ends[1]) > _unsaid(paired.rest, first, ends[0])


def _unsaid(words: Iterable[Linked], first: int, last: int) -> int:
    """How many words between two places nothing renders."""
    return sum(first < each.place < last and not each.is_answered for each in words)


def _pair(words: Iterable[Linked], partners: dict[int, Linked]) -> int:
    """Gives as many of the words as possible a partner that is their own, beside those that have one; how many have.

    Augmenting paths (H. W. Kuhn, "The Hungarian method for the assignment problem", 1955)."""
    return sum(_finds_partner(each, partners, set()) for each in words)


def _finds_partner(word: Linked, partners: dict[int, Linked], asked: set[int]) -> bool:
    for place in word.answers:
        if place not in asked:
            asked.add(place)
            if place not in partners or _finds_partner(partners[place], partners, asked):
                partners[place] = word
                return True
    return False
