"""The lattice of beads and the best way through it, by dynamic programming over rows of numpy arrays.

Every bead that takes a source unit comes from an earlier row, so a row is computed at once; the one bead
inside a row, 0-1, is a running maximum (or a running sum, for probabilities)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from transflow.align.landscape import Landscape
from transflow.align.scores import IMPOSSIBLE, SHAPES, SIZE
from transflow.align.vocabulary import Floats, Integers

MOVES = (*SHAPES, (1, 0))


class Jump(NamedTuple):
    """Two neighbouring blocks exchanged: from (i, j) to (end_i, end_j), source block `first` units long
    facing the last `first_target` target units, the rest facing the rest."""

    i: int
    j: int
    end_i: int
    end_j: int
    first: int
    first_target: int
    score: float


@dataclass(frozen=True)
class Lattice:
    """`scores[i, k, j]` is the score of a bead of shape MOVES[k] that ends before source unit i and target
    unit j; `skips[j]` that of leaving target unit j alone."""

    scores: Floats
    skips: Floats
    jumps: tuple[Jump, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        return self.scores.shape[0] - 1, self.scores.shape[2] - 1


def lattice(land: Landscape, jumps: Sequence[Jump] = ()) -> Lattice:
    """The lattice of a landscape with its priors counted in."""
    n, m = len(land.gaps), len(land.skips)
    scores = np.full((n + 1, len(MOVES), m + 1), IMPOSSIBLE)
    for k, (a, b) in enumerate(SHAPES):
        if (a, b) in land.beads:
            scores[a:, k, b:] = land.beads[a, b]
    scores[1:, len(SHAPES), :] = land.gaps[:, None]
    return Lattice(scores, land.skips, tuple(sorted(jumps, key=lambda jump: (jump.end_i, jump.end_j))))


def mirrored(grid: Lattice) -> Lattice:
    """The same lattice walked from its end: ends become starts."""
    n, m = grid.shape
    scores = np.full_like(grid.scores, IMPOSSIBLE)
    for k, (a, b) in enumerate(MOVES):
        if a <= n and b <= m:
            scores[a:, k, b:] = grid.scores[a:, k, b:][::-1, ::-1]
    jumps = tuple(
        Jump(n - each.end_i, m - each.end_j, n - each.i, m - each.j, 0, 0, each.score) for each in grid.jumps
    )
    return Lattice(scores, grid.skips[::-1], tuple(sorted(jumps, key=lambda jump: (jump.end_i, jump.end_j))))


class _Table:
    """Best or total scores of all ways from (0, 0); padded, so that every look back stays inside."""

    def __init__(self, n: int, m: int) -> None:
        self.width = m + 1 + SIZE
        self.flat = np.full((n + 1 + SIZE) * self.width, IMPOSSIBLE)
        back = np.array([-a * self.width - b for a, b in MOVES])
        self.look_back: Integers = back[:, None] + np.arange(m + 1)[None, :]

    def base(self, i: int) -> int:
        return (i + SIZE) * self.width + SIZE

    def previous(self, i: int) -> Floats:
        """[move, j]: the values of the cells that each move into row i comes from."""
        return self.flat.take(self.look_back + self.base(i))

    def rows(self, n: int, m: int) -> Floats:
        return self.flat.reshape(-1, self.width)[SIZE : SIZE + n + 1, SIZE : SIZE + m + 1]


def best_totals(grid: Lattice) -> Floats:
    """[i, j]: the score of the best way from the start to before units i and j."""
    n, m = grid.shape
    table, walked = _Table(n, m), np.concatenate([[0.0], np.cumsum(grid.skips)])
    landings = _by_row(grid.jumps)
    for i in range(n + 1):
        row = (table.previous(i) + grid.scores[i]).max(axis=0)
        if i == 0:
            row[0] = 0.0
        for jump in landings.get(i, ()):
            row[jump.end_j] = max(row[jump.end_j], table.flat[table.base(jump.i) + jump.j] + jump.score)
        base = table.base(i)
        table.flat[base : base + m + 1] = np.maximum.accumulate(row - walked) + walked
    return table.rows(n, m)


def log_totals(grid: Lattice) -> Floats:
    """[i, j]: the log of the summed likelihood of all ways from the start to before units i and j."""
    n, m = grid.shape
    table, walked = _Table(n, m), np.concatenate([[0.0], np.cumsum(grid.skips)])
    landings = _by_row(grid.jumps)
    for i in range(n + 1):
        row = _log_sum(table.previous(i) + grid.scores[i])
        if i == 0:
            row[0] = 0.0
        for jump in landings.get(i, ()):
            way = table.flat[table.base(jump.i) + jump.j] + jump.score
            row[jump.end_j] = np.logaddexp(row[jump.end_j], way)
        base = table.base(i)
        table.flat[base : base + m + 1] = np.logaddexp.accumulate(row - walked) + walked
    return table.rows(n, m)


def _log_sum(values: Floats) -> Floats:
    top = values.max(axis=0)
    total: Floats = np.log(np.exp(values - top).sum(axis=0)) + top
    return total


def _by_row(jumps: Sequence[Jump]) -> dict[int, list[Jump]]:
    found: dict[int, list[Jump]] = {}
    for jump in jumps:
        found.setdefault(jump.end_i, []).append(jump)
    return found


Step = tuple[int, int] | Jump


def best_path(grid: Lattice, totals: Floats) -> list[tuple[int, int, Step]]:
    """The best way as steps (i, j, shape or jump), each from before units i and j, in order."""
    i, j = grid.shape
    landings: dict[tuple[int, int], list[Jump]] = {}
    for jump in grid.jumps:
        landings.setdefault((jump.end_i, jump.end_j), []).append(jump)
    path: list[tuple[int, int, Step]] = []
    while i or j:
        i, j, step = _step_back(grid, totals, i, j, landings.get((i, j), []))
        path.append((i, j, step))
    return path[::-1]


def _step_back(grid: Lattice, totals: Floats, i: int, j: int, jumps: Sequence[Jump]) -> tuple[int, int, Step]:
    options: list[tuple[float, int, int, Step]] = [
        (totals[i - a, j - b] + grid.scores[i, k, j], i - a, j - b, (a, b))
        for k, (a, b) in enumerate(MOVES)
        if a <= i and b <= j
    ]
    if j:
        options.append((totals[i, j - 1] + grid.skips[j - 1], i, j - 1, (0, 1)))
    options += [(totals[each.i, each.j] + each.score, each.i, each.j, each) for each in jumps]
    _, i, j, step = max(options, key=lambda option: option[0])
    return i, j, step


def posteriors(grid: Lattice, temper: float) -> tuple[Floats, Floats, Floats]:
    """The probability of each bead, shaped as `Lattice.scores`; of each target unit standing alone, by
    [i, j] of its end; and of each jump. `temper` below 1 takes account of evidence that is counted more
    than once."""
    n, m = grid.shape
    cool = Lattice(
        grid.scores * temper,
        grid.skips * temper,
        tuple(each._replace(score=each.score * temper) for each in grid.jumps),
    )
    ahead = log_totals(cool)
    behind = log_totals(mirrored(cool))[::-1, ::-1]
    total = ahead[n, m]
    beads = np.zeros_like(grid.scores)
    for k, (a, b) in enumerate(MOVES):
        if a <= n and b <= m:
            logs = ahead[: n + 1 - a, : m + 1 - b] + cool.scores[a:, k, b:] + behind[a:, b:] - total
            beads[a:, k, b:] = np.exp(np.minimum(0.0, logs))
    alone = np.zeros((n + 1, m + 1))
    alone[:, 1:] = np.exp(np.minimum(0.0, ahead[:, :-1] + cool.skips + behind[:, 1:] - total))
    leaps = [
        ahead[each.i, each.j] + each.score + behind[each.end_i, each.end_j] - total for each in cool.jumps
    ]
    return beads, alone, np.exp(np.minimum(0.0, np.array(leaps, dtype=np.float64)))
