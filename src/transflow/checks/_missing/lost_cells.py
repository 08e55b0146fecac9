"""Cells of a table in which nothing but a figure stands, and those that head it."""

from __future__ import annotations

from itertools import islice

from transflow.model import Bitext, Block, BlockKind


def figures_in(blocks: tuple[Block, ...]) -> set[str]:
    """The digits of each block, whatever stands between them."""
    return {_digits(block) for block in blocks}


def is_lost_figure(bitext: Bitext, block: int, figures: set[str]) -> bool:
    """Whether the figure of a cell is not among the `figures` of the target, which has the cell before it in its row;
    in the first column the rows are numbered."""
    own, before = bitext.source.blocks[block], bitext.source.blocks[block - 1]
    if own.column < 2 or before.column != own.column - 1 or not _is_absent(own, figures):
        return False
    return _is_in_table(bitext, block - 1)


def is_lost_row(bitext: Bitext, block: int, figures: set[str]) -> bool:
    """Whether a row begins with the cell of which the target's table, which has the row before or after it, has no
    cell, and not one of its figures."""
    blocks = bitext.source.blocks
    if blocks[block].column != 1:
        return False
    end = block + 1
    while end < len(blocks) and blocks[end].column == blocks[end - 1].column + 1:
        end += 1
    row = range(block, end)
    told = [each for each in row[1:] if _digits(blocks[each])]
    if not told or not all(_is_absent(blocks[each], figures) for each in told):
        return False
    if any(bitext.bead_of_block["source", each].target for each in row):
        return False
    return any(0 <= each < len(blocks) and _is_in_table(bitext, each) for each in (block - 1, end))


def is_head_of_list(bitext: Bitext, block: int) -> bool:
    """Whether the cell heads a column of a table that has become a list: no table of the target has such a cell, and
    the one below it is answered."""
    blocks = bitext.source.blocks
    own = blocks[block]
    if not _is_cell(own) or any(map(_is_cell, bitext.target.blocks)):
        return False
    above = block - own.column
    if above >= 0 and _is_cell(blocks[above]):
        return False
    below = (each for each in range(block + 1, len(blocks)) if blocks[each].column == own.column)
    return any(bitext.bead_of_block["source", each].target for each in islice(below, 1))


def _is_absent(block: Block, figures: set[str]) -> bool:
    digits = _digits(block)
    return bool(digits) and digits not in figures


def _is_in_table(bitext: Bitext, block: int) -> bool:
    """Whether the counterpart of a cell is one."""
    answers = bitext.bead_of_block["source", block].target
    return _is_cell(bitext.source.blocks[block]) and any(
        _is_cell(bitext.target.blocks[each]) for each in answers
    )


def _digits(block: Block) -> str:
    return "".join(filter(str.isdigit, block.text))


def _is_cell(block: Block) -> bool:
    return block.kind is BlockKind.TABLE_CELL
