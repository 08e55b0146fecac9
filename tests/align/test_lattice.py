"""Ways through the lattice of beads."""

from __future__ import annotations

import numpy as np

from transflow.align.search.landscape import MOVES, Landscape
from transflow.align.search.lattice import Jump, log_totals


def landscape(seed: int) -> Landscape:
    chance = np.random.default_rng(seed)
    return Landscape(chance.normal(size=(6, len(MOVES), 5)), chance.normal(size=4))


def test_landscapes_walked_side_by_side_do_not_touch_each_other() -> None:
    one, other = landscape(1), landscape(2)
    jumps = [Jump(0, 0, 3, 2, 1, 1, 2.0)]
    both = log_totals([one, other], [jumps, []])
    alone = [*log_totals([one], [jumps]), *log_totals([other], [[]])]
    for ours, theirs in zip(both, alone, strict=True):
        assert np.array_equal(ours.rows(), theirs.rows())


def test_the_total_counts_every_way() -> None:
    """Of one unit facing one: as a pair, or each alone, in either order."""
    ends = np.zeros((2, len(MOVES), 2))
    ends[0], ends[:, :-1, 0] = -1e9, -1e9
    ends[1, 1:-1, 1] = -1e9
    (totals,) = log_totals([Landscape(ends, np.zeros(1))], [[]])
    assert np.isclose(totals.at(1, 1), np.log(3))
