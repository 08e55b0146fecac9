"""Records between two others that stand in both files, and the blocks that are there now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transflow.ledger.runs import Run

Found = Sequence[tuple[Run, Run] | None]  # where each record stands in source and target


def places(found: Found, lengths: tuple[int, int]) -> Iterator[tuple[int, int, int]]:
    """The numbers of records that stand nowhere yet, each with the source and the target block in its place: between
    two records that stand, where either file, of so many blocks, has as many blocks as there are records."""
    ends = (lengths[0],), (lengths[1],)
    standing = [(-1, ((-1,), (-1,))), *_standing(found), (len(found), ends)]
    for (before, first), (after, last) in pairwise(standing):
        blocks = [range(first[side][-1] + 1, last[side][0]) for side in (0, 1)]
        numbers = range(before + 1, after)
        if len(numbers) == len(blocks[0]) == len(blocks[1]):
            yield from zip(numbers, *blocks, strict=True)


def _standing(found: Found) -> Iterator[tuple[int, tuple[Run, Run]]]:
    return ((at, runs) for at, runs in enumerate(found) if runs and all(runs))
