"""What is known of units besides their words: which belong together, which may stand alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from transflow.align.words.vocabulary import Floats, Integers
from transflow.frozen import Frozen
from transflow.text.breaks import is_torn

PairScores: TypeAlias = Callable[[Integers, Integers], Floats]
BeadScores: TypeAlias = Callable[[Integers, Integers], Floats]
FORBIDDEN = -50.0  # log score
TORN = 3.36  # log score for joining what a break in mid-sentence parted
TORN_ALONE = -3.0  # log score for leaving a part alone


class Leanings(Frozen, dict=True):
    """Log scores added to those of the words: for reading a unit and the next as one, for leaving a unit
    alone, and for pairing units (of all given source units with all given target units). `beads` scores whole
    beads of the given units, [i, a - 1, b - 1, j] being that of a and b units whose last are the i-th and the
    j-th."""

    source_joins: Floats
    target_joins: Floats
    source_gaps: Floats
    target_gaps: Floats
    pairs: PairScores | None = None
    beads: BeadScores | None = None

    @cached_property
    def strongest_join(self) -> float:
        """The most that can speak for joining two beads; 0 where no unit goes on in the next."""
        return float(self.source_joins.max(initial=0.0) + self.target_joins.max(initial=0.0))


def no_leanings(sources: int, targets: int) -> Leanings:
    """The leanings of some number of units of which nothing is known."""
    return Leanings(
        np.zeros(max(0, sources - 1)), np.zeros(max(0, targets - 1)), np.zeros(sources), np.zeros(targets)
    )


def neutral_leanings(source_texts: Sequence[str], target_texts: Sequence[str]) -> Leanings:
    """Leanings of units of which nothing but the text is known: for joining what a break in mid-sentence parted, the
    less the more of both texts looks so, as labels in lower case are no torn sentence."""
    source_joins, target_joins = _joins_of_torn(source_texts), _joins_of_torn(target_texts)
    usual = min(np.count_nonzero(each) / max(1, len(each)) for each in (source_joins, target_joins))
    source_joins, target_joins = source_joins * (1 - usual), target_joins * (1 - usual)
    return Leanings(source_joins, target_joins, gaps_of_torn(source_joins), gaps_of_torn(target_joins))


def _joins_of_torn(texts: Sequence[str]) -> Floats:
    return np.array(
        [TORN if is_torn(first, second) else 0.0 for first, second in pairwise(texts)], dtype=np.float64
    )


def gaps_of_torn(joins: Floats) -> Floats:
    """Against leaving a unit alone that goes on in the next, or goes on with the one before: by what speaks for joining
    units, for each unit."""
    torn = np.pad(np.maximum(joins, 0.0), 1)
    gaps: Floats = TORN_ALONE / TORN * np.maximum(torn[:-1], torn[1:])
    return gaps


def among(leanings: Leanings, source_units: Integers, target_units: Integers) -> Leanings:
    """The leanings of some of the units, ascending; none is joined over one that is missing."""
    pairs, beads = leanings.pairs, leanings.beads

    def chosen_pairs(sources: Integers, targets: Integers) -> Floats:
        return (
            pairs(source_units[sources], target_units[targets])
            if pairs
            else np.zeros((len(sources), len(targets)))
        )

    return Leanings(
        _joins_of(leanings.source_joins, source_units),
        _joins_of(leanings.target_joins, target_units),
        leanings.source_gaps[source_units],
        leanings.target_gaps[target_units],
        chosen_pairs,
        (lambda sources, targets: beads(source_units[sources], target_units[targets])) if beads else None,
    )


def _joins_of(joins: Floats, kept: Integers) -> Floats:
    if len(kept) < 2:
        return np.zeros(0)
    return np.where(np.diff(kept) == 1, joins[kept[:-1]], FORBIDDEN)
