"""Cells of a table that have the figure of another cell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from transflow.languages import has_grammar, language
from transflow.model import Bead, Bitext, Block, BlockKind
from transflow.text.facts import Value
from transflow.text.facts.equality import answers
from transflow.text.remembered import kept

MOST_WRONG = 1000  # cells; with more the two are no longer one table


class Exchanged(NamedTuple):
    """A cell of the target and the one of the source in whose place it stands, by their blocks."""

    source: int
    target: int


@kept
def exchanged_cells(bitext: Bitext) -> tuple[Exchanged, ...]:
    """The cells of which the target has not its own figure but another's of the same table."""
    if not all(map(has_grammar, bitext.languages)):
        return ()
    tables = groupby(bitext.beads, lambda bead: _is_pair_of_cells(bitext, bead))
    return tuple(
        each
        for is_table, beads in tables
        if is_table
        for each in _exchanged(_in_place([*beads], bitext), bitext)
    )


def _in_place(beads: list[Bead], bitext: Bitext) -> list[Exchanged]:
    """The cells that answer one another by their places; where whole rows moved, those that stayed."""
    stayed = [Exchanged(bead.source[0], bead.target[0]) for bead in beads if not bead.is_moved]
    if len(stayed) == len(beads):
        return stayed
    places = zip(
        *(sorted(bead.units(side)[0] for bead in beads) for side in ("source", "target")), strict=True
    )
    by_place = [Exchanged(source, target) for source, target in places]
    heads = _heads(bitext, beads[0].source[0], {bead.source[0] for bead in beads if bead.is_moved})
    return (
        by_place if {*by_place}.issuperset(stayed) and heads <= {each.source for each in stayed} else stayed
    )


def _heads(bitext: Bitext, first: int, cells: set[int]) -> set[int]:
    """The first cells of the rows that the cells stand in; the table begins with the block `first`."""
    found, head = set(), first
    for at in range(first, max(cells) + 1):
        if bitext.source.blocks[at].column <= 1:
            head = at
        if at in cells:
            found.add(head)
    return found


def _exchanged(cells: list[Exchanged], bitext: Bitext) -> Iterator[Exchanged]:
    rows = []
    for each in cells:
        source, target = bitext.source.blocks[each.source], bitext.target.blocks[each.target]
        pair = _figures(source, bitext.source.language), _figures(target, bitext.target.language)
        rows.append((each, *pair))
    wrong = [(each, one, other) for each, one, other in rows if one and other and not _are_one(one, other)]
    for each, _, other in wrong if len(wrong) <= MOST_WRONG else ():
        if any(_are_one(one, other) for _, one, _ in wrong):
            yield each


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
    if bead.kind != "1-1":
        return False
    source, target = bitext.source.blocks[bead.source[0]], bitext.target.blocks[bead.target[0]]
    return source.kind is target.kind is BlockKind.TABLE_CELL
