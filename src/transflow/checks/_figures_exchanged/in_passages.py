"""Figures of one passage that stand at each other's words: told by what is counted, by turns, by opposites."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Pair
from transflow.checks._figures_exchanged.anchors import anchors
from transflow.checks._figures_exchanged.beside import crossed
from transflow.checks._figures_exchanged.crosswise import are_crossed, is_one_crossed
from transflow.checks._figures_exchanged.denied import denied_for_another
from transflow.checks._figures_exchanged.ends_of_ranges import exchanged_ends
from transflow.checks._figures_exchanged.respective import in_another_order
from transflow.checks._figures_exchanged.scores import turned_score
from transflow.checks._figures_exchanged.turns import are_turned_round
from transflow.checks._figures_exchanged.two_figures import (
    are_of_one_kind,
    are_opposed,
    are_turned,
    is_part_of_whole,
    may_be_score_of_either,
)
from transflow.text.facts import Amount, Date, TimeOfDay

MOST_FIGURES = 12  # of a paragraph: a table in words has its own order


def exchanged_in(bead: Compared, tags: tuple[str, str]) -> Iterator[tuple[Pair, Pair]]:
    """The pairs of figures of a paragraph, or of a sentence of it, that stand at each other's words."""
    if found := denied_for_another(bead, tags) or exchanged_ends(bead) or turned_score(bead):
        yield found
        return
    for kinds in (Amount, TimeOfDay, Date) if len(bead.said_once) > 1 else ():
        shared = [pair for pair in bead.said_once if isinstance(pair[0].value, kinds)]
        if 2 <= len(shared) <= MOST_FIGURES:
            yield from _exchanged(bead, shared, tags)


def _exchanged(bead: Compared, shared: list[Pair], tags: tuple[str, str]) -> Iterator[tuple[Pair, Pair]]:
    """The figures of one kind that both texts say once, and that stand at each other's words."""
    source, target = bead.passages
    texts = source.text, target.text
    alike = [*_alike(bead, shared, tags)]
    if not alike:
        return
    if given := next(in_another_order(shared, texts, tags), None):
        yield given
        return
    source_anchors = anchors(source.text, bead.source, [each for each, _ in shared], tags[0])
    target_anchors = anchors(target.text, bead.target, [each for _, each in shared], tags[1])
    turned = {pair for pair in alike if are_turned(*_pairs(shared, pair))}
    counts = isinstance(shared[0][0].value, Amount)
    beside = turned & crossed(shared, bead.passages, bead.sides, tags) if turned and counts else set()
    for pair in alike:
        if (
            pair in beside
            or are_crossed(source_anchors, target_anchors, pair, may_mean=pair not in turned)
            or (pair in turned and is_one_crossed(source_anchors, target_anchors, pair, shared))
            or (pair in turned and are_opposed(*_pairs(shared, pair), texts, tags))
            or are_turned_round(_pairs(shared, pair), bead)
        ):
            yield _pairs(shared, pair)


def _alike(bead: Compared, shared: list[Pair], tags: tuple[str, str]) -> Iterator[tuple[int, int]]:
    """The numbers of any two of the figures that could be taken for each other; a sum is no share of it."""
    texts = bead.passages[0].text, bead.passages[1].text
    for one, other in combinations(range(len(shared)), 2):
        if (
            are_of_one_kind(shared[one][0].value, shared[other][0].value)
            and not is_part_of_whole(shared[one], shared[other], bead.passages, tags)
            and not may_be_score_of_either(shared[one], shared[other], texts, tags)
        ):
            yield one, other


def _pairs(shared: list[Pair], numbers: tuple[int, int]) -> tuple[Pair, Pair]:
    return shared[numbers[0]], shared[numbers[1]]
