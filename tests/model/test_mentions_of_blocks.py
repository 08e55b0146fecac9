"""Mentions are found by their block."""

from __future__ import annotations

from transflow.model import Block, Concept, Designation, Document, Mention


def test_each_block_has_its_own_mentions_in_their_order() -> None:
    name = Designation("Saeima", "lv")
    first, second, third = (
        Mention(Concept((name,)), name, block, start, start + 6, "Saeima")
        for block, start in ((0, 0), (0, 10), (2, 0))
    )
    blocks = Block("Saeima un Saeima"), Block("Rīga"), Block("Saeima")
    document = Document("", "lv", "", blocks, mentions=(first, second, third))
    assert document.mentions_of_block == {0: [first, second], 2: [third]}
