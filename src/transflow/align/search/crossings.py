"""Two neighbouring blocks that changed places, as one step of the search."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from transflow.align.search.landscape import MOVES, Landscape
from transflow.align.search.lattice import Jump
from transflow.align.search.scores import IMPOSSIBLE, SHAPES, SIZE
from transflow.align.words.vocabulary import Floats, ranges

MOST_JUMPS = 20_000  # exchanges to weigh; text that has more repeats itself
SLACK = 20.0  # log score by which a way may fall behind the best without exchanges

SOURCE_SIZES, TARGET_SIZES = np.array(SHAPES).T
Cell = tuple[int, int]
Spans = tuple[tuple[int, ...], tuple[int, ...]]  # the units of a bead
Blocks = Floats
NO_BLOCKS: Blocks = np.zeros((SIZE + 1, SIZE + 1, 0, 0))


def may_cross(land: Landscape, least: float) -> bool:
    """Whether two beads stand crosswise, each worth half of what a block must score; a cheap test that
    spares most texts the search for exchanges."""
    is_worthy = land.ends[:, :-1] >= 0.5 * least
    end_i, move, end_j = np.unravel_index(np.flatnonzero(is_worthy), is_worthy.shape)
    i, j = end_i - SOURCE_SIZES[move], end_j - TARGET_SIZES[move]
    before = end_i.searchsorted(i, side="right")
    farthest = np.maximum.accumulate(np.concatenate([[-1], j]))
    return bool((end_j <= farthest[before]).any())


def block_scores(land: Landscape, moves: Iterable[int]) -> Blocks:
    """[a, b, i, j]: the best score of aligning by itself, by these moves, the block of a source and b target
    units, up to four a side, that ends before units i and j."""
    n, m = land.shape
    cells = (n + 1) * (m + 1)  # in one row, as a move leads from each cell equally far
    steps = [(*MOVES[k], land.ends[:, k].ravel()) for k in moves]
    skips = np.tile(np.concatenate([[IMPOSSIBLE], land.skips]), n + 1)[1:]
    best = np.full((SIZE + 1, SIZE + 1, cells), IMPOSSIBLE)
    best[0, 0] = 0.0
    for a in range(SIZE + 1):
        for x, y, ends in steps:
            step = x * (m + 1) + y
            if x <= a and step < cells:
                longer = best[a, y:, step:]
                np.maximum(longer, best[a - x, : SIZE + 1 - y, :-step] + ends[step:], out=longer)
        for b in range(1, SIZE + 1):
            longer = best[a, b, 1:]
            np.maximum(longer, best[a, b - 1, :-1] + skips, out=longer)
    return best.reshape(SIZE + 1, SIZE + 1, n + 1, m + 1)


def exchanges(blocks: Blocks, least: float) -> Floats:
    """[exchange, field]: pairs of neighbouring blocks that each align well, scoring `least`, with the other's
    place, as the fields of `Jump`; none in text that repeats itself, where everything aligns."""
    at = np.flatnonzero(blocks >= least)
    a, b, end_i, end_j = np.unravel_index(at, blocks.shape)
    i, j = end_i - a, end_j - b
    width = blocks.shape[-1]
    cells = blocks.shape[-2] * width
    corners, keys = end_i * width + j, i * width + end_j  # where the second block begins and ends
    counts = np.bincount(keys, minlength=cells)[corners]
    if not 0 < counts.sum() <= MOST_JUMPS:
        return np.zeros((0, 7))
    seconds = np.bincount(corners, minlength=cells)[keys].nonzero()[0]
    order = seconds[keys[seconds].argsort(kind="stable")]
    firsts = counts.nonzero()[0]
    one = firsts.repeat(counts[firsts])
    other = order[ranges(keys[order].searchsorted(corners[firsts]), counts[firsts])]
    scores = blocks.ravel()[at]
    return np.column_stack(
        [i[one], j[other], end_i[other], end_j[one], a[one], b[one], scores[one] + scores[other]]
    )


def jumps(found: Floats, penalty: float, straight: Floats) -> list[Jump]:
    """The best of some exchanges, unless a way through them falls far behind the best straight one.
    `straight` holds the best totals before each cell, then those after it."""
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


def unrolled(jump: Jump, blocks: Blocks, land: Landscape) -> list[Spans]:
    """The beads inside an exchange, in the order of the source."""
    second = jump.end_i - jump.i - jump.first, jump.end_j - jump.j - jump.first_target
    first = jump.first, jump.first_target
    return [
        *_beads_of_block(blocks, land, (jump.i, jump.j + second[1]), first),
        *_beads_of_block(blocks, land, (jump.i + jump.first, jump.j), second),
    ]


def _beads_of_block(blocks: Blocks, land: Landscape, start: Cell, size: Cell) -> list[Spans]:
    """The beads on the best way through a block, which is followed back from its end."""
    (i, j), (a, b) = start, size
    found: list[Spans] = []
    while a or b:
        options = [
            (float(blocks[a - x, b - y, i + a - x, j + b - y] + land.ends[i + a, k, j + b]), x, y)
            for k, (x, y) in enumerate(MOVES)
            if x <= a and y <= b
        ]
        if b:
            skipped = blocks[a, b - 1, i + a, j + b - 1] + land.skips[j + b - 1]
            options.append((float(skipped), 0, 1))
        _, x, y = max(options, key=lambda option: option[0])
        found.append((tuple(range(i + a - x, i + a)), tuple(range(j + b - y, j + b))))
        a, b = a - x, b - y
    return found[::-1]
