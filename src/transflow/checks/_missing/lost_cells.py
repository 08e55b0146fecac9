"""Cells of a table in which nothing but a figure stands."""

from __future__ import annotations

from transflow.model import Bitext, Block, BlockKind


def figures_in(blocks: tuple[Block, ...]) -> set[str]:
    """The digits of each block, whatever stands between them."""
    return {_digits(block) for block in blocks}


def is_lost_figure(bitext: Bitext, block: int, figures: set[str]) -> bool:
    """Whether the figure of a cell is not among the `figures` of the target, which has the cell before it in its row;
    in the first column the rows are numbered."""
    own, before = bitext.source.blocks[block], bitext.source.blocks[block - 1]
    digits = _digits(own)
    if own.column < 2 or before.column != own.column - 1 or not digits or digits in figures:
        return False
    return any(
        _is_cell(bitext.target.blocks[each]) for each in bitext.bead_of_block["source", block - 1].target
    )


def _digits(block: Block) -> str:
    return "".join(filter(str.isdigit, block.text))


def _is_cell(block: Block) -> bool:
    return block.kind is BlockKind.TABLE_CELL
