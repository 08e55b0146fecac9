"""Where two beads meet: whether the words at their edges find their answer on the other side of the border.
Then a sentence stands with one neighbour here and with the other there, and the two beads are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import add

import numpy as np

from transflow.align.answers import Answers, answers
from transflow.align.evidence import Evidence
from transflow.align.leanings import Leanings
from transflow.align.scores import SIZE
from transflow.align.search import Found
from transflow.align.vocabulary import Floats, Integers

RELATED = 0.7
CROSSED, REGULAR = 4.5, 5.0


@dataclass(frozen=True)
class Answered:
    """Beads, and the answers that the words of both sides find."""

    found: list[Found]
    known: Evidence
    source: Answers
    target: Answers

    @cached_property
    def crossings(self) -> Floats:
        """[0: both sides agree, 1: one side is enough; border]: for each bead and the next in the list, the
        evidence (a log likelihood ratio) that text crosses the border between them; 0 where the two do not touch
        on both sides."""
        touching = [_touch(one, other) for one, other in pairwise(self.found)]
        if not any(touching):
            return np.zeros((2, len(touching)))
        here, there = _Pulls(self.source, self.target), _Pulls(self.target, self.source)
        ahead, back = (here.forward(), there.backward()), (there.forward(), here.backward())
        both = np.maximum(np.minimum(*ahead), np.minimum(*back))
        either = np.maximum(np.maximum(*ahead), np.maximum(*back))
        return np.where(touching, [both, either], 0.0)

    @property
    def pulls(self) -> Floats:
        """For each bead the strongest crossing of its two borders; and the strongest where one side's words are
        enough."""
        padded = np.zeros((2, len(self.found) + 1))
        padded[:, 1:-1] = self.crossings
        strongest: Floats = np.maximum(padded[:, :-1], padded[:, 1:])
        return strongest


def answered(found: list[Found], known: Evidence) -> Answered:
    """The beads with their answers."""
    return Answered(found, known, *answers(found, known))


def mended(seen: Answered, leanings: Leanings) -> Answered:
    """The beads in the order they have, those joined that text crosses between."""
    if not seen.found:
        return seen
    least = _least(seen.found)
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


class _Pulls:
    """How much better the tokens of one side are answered by a neighbour's other side than by their own."""

    def __init__(self, side: Answers, others: Answers) -> None:
        self.starts = side.starts
        weight = np.where(side.gains.any(axis=0), np.maximum(1.0, side.weights), side.weights)
        sizes = np.maximum(1, np.diff(others.starts))[_around(side.bead, len(others.starts) - 1)]
        logs = np.log(1 - RELATED + RELATED * side.gains / sizes)
        self.to_previous, self.to_next = (logs[0] - logs[1]) * weight, (logs[2] - logs[1]) * weight

    def forward(self) -> Floats:
        """For each bead but the last: the pull of the next on its end."""
        return _best_starts(self.to_next[::-1], len(self.to_next) - self.starts[::-1])[::-1][:-1]

    def backward(self) -> Floats:
        """For each bead but the first: the pull of the one before on its beginning."""
        return _best_starts(self.to_previous, self.starts)[1:]


def _around(beads: Integers, count: int) -> Integers:
    """[before, own, after; token]: the beads, those beyond the ends replaced by the last."""
    around: Integers = np.clip(beads + np.array([[-1], [0], [1]]), 0, count - 1)
    return around


def _best_starts(values: Floats, starts: Integers) -> Floats:
    """For each stretch the greatest sum of its first values, 0 where all are negative."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    best = np.zeros(len(starts) - 1)
    filled = np.flatnonzero(np.diff(starts))
    if len(filled):
        best[filled] = np.maximum.reduceat(sums[1:], starts[filled]) - sums[starts[filled]]
    return np.maximum(0.0, best)
