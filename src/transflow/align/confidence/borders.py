"""Where two beads meet: whether the words at their edges find their answer on the other side of the border.
Then a sentence stands with one neighbour here and with the other there, and the two beads are one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from operator import add

import numpy as np

from transflow.align.confidence.answers import Answers, answers
from transflow.align.form.leanings import Leanings
from transflow.align.search.scores import SIZE
from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Floats, Integers
from transflow.frozen import Frozen

RELATED = 0.7  # how far words are explained by the other side, as `Weights.related`
CROSSED = 4.5  # log likelihood ratio that a crossing must show
REGULAR = 5.0  # how much more it must show in a text of nothing but 1-1


class Answered(Frozen, dict=True):
    """Beads, and the answers that the words of both sides find."""

    found: list[Found]
    known: Evidence
    answers: Answers

    @cached_property
    def crossings(self) -> Floats:
        """[0: both sides agree, 1: one side is enough; border]: for each bead and the next in the list, the
        evidence (a log likelihood ratio) that text crosses the border between them; 0 where the two do not
        touch on both sides."""
        touching = [_touch(one, other) for one, other in pairwise(self.found)]
        if not any(touching):
            return np.zeros((2, len(touching)))
        to_next, to_previous = _pulls(self.answers)
        both, either = np.minimum(to_next, to_previous), np.maximum(to_next, to_previous)
        return np.where(touching, [both.max(axis=1), either.max(axis=1)], 0.0)

    @property
    def pulls(self) -> Floats:
        """The stronger crossing of the two borders of each bead, as [0: both sides agree, 1: one side is enough;
        bead]."""
        padded = np.zeros((2, len(self.found) + 1))
        padded[:, 1:-1] = self.crossings
        strongest: Floats = np.maximum(padded[:, :-1], padded[:, 1:])
        return strongest


def answered(found: list[Found], known: Evidence) -> Answered:
    """The beads with their answers."""
    return Answered(found, known, answers(found, known))


def mended(seen: Answered, leanings: Leanings) -> Answered:
    """The beads in their order; two neighbours are joined where the words say that text crosses the border between
    them."""
    if not seen.found:
        return seen
    least = _least(seen.found)
    if seen.crossings[0].max(initial=0.0) + leanings.strongest_join < least:
        return seen
    joined: list[Found] = seen.found[:1]
    for bead, crossing in zip(seen.found[1:], seen.crossings[0].tolist(), strict=True):
        last = joined[-1]
        fits = max(map(add, last.shape, bead.shape)) <= SIZE
        if fits and _touch(last, bead) and crossing + _leaning(leanings, last) >= least:
            joined[-1] = _joined(last, bead, crossing)
        else:
            joined.append(bead)
    return seen if len(joined) == len(seen.found) else answered(joined, seen.known)


def _least(found: Sequence[Found]) -> float:
    """What a crossing must show: more in a text that runs unit for unit."""
    two_sided = [bead for bead in found if bead.source and bead.target]
    regular = sum(bead.shape == (1, 1) for bead in two_sided) / max(1, len(two_sided))
    return CROSSED + REGULAR * regular**4


def _leaning(leanings: Leanings, bead: Found) -> float:
    """What form says of joining the last units of a bead and the next."""
    return float(leanings.source_joins[bead.source[-1]] + leanings.target_joins[bead.target[-1]])


def _joined(one: Found, other: Found, crossing: float) -> Found:
    """Two beads as one, as probable as the crossing is strong."""
    return Found(
        one.source + other.source,
        one.target + other.target,
        crossing / (crossing + CROSSED),
        one.score + other.score,
        one.is_moved or other.is_moved,
    )


def _touch(one: Found, other: Found) -> bool:
    return bool(
        one.source
        and one.target
        and other.source
        and other.target
        and one.source[-1] + 1 == other.source[0]
        and one.target[-1] + 1 == other.target[0]
    )


def _pulls(side: Answers) -> tuple[Floats, Floats]:
    """[border, side]: how much better the last tokens of one side of the bead before it are answered by the other
    side of the bead after it than by their own; and how much better the first tokens of that other side are by
    the side of the bead before it."""
    beads = len(side.starts) // 2
    weight = np.where(side.gains.any(axis=0), np.maximum(1.0, side.weights), side.weights)
    around = np.clip(side.stretch // 2 + np.array([[-1], [0], [1]]), 0, beads - 1)
    sizes = np.maximum(1, side.starts[1:] - side.starts[:-1]).reshape(beads, 2)[around, 1 - side.stretch % 2]
    logs = np.log(1 - RELATED + RELATED * side.gains / sizes)
    to_previous, to_next = (logs[0] - logs[1]) * weight, (logs[2] - logs[1]) * weight
    ends = _best_starts(to_next[::-1], len(to_next) - side.starts[::-1])[::-1].reshape(beads, 2)
    beginnings = _best_starts(to_previous, side.starts).reshape(beads, 2)
    return ends[:-1], beginnings[1:, ::-1]


def _best_starts(values: Floats, starts: Integers) -> Floats:
    """For each stretch the greatest sum of its first values, 0 where all are negative."""
    sums = np.concatenate([[0.0], values.cumsum()])
    best = np.zeros(len(starts) - 1)
    filled = (starts[1:] - starts[:-1]).nonzero()[0]
    if len(filled):
        best[filled] = np.maximum.reduceat(sums[1:], starts[filled]) - sums[starts[filled]]
    return np.maximum(0.0, best)
