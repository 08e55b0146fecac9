"""Texts that run unit for unit, without a search. Each unit is given half of what its pair scores: where every
other bead scores less than its units were given, no way is worth as much as the straight one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from transflow.align.landscape import MOVES, Landscape, mirrored
from transflow.align.lattice import Jump, landing, mirrored_jumps
from transflow.align.priors import Priors
from transflow.align.scores import SIZE
from transflow.align.vocabulary import Floats
from transflow.frozen import Frozen

SOURCE_SIZES, TARGET_SIZES = np.array(MOVES).T
ASIDE = np.abs(SOURCE_SIZES - TARGET_SIZES)
SURELY = 1e-6  # behind, beyond what rounding does


class Straight(Frozen):
    """The straight way through a landscape of as many source as target units. `given[i]` is what the units of a
    side before the i-th were given; `slacks` is how much less each bead scores, shaped as a landscape; `least[k]` the
    least of it that a bead of shape MOVES[k] has which leaves the straight way."""

    given: Floats
    slacks: Landscape
    least: Floats

    @property
    def is_best(self) -> bool:
        """Whether every other way is worth less."""
        return bool(min(self.least.min(), self.slacks.skips.min()) > SURELY)

    def with_priors(self, priors: Priors) -> Straight:
        """The same in the landscape with the priors counted in."""
        even = 0.5 * priors.shapes[1, 1]
        more = even * (SOURCE_SIZES + TARGET_SIZES) - priors.of_moves
        slacks = Landscape(self.slacks.ends + more[:, None], self.slacks.skips + (even - priors.gap))
        return Straight(self.given + even * np.arange(len(self.given)), slacks, self.least + more)

    def moves_within(self, slack: float) -> list[int]:
        """The moves of the beads that are so near the straight way, and its own."""
        return [0, *((self.least[1:] < slack).nonzero()[0] + 1).tolist()]

    def falls_behind(self, jumps: Floats, penalty: float) -> Floats:
        """How far, at least, the ways fall behind that take such an exchange (`crossings.exchanges`)."""
        i, j, end_i, end_j = jumps[:, :4].T.astype(np.int64)
        inside = self.given[end_i] - self.given[i] + self.given[end_j] - self.given[j] - jumps[:, 6] - penalty
        aside = min((self.least / np.maximum(1, ASIDE))[ASIDE > 0].min(), self.slacks.skips.min())
        behind: Floats = inside + aside * (np.abs(i - j) + np.abs(end_i - end_j))
        return behind

    def slack_of(self, jump: Jump) -> float:
        """How much less an exchange scores than its units were given."""
        given = self.given[jump.end_i] - self.given[jump.i] + self.given[jump.end_j] - self.given[jump.j]
        return float(given) - jump.score

    def posteriors(self, jumps: Sequence[Jump], temper: float) -> Floats:
        """The probability of each pair of the straight way, as `lattice.posteriors`."""
        beads, skips = Landscape(np.exp(-temper * self.slacks.ends), self.slacks.skips), self.slacks.skips
        leaps = [each._replace(score=-temper * self.slack_of(each)) for each in jumps]
        ahead, behind = _shares(
            np.stack([beads.ends, mirrored(beads, 0.0).ends]),
            np.exp(-temper * np.stack([_skipped(skips), _skipped(skips[::-1])])),
            [leaps, mirrored_jumps(leaps, self.slacks.shape)],
        )
        through: Floats = ahead.diagonal()[:-1] * behind.diagonal()[-2::-1] / ahead[-1, -1]
        return through


def straight(land: Landscape) -> Straight | None:
    """The straight way, where there is one."""
    rows, columns = land.shape
    if rows != columns or not rows:
        return None
    cells = np.arange(rows + 1)
    given = np.zeros(rows + 1)
    (0.5 * land.ends[cells[1:], 0, cells[1:]]).cumsum(out=given[1:])
    ours, theirs = (
        given - given[np.maximum(0, cells - sizes[:, None])] for sizes in (SOURCE_SIZES, TARGET_SIZES)
    )
    slack = ours.T[:, :, None] + theirs
    slack -= land.ends
    slack[cells[1:], 0, cells[1:]] = np.inf
    least = slack.min(axis=(0, 2))
    slack[cells[1:], 0, cells[1:]] = 0.0
    return Straight(given, Landscape(slack, given[1:] - given[:-1] - land.skips), least)


def _skipped(slacks: Floats) -> Floats:
    """[j, k]: the slack of leaving the target units from j to k alone; infinite where k is before j."""
    before = np.concatenate([[0.0], slacks.cumsum()])
    skipped: Floats = before - before[:, None]
    skipped[np.tri(len(before), k=-1, dtype=np.bool_)] = np.inf
    return skipped


def _shares(beads: Floats, skips: Floats, jumps: Sequence[Sequence[Jump]]) -> Floats:
    """[landscape, i, j]: the summed likelihood of all ways to each cell, against that of the straight way, in
    landscapes walked side by side."""
    count, rows, _, columns = beads.shape
    width = columns + SIZE
    shares = np.zeros((count, rows + SIZE, width))
    flat, first = shares.ravel(), (rows + SIZE) * width * np.arange(count)[:, None, None]
    back = (SOURCE_SIZES * width + TARGET_SIZES)[:, None] - np.arange(columns)
    look_back = first + SIZE * (width + 1) - back
    landings = landing(jumps)
    for i in range(rows):
        row = np.einsum("dkj,dkj->dj", flat[i * width :].take(look_back), beads[:, i])
        if i == 0:
            row[:, 0] = 1.0
        for number, jump in landings.get(i, ()):
            row[number, jump.end_j] += shares[number, SIZE + jump.i, SIZE + jump.j] * np.exp(jump.score)
        shares[:, i + SIZE, SIZE:] = (row[:, None] @ skips)[:, 0]
    return shares[:, SIZE:, SIZE:]
