"""Blocks that changed places: two neighbours exchanged inside the search, and, after it, units left alone
on both sides that belong together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from transflow.align.landscape import Landscape
from transflow.align.lattice import Jump
from transflow.align.scores import IMPOSSIBLE, SHAPES, SIZE
from transflow.align.vocabulary import Floats

MOST_JUMPS = 20_000
SLACK = 20.0

Cell = tuple[int, int]
Bead = tuple[tuple[int, ...], tuple[int, ...]]
Blocks = dict[tuple[int, int], Floats]
Bools = NDArray[np.bool_]
NONE: Floats = np.zeros((0, 7))


def block_scores(land: Landscape) -> Blocks:
    """For each size (a, b) up to four units a side, by start: the best score of aligning the block of a
    source and b target units by itself."""
    n, m = len(land.gaps), len(land.skips)
    best: Blocks = {(0, 0): np.zeros((n + 1, m + 1))}
    for a in range(SIZE + 1):
        for b in range(SIZE + 1):
            if (a or b) and a <= n and b <= m:
                best[a, b] = _block(best, land, a, b)
    return best


def _block(best: Blocks, land: Landscape, a: int, b: int) -> Floats:
    rows, columns = len(land.gaps) + 1 - a, len(land.skips) + 1 - b
    found = np.full((rows, columns), IMPOSSIBLE)
    if a:
        last = land.gaps[a - 1 : a - 1 + rows, None]
        np.maximum(found, best[a - 1, b][:rows, :columns] + last, out=found)
    if b:
        last = land.skips[None, b - 1 : b - 1 + columns]
        np.maximum(found, best[a, b - 1][:rows, :columns] + last, out=found)
    for x, y in SHAPES:
        if x <= a and y <= b and (x, y) in land.beads:
            last = land.beads[x, y][a - x : a - x + rows, b - y : b - y + columns]
            np.maximum(found, best[a - x, b - y][:rows, :columns] + last, out=found)
    return found


def jumps(blocks: Blocks, penalty: float, least: float, straight: Floats) -> list[Jump]:
    """Pairs of neighbouring blocks that each align well with the other's place, unless a way through them
    falls far behind the best straight one; none in text that repeats itself, where everything aligns.
    `straight` holds the best totals before each cell and, behind them, after it."""
    likely = {size: scores >= least for size, scores in blocks.items() if min(size) > 0}
    good = {size: where for size, where in likely.items() if where.any()}
    found: list[Floats] = []
    count = 0
    for first, firsts in good.items():
        for second, seconds in good.items():
            exchanged = _exchanges(first, firsts, second, seconds, blocks)
            count += len(exchanged)
            if count > MOST_JUMPS:
                return []
            if len(exchanged):
                found.append(exchanged)
    return _best_of_each(_hopeful(np.concatenate(found), penalty, straight), penalty) if found else []


def _hopeful(found: Floats, penalty: float, straight: Floats) -> Floats:
    """The exchanges through which a way may be among the best."""
    i, j, end_i, end_j = found[:, :4].T.astype(np.int64)
    through = straight[0, i, j] + found[:, 6] + penalty + straight[1, end_i, end_j]
    hopeful: Floats = found[through > straight[0, -1, -1] - SLACK]
    return hopeful


def _exchanges(first: Cell, firsts: Bools, second: Cell, seconds: Bools, blocks: Blocks) -> Floats:
    """[exchange, field]: the exchanges of a block of the first size with one of the second, as the fields
    of `Jump`."""
    (a, x), (b, y) = first, second
    rows = min(firsts.shape[0], seconds.shape[0] - a)
    columns = min(firsts.shape[1] - y, seconds.shape[1])
    if rows <= 0 or columns <= 0:
        return NONE
    i, j = np.nonzero(firsts[:rows, y : y + columns] & seconds[a : a + rows, :columns])
    if not len(i):
        return NONE
    scores = blocks[first][i, y + j] + blocks[second][a + i, j]
    sizes = np.broadcast_to([a, x], (len(i), 2))
    return np.column_stack([i, j, i + a + b, j + x + y, sizes, scores])


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
            (blocks[a - x, b - y][i, j] + land.beads[x, y][i + a - x, j + b - y], x, y)
            for x, y in SHAPES
            if x <= a and y <= b and (x, y) in land.beads
        ]
        if a:
            options.append((blocks[a - 1, b][i, j] + land.gaps[i + a - 1], 1, 0))
        if b:
            options.append((blocks[a, b - 1][i, j] + land.skips[j + b - 1], 0, 1))
        _, x, y = max(options, key=lambda option: option[0])
        found.append((tuple(range(i + a - x, i + a)), tuple(range(j + b - y, j + b))))
        a, b = a - x, b - y
    return found[::-1]
