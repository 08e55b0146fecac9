"""Which cells of two tables are the same: those in the same place, where most figures say that rows and columns are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import count, groupby

import numpy as np

from transflow.align.words.vocabulary import Integers
from transflow.model import Block, BlockKind

LEAST_ALIKE = 0.6  # of the figures that stand in the same place
LEAST_FIGURES = 3

Table = list[int]


def same_cells(source: Sequence[Block], target: Sequence[Block]) -> tuple[Integers, Integers]:
    """The number of each block as a cell of tables that agree, the same on both sides in the same place; 0 for all
    others."""
    source_cells, target_cells = (np.zeros(len(side), dtype=np.int64) for side in (source, target))
    numbers = count(1)
    for source_table, target_table in _alike(source, target):
        for cell, counterpart in zip(source_table, target_table, strict=True):
            source_cells[cell] = target_cells[counterpart] = next(numbers)
    return source_cells, target_cells


def _alike(source: Sequence[Block], target: Sequence[Block]) -> list[tuple[Table, Table]]:
    """Tables of one shape whose figures stand in the same places."""
    in_source, in_target = _by_shape(source), _by_shape(target)
    return [
        (one, other)
        for shape, tables in in_source.items()
        if len(tables) == len(in_target.get(shape, ()))
        for one, other in zip(tables, in_target[shape], strict=True)
        if _agree([source[at].text for at in one], [target[at].text for at in other])
    ]


def _by_shape(blocks: Sequence[Block]) -> dict[tuple[int, ...], list[Table]]:
    """Runs of neighbouring cells by the columns in which they stand."""
    found: dict[tuple[int, ...], list[Table]] = defaultdict(list)
    runs = groupby(range(len(blocks)), lambda at: blocks[at].kind is BlockKind.TABLE_CELL)
    for table in [[*run] for is_table, run in runs if is_table]:
        found[tuple(blocks[at].column for at in table)].append(table)
    return found


def _agree(ours: list[str], theirs: list[str]) -> bool:
    figures = [(_digits(one), _digits(other)) for one, other in zip(ours, theirs, strict=True)]
    told = [(one, other) for one, other in figures if one or other]
    return len(told) >= LEAST_FIGURES and sum(one == other for one, other in told) >= LEAST_ALIKE * len(told)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
