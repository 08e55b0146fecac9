"""Blocks that changed places: two neighbours exchanged inside the search, and, after it, units left alone
on both sides that belong together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from transflow.align.landscape import MOVES, Landscape
from transflow.align.lattice import Jump
from transflow.align.scores import IMPOSSIBLE, SHAPES, SIZE
from transflow.align.vocabulary import Floats, Integers

MOST_JUMPS, MOST_SEEDS = 20_000, 500
SLACK = 20.0

SOURCE_SIZES, TARGET_SIZES = np.array(SHAPES).T
Cell = tuple[int, int]
Bead = tuple[tuple[int, ...], tuple[int, ...]]
Blocks = dict[tuple[int, int], Floats]


def may_cross(land: Landscape, least: float) -> bool:
    """Whether two beads stand crosswise that may be parts of blocks scoring `least`; a cheap test that
    spares most texts the search for exchanges."""
    end_i, move, end_j = np.nonzero(land.ends[:, :-1] >= least / SIZE)
    if len(move) > MOST_SEEDS:
        return True
    i, j = end_i - SOURCE_SIZES[move], end_j - TARGET_SIZES[move]
    ahead, back = i - end_i[:, None], j[:, None] - end_j
    return bool(((ahead >= 0) & (ahead < 2 * SIZE) & (back >= 0) & (back < 2 * SIZE)).any())


def block_scores(land: Landscape) -> Blocks:
    """For each size (a, b) up to four units a side, by start: the best score of aligning the block of a
    source and b target units by itself."""
    n, m = land.shape
    best: Blocks = {(0, 0): np.zeros((n + 1, m + 1))}
    for a in range(SIZE + 1):
        for b in range(SIZE + 1):
            if (a or b) and a <= n and b <= m:
                best[a, b] = _block(best, land, a, b)
    return best


def _block(best: Blocks, land: Landscape, a: int, b: int) -> Floats:
    rows, columns = land.shape[0] + 1 - a, land.shape[1] + 1 - b
    found = np.full((rows, columns), IMPOSSIBLE)
    if a:
        last = land.gaps[a - 1 : a - 1 + rows, None]
        np.maximum(found, best[a - 1, b][:rows, :columns] + last, out=found)
    if b:
        last = land.skips[None, b - 1 : b - 1 + columns]
        np.maximum(found, best[a, b - 1][:rows, :columns] + last, out=found)
    for k, (x, y) in enumerate(SHAPES):
        if x <= a and y <= b:
            last = land.ends[a : a + rows, k, b : b + columns]
            np.maximum(found, best[a - x, b - y][:rows, :columns] + last, out=found)
    return found


@dataclass(frozen=True)
class _Good:
    """Blocks that align well by themselves: where each starts, its size and its score."""

    i: Integers
    j: Integers
    a: Integers
    b: Integers
    scores: Floats

    def chosen(self, at: Integers) -> _Good:
        return _Good(self.i[at], self.j[at], self.a[at], self.b[at], self.scores[at])


def exchanges(blocks: Blocks, least: float) -> Floats:
    """[exchange, field]: pairs of neighbouring blocks that each align well, scoring `least`, with the other's
    place, as the fields of `Jump`; none in text that repeats itself, where everything aligns."""
    good = _good(blocks, least)
    columns = int((good.j + good.b).max(initial=0)) + 1
    corners = (good.i + good.a) * columns + good.j  # where the second block must begin and end
    order = np.argsort(good.i * columns + good.j + good.b, kind="stable")
    keys = (good.i * columns + good.j + good.b)[order]
    first = np.searchsorted(keys, corners)
    counts = np.searchsorted(keys, corners, side="right") - first
    if not 0 < counts.sum() <= MOST_JUMPS:
        return np.zeros((0, 7))
    one = good.chosen(np.repeat(np.arange(len(corners)), counts))
    step = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    other = good.chosen(order[np.repeat(first, counts) + step])
    ends = one.i + one.a + other.a, one.j + one.b
    return np.column_stack([one.i, other.j, *ends, one.a, one.b, one.scores + other.scores])


def _good(blocks: Blocks, least: float) -> _Good:
    sizes, places, scores = [], [], []
    for (a, b), values in blocks.items():
        if a and b and len(found := np.argwhere(values >= least)):
            places.append(found)
            scores.append(values[found[:, 0], found[:, 1]])
            sizes.append(np.broadcast_to([a, b], found.shape))
    if not places:
        none = np.zeros(0, dtype=np.int64)
        return _Good(none, none, none, none, np.zeros(0))
    (i, j), (height, width) = np.concatenate(places).T, np.concatenate(sizes).T
    return _Good(i, j, height, width, np.concatenate(scores))


def jumps(found: Floats, penalty: float, straight: Floats) -> list[Jump]:
    """The best of some exchanges, unless a way through them falls far behind the best straight one.
    `straight` holds the best totals before each cell and, behind them, after it."""
    i, j, end_i, end_j = found[:, :4].T.astype(np.int64)
    through = straight[0, i, j] + found[:, 6] + penalty + straight[1, end_i, end_j]
    return _best_of_each(found[through > straight[0, -1, -1] - SLACK], penalty)


def _best_of_each(found: Floats, penalty: float) -> list[Jump]:
    """The best exchange of each two cells; of equals the first."""
    ordered = found[np.lexsort((-found[:, 6], *found[:, 3::-1].T))]
    ends = ordered[:, :4]
    is_first = np.concatenate([[True], (ends[1:] != ends[:-1]).any(axis=1)])[: len(ends)]
    scores = (ordered[is_first, 6] + penalty).tolist()
    places = ordered[is_first, :6].astype(np.int64).tolist()
    return [
        Jump(i, j, end_i, end_j, first, first_target, score)
        for (i, j, end_i, end_j, first, first_target), score in zip(places, scores, strict=True)
    ]


def unrolled(jump: Jump, blocks: Blocks, land: Landscape) -> list[Bead]:
    """The beads inside an exchange, in the order of the source."""
    second = jump.end_i - jump.i - jump.first, jump.end_j - jump.j - jump.first_target
    first = jump.first, jump.first_target
    return [
        *_beads_of_block(blocks, land, (jump.i, jump.j + second[1]), first),
        *_beads_of_block(blocks, land, (jump.i + jump.first, jump.j), second),
    ]


def _beads_of_block(blocks: Blocks, land: Landscape, start: Cell, size: Cell) -> list[Bead]:
    (i, j), (a, b) = start, size
    found: list[Bead] = []
    while a or b:
        options = [
            (float(blocks[a - x, b - y][i, j] + land.ends[i + a, k, j + b]), x, y)
            for k, (x, y) in enumerate(MOVES)
            if x <= a and y <= b
        ]
        if b:
            options.append((float(blocks[a, b - 1][i, j] + land.skips[j + b - 1]), 0, 1))
        _, x, y = max(options, key=lambda option: option[0])
        found.append((tuple(range(i + a - x, i + a)), tuple(range(j + b - y, j + b))))
        a, b = a - x, b - y
    return found[::-1]
