"""What runs in parallel on both sides: the heaviest chain among things that may cross."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def heaviest_chain(targets: Sequence[int], weights: Sequence[float]) -> list[int]:
    """The numbers of the things, given by their targets in the order of their sources, that rise strictly and weigh the
    most together. (Heaviest increasing subsequence: Jacobson and Vo, CPM 1992.)"""
    ends: list[int] = []  # the last target of the best chains so far, by what they weigh: both rise
    totals: list[float] = []
    lasts: list[int] = []
    before: list[int] = []
    for number, (target, weight) in enumerate(zip(targets, weights, strict=True)):
        at = bisect_left(ends, target)
        before.append(lasts[at - 1] if at else -1)
        total = weight + (totals[at - 1] if at else 0)
        stop = at
        while stop < len(totals) and totals[stop] <= total:
            stop += 1
        if stop > at or at == len(ends) or ends[at] != target:
            ends[at:stop], totals[at:stop], lasts[at:stop] = [target], [total], [number]
    chain, number = [], lasts[-1] if lasts else -1
    while number >= 0:
        chain.append(number)
        number = before[number]
    return chain[::-1]
