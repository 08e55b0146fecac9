"""What the form of two documents says of their blocks: a heading answers a heading, a link the same link."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from transflow.align.breaks import is_torn
from transflow.align.leanings import FORBIDDEN, Leanings
from transflow.align.vocabulary import Floats, Integers
from transflow.model import Block, BlockKind, Document

SAME_KIND = {BlockKind.HEADING: 1.0, BlockKind.LIST_ITEM: 0.4, BlockKind.CAPTION: 0.7, BlockKind.QUOTE: 0.4}
PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.QUOTE})
KINDRED, UNLIKE = -0.4, -1.5
SAME_PLACE = 0.5
SAME_LEVEL = 0.5
SAME_KEY, OTHER_KEY = 8.0, -30.0
SAME_LINK = 1.5
JOINED_ITEMS, JOINED_UNLIKE = -3.0, -5.0
ALONE = {BlockKind.CONTACT: 0.8, BlockKind.CAPTION: 0.5}
ADDRESS_NAME = re.compile(r"[^/?#]+(?=[/?#]*$)")


def block_leanings(source: Document, target: Document, torn: float) -> Leanings:
    """The leanings of two documents' blocks; `torn` speaks for joining what a break in mid-sentence
    parted."""
    return Leanings(
        _joins(source.blocks, torn),
        _joins(target.blocks, torn),
        _gaps(source.blocks),
        _gaps(target.blocks),
        _pairing(source.blocks, target.blocks),
    )


def _joins(blocks: Sequence[Block], torn: float) -> Floats:
    return np.array([_join(first, second, torn) for first, second in pairwise(blocks)], dtype=np.float64)


def _join(first: Block, second: Block, torn: float) -> float:
    kinds = {first.kind, second.kind}
    if BlockKind.FRONT_MATTER in kinds:
        return FORBIDDEN
    if BlockKind.TABLE_CELL in kinds or BlockKind.HEADING in kinds:
        return JOINED_UNLIKE
    if is_torn(first.text, second.text) and second.kind is not BlockKind.LIST_ITEM:
        return torn
    return 0.0 if kinds <= PROSE else JOINED_ITEMS


def _gaps(blocks: Sequence[Block]) -> Floats:
    return np.array([ALONE.get(block.kind, 0.0) for block in blocks], dtype=np.float64)


def _pairing(ours: Sequence[Block], theirs: Sequence[Block]) -> Callable[[Integers, Integers], Floats] | None:
    """A function of indexes: what the kinds, places and links of blocks say of pairing them; None where
    all are alike."""
    if len({block.kind for block in (*ours, *theirs)} - PROSE) == 0 and not any(b.marks for b in ours):
        return None
    our_places, their_places = _places(ours), _places(theirs)
    our_links, their_links = [_links(block) for block in ours], [_links(block) for block in theirs]

    def pairs(sources: Integers, targets: Integers) -> Floats:
        return np.array(
            [
                [
                    _kinship(ours[i], theirs[j])
                    + SAME_PLACE * (our_places[i] == their_places[j] != ("", 0))
                    + SAME_LINK * bool(our_links[i] & their_links[j])
                    for j in targets.tolist()
                ]
                for i in sources.tolist()
            ],
            dtype=np.float64,
        ).reshape(len(sources), len(targets))

    return pairs


def _kinship(ours: Block, theirs: Block) -> float:
    if BlockKind.FRONT_MATTER in (ours.kind, theirs.kind):
        return _kinship_of_values(ours, theirs)
    if ours.kind is theirs.kind:
        return SAME_KIND.get(ours.kind, 0.0) + SAME_LEVEL * (0 < ours.level == theirs.level)
    return KINDRED if {ours.kind, theirs.kind} <= PROSE | {BlockKind.LIST_ITEM, BlockKind.CONTACT} else UNLIKE


def _kinship_of_values(ours: Block, theirs: Block) -> float:
    """Of front-matter values: with one another, or of a title with a heading of the text."""
    if ours.kind is theirs.kind:
        return SAME_KEY if ours.key == theirs.key else OTHER_KEY
    value, other = (ours, theirs) if ours.kind is BlockKind.FRONT_MATTER else (theirs, ours)
    is_title = value.key == "title" and other.kind is BlockKind.HEADING and other.level <= 1
    return SAME_KIND[BlockKind.HEADING] if is_title else OTHER_KEY


def _places(blocks: Sequence[Block]) -> list[tuple[str, int]]:
    """Where list items and cells stand in their run."""
    places: list[tuple[str, int]] = []
    for block in blocks:
        counted = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL)
        before = places[-1] if places and places[-1][0] == block.kind else (block.kind.value, -1)
        places.append((block.kind.value, before[1] + 1) if counted else ("", 0))
    return places


def _links(block: Block) -> frozenset[str]:
    """The last parts of the addresses a block links to or shows."""
    addresses = [mark.value for mark in block.marks if mark.kind in ("link", "image") and mark.value]
    found = [ADDRESS_NAME.search(address) for address in addresses]
    return frozenset(match.group().lower() for match in found if match)
