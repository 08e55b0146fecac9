"""Texts of which unit n answers unit n throughout: whether that is the best alignment can be told without a search.

The score of each pair (n, n) is shared out, one half to its source unit and one half to its target unit. The straight
way is then worth what all its units were given. If every other bead scores less than the units in it were given
together, any other way is worth less than the straight one, and the search need not be made."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from transflow.align.search.landscape import MOVES, Landscape, mirrored
from transflow.align.search.lattice import Jump, landing, mirrored_jumps
from transflow.align.search.priors import Priors
from transflow.align.search.scores import SIZE
from transflow.align.words.vocabulary import Floats
from transflow.frozen import Frozen

SOURCE_SIZES, TARGET_SIZES = np.array(MOVES).T
ASIDE = np.abs(SOURCE_SIZES - TARGET_SIZES)
SURELY = 1e-6  # by so much less, rounding does not explain it


class Straight(Frozen):
    """The straight way through a landscape that has as many target units as source units.

    `given[i]` is the sum of what the first i units of a side were given, which is the same on both sides. `slacks`
    has the shape of a landscape and says of each bead by how much it scores less than its units were given. `least[k]`
    is the smallest of these among the beads of shape MOVES[k] that do not lie on the straight way."""

    given: Floats
    slacks: Landscape
    least: Floats

    @property
    def is_best(self) -> bool:
        """Whether every other way is worth less."""
        return bool(min(self.least.min(), self.slacks.skips.min()) > SURELY)

    def with_priors(self, priors: Priors) -> Straight:
        """The straight way of the same landscape after `priors` have been added to the scores of its beads."""
        even = 0.5 * priors.shapes[1, 1]
        more = even * (SOURCE_SIZES + TARGET_SIZES) - priors.of_moves
        slacks = Landscape(self.slacks.ends + more[:, None], self.slacks.skips + (even - priors.gap))
        return Straight(self.given + even * np.arange(len(self.given)), slacks, self.least + more)

    def moves_within(self, slack: float) -> list[int]:
        """The numbers of the shapes in MOVES of which some bead has less slack than `slack`; 0, the straight way's own,
        is always among them. A search among ways that lose less than that may leave all other shapes out."""
        return [0, *((self.least[1:] < slack).nonzero()[0] + 1).tolist()]

    def falls_behind(self, jumps: Floats, penalty: float) -> Floats:
        """For each row of `jumps`, exchanges of two neighbouring stretches as `crossings.exchanges` gives them, a
        number that every way which takes the exchange scores less than the straight one, at least. `penalty` is what
        an exchange costs beside its own score."""
        i, j, end_i, end_j = jumps[:, :4].T.astype(np.int64)
        inside = self.given[end_i] - self.given[i] + self.given[end_j] - self.given[j] - jumps[:, 6] - penalty
        aside = min((self.least / np.maximum(1, ASIDE))[ASIDE > 0].min(), self.slacks.skips.min())
        behind: Floats = inside + aside * (np.abs(i - j) + np.abs(end_i - end_j))
        return behind

    def slack_of(self, jump: Jump) -> float:
        """By how much the score of an exchange is less than what its units were given."""
        given = self.given[jump.end_i] - self.given[jump.i] + self.given[jump.end_j] - self.given[jump.j]
        return float(given) - jump.score

    def posteriors(self, jumps: Sequence[Jump], temper: float) -> Floats:
        """The probability of each pair of the straight way, one number a unit, as `lattice.posteriors` would find it in
        the same landscape with these exchanges; `temper` is what scores are multiplied by beforehand."""
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
    """The straight way through the landscape; None where one side has more units than the other, or none at all."""
    rows, columns = land.shape
    if rows != columns or not rows:
        return None
    cells = np.arange(rows + 1)
    given = np.zeros(rows + 1)
    (0.5 * land.ends[cells[1:], 0, cells[1:]]).cumsum(out=given[1:])
    sources, targets = (
        given - given[np.maximum(0, cells - sizes[:, None])] for sizes in (SOURCE_SIZES, TARGET_SIZES)
    )
    slack = sources.T[:, :, None] + targets
    slack -= land.ends
    slack[cells[1:], 0, cells[1:]] = np.inf
    least = slack.min(axis=(0, 2))
    slack[cells[1:], 0, cells[1:]] = 0.0
    return Straight(given, Landscape(slack, given[1:] - given[:-1] - land.skips), least)


def _skipped(slacks: Floats) -> Floats:
    """A square table of sums: at [j, k] is the slack of leaving the target units from j up to k without a partner. It
    is infinite where k is before j, since no way goes back."""
    before = np.concatenate([[0.0], slacks.cumsum()])
    skipped: Floats = before - before[:, None]
    skipped[np.tri(len(before), k=-1, dtype=np.bool_)] = np.inf
    return skipped


def _shares(beads: Floats, skips: Floats, jumps: Sequence[Sequence[Jump]]) -> Floats:
    """The likelihood of all ways from the beginning to each cell, summed, and divided by that of the straight way.
    Several landscapes of one shape are walked at once, so that numpy does the work: the answer is indexed by
    landscape, source unit and target unit."""
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
