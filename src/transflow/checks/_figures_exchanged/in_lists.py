"""List items that have the figure of another item of their list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, groupby
from typing import NamedTuple

from transflow.checks._facts.compared import Compared, compared_beads
from transflow.checks._facts.pairing import unanswered
from transflow.checks._facts.reading import Located
from transflow.model import Bitext, BlockKind
from transflow.text.facts.equality import answers

LEAST_SURE = 0.3  # with the figure of another item no pair is very sure
LONGEST = 200  # items of a list in which all are compared with each other


class Lone(NamedTuple):
    """The only fact of an item that its counterpart lacks, and the only one that this has in its place."""

    source: Located
    target: Located


def exchanged_items(bitext: Bitext) -> Iterator[tuple[Lone, Lone]]:
    """The pairs of items of which either has the other's fact in the target, and not its own."""
    for is_list, beads in groupby(compared_beads(bitext), lambda each: _is_item(bitext, each)):
        lone = [each for each in map(_lone, beads) if each] if is_list else []
        for one, other in combinations(lone[:LONGEST], 2):
            if answers(one.source.value, other.target.value) and answers(
                other.source.value, one.target.value
            ):
                yield one, other


def _is_item(bitext: Bitext, each: Compared) -> bool:
    if each.bead.kind != "1-1" or each.bead.is_moved or each.bead.confidence < LEAST_SURE:
        return False
    source, target = bitext.source.blocks[each.bead.source[0]], bitext.target.blocks[each.bead.target[0]]
    return source.kind is target.kind is BlockKind.LIST_ITEM


def _lone(each: Compared) -> Lone | None:
    in_source, in_target = unanswered(each.source, each.target), unanswered(each.target, each.source)
    return Lone(in_source[0], in_target[0]) if len(in_source) == len(in_target) == 1 else None
