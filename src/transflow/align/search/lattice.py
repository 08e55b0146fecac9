"""The lattice of beads and the best way through it, by dynamic programming over rows of numpy arrays.

Every bead that takes a source unit comes from an earlier row, so a row is computed at once; the one bead
inside a row, 0-1, is a running maximum (or a running sum, for probabilities)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from transflow.align.search.landscape import MOVES, Landscape, mirrored
from transflow.align.search.scores import IMPOSSIBLE, SIZE
from transflow.align.words.vocabulary import Floats, Integers


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


Step = tuple[int, int] | Jump
Path = list[tuple[int, int, Step]]


class Totals:
    """The best or the total scores of all ways from (0, 0) to before each pair of units; padded, so that
    every look back stays inside."""

    def __init__(self, shape: tuple[int, int], flat: Floats) -> None:
        self.shape = shape
        self.flat = flat
        self.width = _width(shape)
        self.back: Integers = np.array([-a * self.width - b for a, b in MOVES])

    def place(self, i: int, j: int) -> int:
        """Where the cell before units i and j lies in `flat`."""
        return (i + SIZE) * self.width + SIZE + j

    def at(self, i: int, j: int) -> float:
        """The value of the cell before units i and j."""
        return float(self.flat[self.place(i, j)])

    def before(self, i: int, j: int) -> Floats:
        """[move]: the values of the cells that each move comes from."""
        return self.flat.take(self.back + self.place(i, j))

    def rows(self) -> Floats:
        """[i, j]: the values without the padding."""
        n, m = self.shape
        return self.flat.reshape(-1, self.width)[SIZE : SIZE + n + 1, SIZE : SIZE + m + 1]


def _width(shape: tuple[int, int]) -> int:
    return shape[1] + 1 + SIZE


def best_totals(land: Landscape, jumps: Sequence[Jump] = ()) -> Totals:
    """The score of the best way to each cell."""
    (totals,) = _walked(land.ends[:, None], land.skips[None], [jumps], _best, np.maximum)
    return totals


def best_totals_both_ways(land: Landscape) -> list[Totals]:
    """The scores of the best ways to each cell of a landscape, and of the one walked from its end."""
    lands = [land, mirrored(land)]
    return _walked(*_beside(lands), [(), ()], _best, np.maximum)


def log_totals(lands: Sequence[Landscape], jumps: Sequence[Sequence[Jump]]) -> list[Totals]:
    """The log of the summed likelihood of all ways to each cell, for landscapes of one shape."""
    return _walked(*_beside(lands), jumps, _log_sum, np.logaddexp)


def _beside(lands: Sequence[Landscape]) -> tuple[Floats, Floats]:
    return np.stack([each.ends for each in lands], axis=1), np.stack([each.skips for each in lands])


def _walked(
    ends: Floats,
    skips: Floats,
    jumps: Sequence[Sequence[Jump]],
    gathered: Callable[[Floats], Floats],
    union: np.ufunc,
) -> list[Totals]:
    """Landscapes of one shape walked side by side, as a short row costs numpy no more than a shorter one:
    `ends[i, landscape, move, j]`, `skips[landscape, j]`."""
    rows, count, _, columns = ends.shape
    shape = rows - 1, columns - 1
    flat = np.full((count, (rows + SIZE) * _width(shape)), IMPOSSIBLE)
    totals = [Totals(shape, each) for each in flat]
    walked = np.zeros((count, columns))
    skips.cumsum(axis=1, out=walked[:, 1:])
    landings = landing(jumps)
    at, first = flat.ravel(), totals[0].place(0, 0)
    size, width, back = flat.shape[1], totals[0].width, totals[0].back
    look_back = first + size * np.arange(count)[:, None, None] + back[:, None] + np.arange(columns)
    for i in range(rows):
        ways = at[i * width :].take(look_back)  # [landscape, move, j]
        ways += ends[i]
        row = gathered(ways)
        if i == 0:
            row[:, 0] = 0.0
        for number, jump in landings.get(i, ()):
            leaping = totals[number].at(jump.i, jump.j) + jump.score
            row[number, jump.end_j] = union(row[number, jump.end_j], leaping)
        row -= walked
        here = first + i * width
        np.add(union.accumulate(row, axis=1), walked, out=flat[:, here : here + columns])
    return totals


def _best(ways: Floats) -> Floats:
    best: Floats = np.maximum.reduce(ways, axis=1)
    return best


def _log_sum(ways: Floats) -> Floats:
    top = np.maximum.reduce(ways, axis=1)
    ways -= top[:, None]
    np.exp(ways, out=ways)
    total: Floats = np.add.reduce(ways, axis=1)
    np.log(total, out=total)
    total += top
    return total


def landing(jumps: Sequence[Sequence[Jump]]) -> Mapping[int, Sequence[tuple[int, Jump]]]:
    """The exchanges of some landscapes by the row in which they end, each with the number of its landscape."""
    found: dict[int, list[tuple[int, Jump]]] = {}
    for number, own in enumerate(jumps):
        for jump in own:
            found.setdefault(jump.end_i, []).append((number, jump))
    return found


def mirrored_jumps(jumps: Sequence[Jump], shape: tuple[int, int]) -> list[Jump]:
    """The exchanges as they are where a landscape is walked from its end."""
    n, m = shape
    return [Jump(n - each.end_i, m - each.end_j, n - each.i, m - each.j, 0, 0, each.score) for each in jumps]


def best_path(land: Landscape, totals: Totals, jumps: Sequence[Jump] = ()) -> Path:
    """The best way as steps (i, j, shape or jump), each from before units i and j, in order."""
    i, j = land.shape
    landings = landing([jumps])
    path: Path = []
    while i or j:
        i, j, step = _step_back(land, totals, (i, j), [jump for _, jump in landings.get(i, ())])
        path.append((i, j, step))
    return path[::-1]


def _step_back(
    land: Landscape, totals: Totals, end: tuple[int, int], jumps: Sequence[Jump]
) -> tuple[int, int, Step]:
    i, j = end
    ways = totals.before(i, j) + land.ends[i, :, j]
    best = int(ways.argmax())
    (a, b), score = MOVES[best], float(ways[best])
    if j and (skipping := totals.at(i, j - 1) + float(land.skips[j - 1])) > score:
        (a, b), score = (0, 1), skipping
    found: tuple[int, int, Step] = i - a, j - b, (a, b)
    for jump in jumps:
        if jump.end_j == j and (leaping := totals.at(jump.i, jump.j) + jump.score) > score:
            found, score = (jump.i, jump.j, jump), leaping
    return found


def posteriors(land: Landscape, jumps: Sequence[Jump], path: Path, temper: float) -> list[float]:
    """The probability of each step of a path. `temper` below 1 takes account of evidence that is counted
    more than once."""
    cool = Landscape(land.ends * temper, land.skips * temper)
    leaps = [each._replace(score=each.score * temper) for each in jumps]
    back = mirrored_jumps(leaps, land.shape)
    ahead, behind = log_totals([cool, mirrored(cool)], [leaps, back])
    (n, m), total = land.shape, ahead.at(*land.shape)
    chances = []
    for i, j, step in path:
        end, score = _end_and_score(land, i, j, step)
        through = ahead.at(i, j) + temper * score + behind.at(n - end[0], m - end[1])
        chances.append(float(np.exp(min(0.0, through - total))))
    return chances


def _end_and_score(land: Landscape, i: int, j: int, step: Step) -> tuple[tuple[int, int], float]:
    if isinstance(step, Jump):
        return (step.end_i, step.end_j), step.score
    return (i + step[0], j + step[1]), score_of(land, i, j, step)


def score_of(land: Landscape, i: int, j: int, shape: tuple[int, int]) -> float:
    """The score of the bead of this shape from before units i and j on."""
    a, b = shape
    return float(land.ends[i + a, MOVES.index(shape), j + b] if a else land.skips[j])
