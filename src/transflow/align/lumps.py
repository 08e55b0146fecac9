"""Texts that one side has in few blocks and the other in many: their blocks are paired as their sentences are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from transflow.align.order import in_order, with_moves
from transflow.model import SIDES, Bead, Document, Side

LOPSIDED = 4  # blocks on one side for each on the other
UNKNOWN = 0.5  # the confidence where nothing tells

Node = tuple[Side, int]  # a block


def is_one_lump(source: Document, target: Document) -> bool:
    """Whether one side has few blocks for the sentences of many of the other's."""
    few, many = sorted((source, target), key=lambda document: len(document.blocks))
    return (
        few.format != "lines"
        and len(many.blocks) > LOPSIDED * len(few.blocks) > 0
        and 2 * len(few.segments) > len(many.blocks)
        and len(few.segments) > LOPSIDED * len(few.blocks)
    )


def blocks_of(source: Document, target: Document, sentences: Iterable[Bead]) -> tuple[Bead, ...]:
    """The beads of blocks that hold beads of sentences: blocks tied by one are in one bead, as sure as its
    sentences are on average."""
    groups = _Groups()
    chances: dict[Node, list[float]] = defaultdict(list)
    for bead in sentences:
        tied: list[Node] = [("source", source.segments[unit].block) for unit in bead.source]
        tied += [("target", target.segments[unit].block) for unit in bead.target]
        for node in tied:
            groups.tie(tied[0], node)
        if bead.source and bead.target:
            chances[tied[0]].append(bead.confidence)
    members: dict[Node, list[Node]] = defaultdict(list)
    for side, document in zip(SIDES, (source, target), strict=True):
        for unit in range(len(document.blocks)):
            members[groups.head((side, unit))].append((side, unit))
    beads = [
        Bead(
            _on_side(nodes, "source"),
            _on_side(nodes, "target"),
            _mean([chance for node in nodes for chance in chances[node]]),
        )
        for nodes in members.values()
    ]
    return in_order(with_moves(beads))


class _Groups:
    """Disjoint sets of blocks, each named by its first one, its head."""

    def __init__(self) -> None:
        self._above: dict[Node, Node] = {}

    def head(self, node: Node) -> Node:
        while node in self._above:
            node = self._above[node]
        return node

    def tie(self, one: Node, other: Node) -> None:
        """Makes one set of the two that hold these."""
        one, other = self.head(one), self.head(other)
        if one != other:
            self._above[max(one, other)] = min(one, other)


def _on_side(nodes: Iterable[Node], side: Side) -> tuple[int, ...]:
    return tuple(unit for which, unit in nodes if which == side)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else UNKNOWN
