"""Tables of one version that the other tells in prose, figure by figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from transflow.model import SIDES, Bitext, Block, BlockKind, Side, other_side
from transflow.text.remembered import kept

FEWEST = 3  # figures of a table that are no chance
FIGURE = re.compile(r"\d+(?:[.,\s]\d+)*")


@kept
def told_in_prose(bitext: Bitext) -> Mapping[Side, frozenset[int]]:
    """The blocks without counterpart that say the same in two forms: the cells of a table and the line that leads in to
    it, and the paragraphs that have all its figures."""
    found: dict[Side, set[int]] = {side: set() for side in SIDES}
    for side in SIDES:
        other = other_side(side)
        prose = {} if any(map(_is_cell, bitext.document(other).blocks)) else _figures_of_lone(bitext, other)
        for table in _lone_tables(bitext, side) if prose else ():
            wanted = set().union(*(_figures(bitext.document(side).blocks[each]) for each in table))
            telling = {block for block, figures in prose.items() if figures & wanted}
            if len(wanted) >= FEWEST and wanted <= set().union(*(prose[each] for each in telling)):
                found[side] |= {*table, *_lead_in(bitext, side, table[0])}
                found[other] |= telling
    return {side: frozenset(blocks) for side, blocks in found.items()}


def _lone_tables(bitext: Bitext, side: Side) -> Iterator[list[int]]:
    """The cells of each table of which none has a counterpart."""
    blocks = bitext.document(side).blocks
    for is_table, group in groupby(range(len(blocks)), lambda at: _is_cell(blocks[at])):
        cells = [*group]
        if is_table and all(_is_lone(bitext, side, each) for each in cells):
            yield cells


def _figures_of_lone(bitext: Bitext, side: Side) -> dict[int, set[str]]:
    """The figures of each block without counterpart."""
    blocks = bitext.document(side).blocks
    return {at: _figures(block) for at, block in enumerate(blocks) if _is_lone(bitext, side, at)}


def _lead_in(bitext: Bitext, side: Side, first: int) -> range:
    """The block before the table, if it leads in to it and has no counterpart either."""
    before = first - 1
    is_lead_in = before >= 0 and bitext.document(side).blocks[before].text.rstrip().endswith(":")
    return range(before, first if is_lead_in and _is_lone(bitext, side, before) else before)


def _is_lone(bitext: Bitext, side: Side, block: int) -> bool:
    return not bitext.bead_of_block[side, block].units(other_side(side))


def _is_cell(block: Block) -> bool:
    return block.kind is BlockKind.TABLE_CELL


def _figures(block: Block) -> set[str]:
    """The figures of a block, whatever parts their digits."""
    return {"".join(filter(str.isdigit, each)) for each in FIGURE.findall(block.text)}
