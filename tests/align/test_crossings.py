"""Blocks that changed places."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.align.search.crossings import block_scores, exchanges, may_cross
from transflow.align.search.landscape import MOVES, Landscape
from transflow.align.search.scores import IMPOSSIBLE


def random_landscape(n: int, m: int, seed: int) -> Landscape:
    chance = np.random.default_rng(seed)
    ends = np.full((n + 1, len(MOVES), m + 1), IMPOSSIBLE)
    for k, (a, b) in enumerate(MOVES):
        ends[a:, k, b:] = chance.normal(-2.0, 3.0, ends[a:, k, b:].shape)
    ends[1:, -1] = -1.0
    return Landscape(ends, np.full(m, -1.0))


LANDSCAPES = st.builds(random_landscape, st.integers(1, 6), st.integers(1, 6), st.integers(0, 999))


def neighbours(land: Landscape, least: float) -> set[tuple[int, ...]]:
    """The exchanges as the definition says: two blocks, the second above and left of the first's corner."""
    blocks = block_scores(land, range(len(MOVES)))
    good = [tuple(map(int, each)) for each in np.argwhere(blocks >= least)]
    return {
        (i - a, end_j - y, end_i, j, a, b)
        for a, b, i, j in good
        for x, y, end_i, end_j in good
        if end_i - x == i and end_j == j - b
    }


@settings(max_examples=40)
@given(land=LANDSCAPES)
def test_all_exchanges_of_neighbours_are_found(land: Landscape) -> None:
    found = exchanges(block_scores(land, range(len(MOVES))), 2.0)
    assert {tuple(map(int, row[:6])) for row in found.tolist()} == neighbours(land, 2.0)


@settings(max_examples=40)
@given(land=LANDSCAPES)
def test_a_block_is_worth_its_best_bead_at_least(land: Landscape) -> None:
    blocks = block_scores(land, range(len(MOVES)))
    for k, (a, b) in enumerate(MOVES):
        assert (blocks[a, b] >= land.ends[:, k]).all()


def test_beads_in_order_do_not_cross() -> None:
    ends = np.full((4, len(MOVES), 4), IMPOSSIBLE)
    for unit in (1, 2, 3):
        ends[unit, 0, unit] = 9.0
    assert not may_cross(Landscape(ends, np.zeros(3)), 4.0)
    ends[3, 0, 1] = 9.0
    assert may_cross(Landscape(ends, np.zeros(3)), 4.0)
