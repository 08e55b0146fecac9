"""Where two beads meet: whether the words at their edges find their answer on the other side of the border.
Then a sentence stands with one neighbour here and with the other there, and the two beads are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import add

import numpy as np

from transflow.align.evidence import Evidence, Links
from transflow.align.leanings import Leanings
from transflow.align.scores import SIZE
from transflow.align.search import Found
from transflow.align.vocabulary import Floats, Integers, Units

RELATED = 0.7
SIEVE = 1 << 20
CROSSED, REGULAR = 4.5, 5.0


@dataclass(frozen=True)
class _Tokens:
    """The tokens of one side of some beads, bead after bead: `words[starts[k]:starts[k + 1]]`."""

    words: Integers
    starts: Integers
    bead: Integers


def mended(found: Sequence[Found], known: Evidence, leanings: Leanings) -> list[Found]:
    """The beads in the order of the source, those joined that text crosses between."""
    ordered = sorted(found, key=lambda bead: (bead.source[:1] or (len(known.source),), bead.target))
    least = _least(ordered)
    joined: list[Found] = ordered[:1]
    for bead, crossing in zip(ordered[1:], border_crossings(ordered, known).tolist(), strict=True):
        last = joined[-1]
        fits = max(map(add, last.shape, bead.shape)) <= SIZE
        if fits and _touch(last, bead) and crossing + _leaning(leanings, last) >= least:
            joined[-1] = _joined(last, bead, crossing)
        else:
            joined.append(bead)
    return joined


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


def border_crossings(found: Sequence[Found], known: Evidence) -> Floats:
    """For each bead and the next in the list, the evidence (a log likelihood ratio) that text crosses the
    border between them; 0 where the two do not touch on both sides."""
    return _crossings(found, known)[0]


def border_pulls(found: Sequence[Found], known: Evidence) -> tuple[Floats, Floats]:
    """For each bead the strongest crossing of its two borders; and the strongest pull, where one side's
    words are enough."""
    padded = [np.concatenate([[0.0], each, [0.0]]) for each in _crossings(found, known)]
    crossing, pull = (np.maximum(each[:-1], each[1:]) for each in padded)
    return crossing, pull


def _crossings(found: Sequence[Found], known: Evidence) -> tuple[Floats, Floats]:
    if len(found) < 2:
        return np.zeros(0), np.zeros(0)
    ours = _tokens(known.source, [bead.source for bead in found])
    theirs = _tokens(known.target, [bead.target for bead in found])
    here = _Pulls(ours, theirs, known.ahead, known.source_weights)
    there = _Pulls(theirs, ours, known.back, known.target_weights)
    ahead, back = (here.forward(), there.backward()), (there.forward(), here.backward())
    touching = [_touch(one, other) for one, other in pairwise(found)]
    both = np.maximum(np.minimum(*ahead), np.minimum(*back))
    either = np.maximum(np.maximum(*ahead), np.maximum(*back))
    return np.where(touching, both, 0.0), np.where(touching, either, 0.0)


def _touch(one: Found, other: Found) -> bool:
    return bool(
        one.source
        and one.target
        and other.source
        and other.target
        and one.source[-1] + 1 == other.source[0]
        and one.target[-1] + 1 == other.target[0]
    )


def _tokens(side: Units, spans: Sequence[tuple[int, ...]]) -> _Tokens:
    pieces = [
        side.ids[side.starts[span[0]] : side.starts[span[-1] + 1]] if span else side.ids[:0] for span in spans
    ]
    sizes = np.array([len(piece) for piece in pieces], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return _Tokens(np.concatenate(pieces), starts, np.repeat(np.arange(len(pieces)), sizes))


class _Pulls:
    """How much better the tokens of one side are answered by a neighbour's other side than by their own."""

    def __init__(self, tokens: _Tokens, others: _Tokens, links: Links, weights: Floats) -> None:
        self.starts = tokens.starts
        gains = _gains(tokens, others, links)
        answered = (gains > 0).any(axis=0)
        weight = weights[tokens.words]
        weight = np.where(answered, np.maximum(1.0, weight), weight)
        sizes = np.maximum(1, np.diff(others.starts))
        logs = [
            np.log(1 - RELATED + RELATED * gain / _at(sizes, tokens.bead + step))
            for step, gain in zip((-1, 0, 1), gains, strict=True)
        ]
        self.to_previous, self.to_next = (logs[0] - logs[1]) * weight, (logs[2] - logs[1]) * weight

    def forward(self) -> Floats:
        """For each bead but the last: the pull of the next on its end."""
        return _best_starts(self.to_next[::-1], len(self.to_next) - self.starts[::-1])[::-1][:-1]

    def backward(self) -> Floats:
        """For each bead but the first: the pull of the one before on its beginning."""
        return _best_starts(self.to_previous, self.starts)[1:]


def _at(values: Integers, places: Integers) -> Integers:
    found: Integers = values[np.clip(places, 0, len(values) - 1)]
    return found


def _gains(tokens: _Tokens, others: _Tokens, links: Links) -> Floats:
    """[before, own, after; token]: how much likelier the other side of the bead before, of the token's own
    and of the one after is for the token."""
    begin = links.starts[tokens.words]
    sizes = links.starts[tokens.words + 1] - begin
    at = np.arange(sizes.sum()) + np.repeat(begin - (np.cumsum(sizes) - sizes), sizes)
    token = np.repeat(np.arange(len(tokens.words)), sizes)
    width = int(max(links.words.max(initial=0), others.words.max(initial=0))) + 1
    keys, counts = np.unique(others.bead * width + others.words, return_counts=True)
    is_likely = np.zeros(SIEVE, dtype=np.bool_)
    is_likely[keys % SIEVE] = True
    found = np.zeros((3, len(tokens.words)))
    for row, step in enumerate((-1, 0, 1)):
        wanted = (tokens.bead[token] + step) * width + links.words[at]
        hit = np.flatnonzero(is_likely[wanted % SIEVE])
        place = np.minimum(np.searchsorted(keys, wanted[hit]), max(0, len(keys) - 1))
        good = keys[place] == wanted[hit] if len(keys) else np.zeros(len(hit), dtype=np.bool_)
        worth = links.gains[at[hit[good]]] * counts[place[good]]
        found[row] = np.bincount(token[hit[good]], worth, len(tokens.words))
    return found


def _best_starts(values: Floats, starts: Integers) -> Floats:
    """For each stretch the greatest sum of its first values, 0 where all are negative."""
    sums = np.concatenate([[0.0], np.cumsum(values)])
    best = np.zeros(len(starts) - 1)
    filled = np.flatnonzero(np.diff(starts))
    if len(filled):
        best[filled] = np.maximum.reduceat(sums[1:], starts[filled]) - sums[starts[filled]]
    return np.maximum(0.0, best)
