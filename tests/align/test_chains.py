"""The heaviest chain, held against all chains there are."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from transflow.align.chains import heaviest_chain

things = st.lists(st.tuples(st.integers(0, 9), st.integers(1, 5)), max_size=8)


def is_rising(targets: list[int]) -> bool:
    return all(one < other for one, other in pairwise(targets))


@given(things)
def test_no_chain_is_heavier(given_things: list[tuple[int, int]]) -> None:
    targets, weights = [target for target, _ in given_things], [weight for _, weight in given_things]
    found = heaviest_chain(targets, weights)
    assert is_rising(found)
    assert is_rising([targets[each] for each in found])
    heaviest = max(
        sum(weights[each] for each in some)
        for size in range(len(targets) + 1)
        for some in combinations(range(len(targets)), size)
        if is_rising([targets[each] for each in some])
    )
    assert sum(weights[each] for each in found) == heaviest


def test_a_heavy_thing_outweighs_two_light_ones() -> None:
    assert heaviest_chain([5, 1, 2], [4, 1, 1]) == [0]
    assert heaviest_chain([5, 1, 2], [1, 1, 1]) == [1, 2]
    assert heaviest_chain([], []) == []
