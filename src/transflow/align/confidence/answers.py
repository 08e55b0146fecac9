"""Whether the words of beads find their answer on the other side: of their own bead, or of a neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence, Links
from transflow.align.words.vocabulary import Bools, Floats, Integers, ranges
from transflow.frozen import Frozen

Bytes = NDArray[np.uint8]
CELLS = 1 << 20  # of the table of words by beads that is filled at once


class Answers(Frozen, dict=True):
    """The tokens of a list of beads in one row, bead after bead, in each bead those of the source before those of the
    target. Each bead has two stretches, 2 b and 2 b + 1; the tokens of stretch s begin at `starts[s]`. `gains` has
    the shape [3, token]: how much likelier a token is by the other side of the bead before, of its own bead and of
    the bead after than in unrelated text. `weights` says how much each token counts."""

    unit: Integers  # of each token, as its place among the units
    stretch: Integers  # of each token
    stretch_of_unit: Integers
    starts: Integers
    lengths: Floats  # of each stretch, in characters
    gains: Floats
    weights: Floats
    is_number: Bools

    @cached_property
    def shapes(self) -> Integers:
        """[bead, side]: how many units it has."""
        return np.bincount(self.stretch_of_unit, minlength=len(self.starts) - 1).reshape(-1, 2)

    @cached_property
    def is_answered(self) -> Bools:
        """Whether each token is answered in its own bead."""
        found: Bools = self.gains[1] > 0
        return found


def answers(found: Sequence[Found], known: Evidence) -> Answers:
    """The answers that the words of both sides of some beads find; a neighbour is a neighbour in this list."""
    text = _text(known)
    spans = [span for bead in found for span in (bead.source, bead.target)]
    stretch_of_unit = np.arange(len(spans)).repeat(list(map(len, spans)))
    units = np.array([*chain.from_iterable(spans)], dtype=np.int64)
    units += stretch_of_unit % 2 * len(known.source)
    sizes = text.sizes[units]
    words = text.words[ranges(text.begin[units], sizes)]
    unit = np.arange(len(units)).repeat(sizes)
    stretch = stretch_of_unit[unit]
    starts = np.zeros(len(spans) + 1, dtype=np.int64)
    np.cumsum(np.bincount(stretch, minlength=len(spans)), out=starts[1:])
    return Answers(
        unit,
        stretch,
        stretch_of_unit,
        starts,
        np.bincount(stretch_of_unit, text.lengths[units], len(spans)).astype(np.float64),
        _gains(words, starts[::2], text.links),
        text.weights[words],
        text.is_number[words],
    )


class _Text(Frozen):
    """Both sides as one: the target's units and words are numbered on from the source's. `words` are those of
    all tokens, those of each unit from `begin` on."""

    words: Integers
    begin: Integers
    sizes: Integers
    lengths: Floats
    weights: Floats
    is_number: Bools
    links: Links


def _text(known: Evidence) -> _Text:
    """Both sides as one; a word of the source has its number, one of the target that number behind the last."""
    source, target, ahead, back = known.source, known.target, known.ahead, known.back
    width = len(source.words)
    return _Text(
        np.concatenate([source.ids, target.ids + width]),
        np.concatenate([source.starts[:-1], target.starts[:-1] + len(source.ids)]),
        np.concatenate([source.sizes, target.sizes]),
        np.concatenate([source.lengths, target.lengths]),
        np.concatenate([known.source_weights, known.target_weights]),
        np.concatenate([source.is_number, target.is_number]),
        Links(
            np.concatenate([ahead.starts, back.starts[1:] + ahead.starts[-1]]),
            np.concatenate([ahead.words + width, back.words]),
            np.concatenate([ahead.gains, back.gains]),
        ),
    )


def _gains(words: Integers, starts: Integers, links: Links) -> Floats:
    """As in `Answers`, of the words of beads that begin at `starts`; some beads at a time, so that the table of
    their words stays small."""
    width = len(links.starts) - 1
    count = len(starts) - 1
    step = max(1, CELLS // max(1, width))
    found = np.zeros((3, len(words)))
    bead = np.arange(count).repeat(starts[1:] - starts[:-1])
    for first in range(0, count, step):
        last = min(count, first + step)
        near = slice(starts[max(0, first - 1)], starts[min(count, last + 1)])
        cells = (bead[near] - first + 1) * width + words[near]
        present = np.bincount(cells, minlength=(last - first + 2) * width)
        part = slice(starts[first], starts[last])
        own = (bead[part] - first + 1) * width
        found[:, part] = _looked_up(words[part], own, np.minimum(present, 255).astype(np.uint8), width, links)
    return found


def _looked_up(words: Integers, own: Integers, present: Bytes, width: int, links: Links) -> Floats:
    """The gains of words, the own bead of each beginning at `own` in `present`: [a bead from the one before the
    first to the one after the last, word], flat: how often it has the word."""
    sizes = links.starts[words + 1] - links.starts[words]
    at = ranges(links.starts[words], sizes)
    token = np.arange(len(words)).repeat(sizes)
    cells = own.repeat(sizes) + links.words[at]
    hit = _nearby(present, width)[cells].nonzero()[0]
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
