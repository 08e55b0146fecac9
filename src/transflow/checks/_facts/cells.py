"""Cells of a table that have the figure of another cell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from transflow.languages import has_grammar, language
from transflow.model import Bead, Bitext, Block, BlockKind
from transflow.text.fact_equality import answers
from transflow.text.facts import Value


def exchanged_cells(bitext: Bitext) -> Iterator[tuple[Bead, str]]:
    """Each pair of cells of which the target has not its own figure but another's of the same table, and what the
    figure is in the source."""
    if not all(map(has_grammar, bitext.languages)):
        return
    for is_table, beads in groupby(bitext.beads, lambda bead: _is_pair_of_cells(bitext, bead)):
        if is_table:
            yield from _exchanged([*beads], bitext)


def _exchanged(beads: list[Bead], bitext: Bitext) -> Iterator[tuple[Bead, str]]:
    rows = []
    for bead in beads:
        ours, theirs = bitext.source.blocks[bead.source[0]], bitext.target.blocks[bead.target[0]]
        pair = _figures(ours, bitext.source.language), _figures(theirs, bitext.target.language)
        rows.append((bead, *pair))
    wrong = [(bead, one, other) for bead, one, other in rows if one and other and not _are_one(one, other)]
    for bead, _, other in wrong:
        if any(_are_one(one, other) for _, one, _ in wrong):
            yield bead, bitext.source.blocks[bead.source[0]].text


def _figures(cell: Block, tag: str) -> list[Value]:
    """The values that are all that the cell says."""
    rest, values = cell.text, []
    for fact in reversed(language(tag).facts(cell.text)):
        rest = rest[: fact.start] + rest[fact.end :]
        values.append(fact.value)
    return [] if any(map(str.isalnum, rest)) else values[::-1]


def _are_one(ours: list[Value], theirs: list[Value]) -> bool:
    return len(ours) == len(theirs) and all(map(answers, ours, theirs))


def _is_pair_of_cells(bitext: Bitext, bead: Bead) -> bool:
    if bead.kind != "1-1" or bead.is_moved:
        return False
    ours, theirs = bitext.source.blocks[bead.source[0]], bitext.target.blocks[bead.target[0]]
    return ours.kind is theirs.kind is BlockKind.TABLE_CELL
