"""Whether the words of beads find their answer on the other side: of their own bead, or of a neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from transflow.align.evidence import Evidence, Links
from transflow.align.search import Found
from transflow.align.vocabulary import Bools, Floats, Integers, Units, ranges

Bytes = NDArray[np.uint8]
CELLS = 1 << 20


@dataclass(frozen=True)
class Answers:
    """The tokens of one side of some beads, bead after bead. Those of bead k begin at `starts[k]`; `gains`
    says how much likelier the other side of the bead before, of the token's own and of the one after makes
    it; `weights` how much it counts."""

    words: Integers
    unit: Integers  # of each token, as its place among the units
    bead_of_unit: Integers
    starts: Integers
    gains: Floats
    weights: Floats
    is_number: Bools

    @property
    def is_answered(self) -> Bools:
        """Whether each token is answered in its own bead."""
        found: Bools = self.gains[1] > 0
        return found

    @property
    def bead(self) -> Integers:
        """The bead of each token."""
        return self.bead_of_unit[self.unit]


def answers(found: Sequence[Found], known: Evidence) -> tuple[Answers, Answers]:
    """The answers that the words of both sides of some beads find; a neighbour is a neighbour in this list."""
    ours = _tokens(known.source, [bead.source for bead in found])
    theirs = _tokens(known.target, [bead.target for bead in found])
    return (
        _answers(ours, theirs, known.source, known.ahead, known.source_weights),
        _answers(theirs, ours, known.target, known.back, known.target_weights),
    )


@dataclass(frozen=True)
class _Tokens:
    """The tokens of one side of some beads, and where those of each bead start."""

    words: Integers
    unit: Integers
    bead_of_unit: Integers
    starts: Integers

    @property
    def bead(self) -> Integers:
        return self.bead_of_unit[self.unit]


def _tokens(side: Units, spans: Sequence[tuple[int, ...]]) -> _Tokens:
    units = np.array([unit for span in spans for unit in span], dtype=np.int64)
    bead_of_unit = np.repeat(np.arange(len(spans)), [len(span) for span in spans])
    begin = side.starts[units]
    sizes = side.starts[units + 1] - begin
    words = side.ids[ranges(begin, sizes)]
    unit = np.repeat(np.arange(len(units)), sizes)
    starts = np.zeros(len(spans) + 1, dtype=np.int64)
    np.cumsum(np.bincount(bead_of_unit[unit], minlength=len(spans)), out=starts[1:])
    return _Tokens(words, unit, bead_of_unit, starts)


def _answers(tokens: _Tokens, others: _Tokens, side: Units, links: Links, weights: Floats) -> Answers:
    return Answers(
        tokens.words,
        tokens.unit,
        tokens.bead_of_unit,
        tokens.starts,
        _gains(tokens, others, links),
        weights[tokens.words],
        side.is_number[tokens.words],
    )


def _gains(tokens: _Tokens, others: _Tokens, links: Links) -> Floats:
    """As in `Answers`; some beads at a time, so that the table of their words stays small."""
    width = int(max(links.words.max(initial=0), others.words.max(initial=0))) + 1
    count = len(tokens.starts) - 1
    step = max(1, CELLS // width)
    found = np.zeros((3, len(tokens.words)))
    for first in range(0, count, step):
        last = min(count, first + step)
        part = slice(tokens.starts[first], tokens.starts[last])
        own = (tokens.bead[part] - first + 1) * width
        found[:, part] = _looked_up(
            tokens.words[part], own, _present(others, first, last, width), width, links
        )
    return found


def _present(others: _Tokens, first: int, last: int, width: int) -> Bytes:
    """[a bead from the one before `first` to the one at `last`, word], flat: how often it has the word."""
    part = slice(others.starts[max(0, first - 1)], others.starts[min(len(others.starts) - 1, last + 1)])
    cells = (others.bead[part] - first + 1) * width + others.words[part]
    counts = np.bincount(cells, minlength=(last - first + 2) * width)
    return np.minimum(counts, 255).astype(np.uint8)


def _looked_up(words: Integers, own: Integers, present: Bytes, width: int, links: Links) -> Floats:
    """The gains of words, the own bead of each beginning at `own` in `present`."""
    sizes = links.starts[words + 1] - links.starts[words]
    at = ranges(links.starts[words], sizes)
    token = np.repeat(np.arange(len(words)), sizes)
    cells = np.repeat(own, sizes) + links.words[at]
    hit = np.flatnonzero(_nearby(present, width)[cells])
    token, cells, gains = token[hit], cells[hit], links.gains[at[hit]]
    found = np.zeros((3, len(words)))
    for row, step in enumerate((-width, 0, width)):
        found[row] = np.bincount(token, gains * present[cells + step], len(words))
    return found


def _nearby(present: Bytes, width: int) -> Bytes:
    """Whether a bead or one of its neighbours has a word."""
    nearby = present.copy()
    nearby[width:] |= present[:-width]
    nearby[:-width] |= present[width:]
    return nearby
