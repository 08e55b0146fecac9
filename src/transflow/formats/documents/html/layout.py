"""Pieces of a page that stand in tables which only lay it out, and are no cells."""

from __future__ import annotations

from typing import NamedTuple

from transflow.formats._reading.markup import Markup
from transflow.formats.documents.html.around import Cell
from transflow.frozen import replace
from transflow.model import Block, BlockKind

BLOCKS_OF_LAYOUT = 3  # in one cell, that holds most of the text


class Piece(NamedTuple):
    """A block, the markup inside it, where the values of attributes stand that say it, and its cell."""

    block: Block
    markup: tuple[Markup, ...] = ()
    values: tuple[tuple[int, int], ...] = ()
    cell: Cell = Cell()


class Stretch(NamedTuple):
    """The blocks and the comments of a stretch of HTML."""

    pieces: list[Piece]
    comments: list[tuple[int, str]]


def without_layout(pieces: list[Piece], holding_tables: set[int]) -> list[Piece]:
    """The pieces; what stands in a table that only lays a page out, in no row beside other text, is no cell."""
    tables: dict[int, list[Piece]] = {}
    for each in pieces:
        tables.setdefault(each.cell.table, []).append(each)
    layout = {
        number
        for number, inside in tables.items()
        if number and (number in holding_tables or _is_layout(inside))
    }
    return [_as_paragraph(each) if each.cell.table in layout else each for each in pieces]


def _is_layout(inside: list[Piece]) -> bool:
    """Whether no row has two cells with text, or most of the text stands in several blocks of one cell."""
    cells: dict[Cell, list[int]] = {}
    for each in inside:
        cells.setdefault(each.cell, []).extend([] if each.values else [len(each.block.text)])
    rows = [cell.row for cell in cells]
    if len(set(rows)) == len(rows):
        return True
    most = max(cells.values(), key=sum)
    return len(most) >= BLOCKS_OF_LAYOUT and 2 * sum(most) > sum(map(sum, cells.values()))


def _as_paragraph(piece: Piece) -> Piece:
    if piece.block.kind is not BlockKind.TABLE_CELL:
        return piece
    return piece._replace(block=replace(piece.block, kind=BlockKind.PARAGRAPH, column=0))
