"""What runs unit for unit is found without a search, just as the search finds it."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from transflow.align.search.landscape import MOVES, Landscape
from transflow.align.search.scores import IMPOSSIBLE
from transflow.align.search.settings import WITH_LEXICON
from transflow.align.search.straight import straight
from transflow.align.search.window import Found, decided, solve


def landscape(seed: int, units: int, worth: float) -> Landscape:
    """A landscape whose diagonal pairs score `worth` and a little, all else about nothing."""
    chance = np.random.default_rng(seed)
    ends = chance.normal(-2.0, 1.5, size=(units + 1, len(MOVES), units + 1))
    for k, (a, b) in enumerate(MOVES):
        ends[:a, k] = ends[:, k, :b] = IMPOSSIBLE
    cells = np.arange(1, units + 1)
    ends[cells, 0, cells] = worth + chance.normal(size=units)
    ends[1:, -1] = chance.normal(-1.0, 0.5, size=(units, 1))
    return Landscape(ends, chance.normal(-1.0, 0.5, size=units))


def both(land: Landscape) -> tuple[list[Found], list[Found]]:
    """What is found at a glance, and by the search."""
    even = straight(land)
    assert even is not None
    assert even.is_best
    return decided(land, WITH_LEXICON, even), decided(land, WITH_LEXICON, None)


def assert_alike(ours: list[Found], theirs: list[Found]) -> None:
    assert [(bead.source, bead.target, bead.score) for bead in ours] == [
        (bead.source, bead.target, bead.score) for bead in theirs
    ]
    one, other = ([bead.posterior for bead in beads] for beads in (ours, theirs))
    assert np.allclose(one, other, rtol=0, atol=1e-11)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("units", [1, 2, 3, 7, 20])
def test_the_search_finds_the_same(seed: int, units: int) -> None:
    assert_alike(*both(landscape(seed, units, 12.0)))


def test_a_better_way_is_seen() -> None:
    land = landscape(1, 6, 12.0)
    land.ends[3, MOVES.index((1, 2)), 4] = 30.0
    even = straight(land)
    assert even is not None
    assert not even.is_best
    assert Counter(bead.shape for bead in solve(land, WITH_LEXICON, Counter()))[1, 2] == 1


@pytest.mark.parametrize("score", [5.0, 11.0])
def test_blocks_may_have_changed_places(score: float) -> None:
    land = landscape(1, 6, 12.0)
    land.ends[3, 0, 4] = land.ends[4, 0, 3] = score
    found, searched = both(land)
    assert_alike(found, searched)
    assert (min(bead.posterior for bead in found) < 0.95) == (score > 10)


def test_sides_of_different_length_have_no_straight_way() -> None:
    assert straight(Landscape(np.zeros((4, len(MOVES), 3)), np.zeros(2))) is None
