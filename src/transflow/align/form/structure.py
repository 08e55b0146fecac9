"""What the form of two documents says of their blocks: a heading answers a heading, a link the same link."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import pairwise, product
from typing import NamedTuple

import numpy as np

from transflow.align.form.breaks import is_torn
from transflow.align.form.cells import same_cells
from transflow.align.form.credits import credited, is_credit
from transflow.align.form.leanings import FORBIDDEN, TORN, Leanings
from transflow.align.words.vocabulary import Floats, Integers
from transflow.model import Block, BlockKind, Document

# Log scores.
SAME_KIND = {BlockKind.HEADING: 1.0, BlockKind.LIST_ITEM: 0.4, BlockKind.CAPTION: 0.7, BlockKind.QUOTE: 0.4}
PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.QUOTE})
KINDRED, UNLIKE, CREDIT_ALONE = -0.4, -1.5, -4.0
SAME_PLACE = 0.5
NO_PLACE = ("", 0)
SAME_CELL, OTHER_CELL = 8.0, -30.0
SAME_LEVEL = 0.5
SAME_KEY, OTHER_KEY = 8.0, -30.0
SAME_LINK = 1.5
JOINED_ITEMS, JOINED_UNLIKE = -3.0, -5.0
ALONE = {BlockKind.CONTACT: 0.8, BlockKind.CAPTION: 0.5}
ADDRESS_NAME = re.compile(r"[^/?#]+(?=[/?#]*$)")


def block_leanings(source: Document, target: Document) -> Leanings:
    """The leanings of two documents' blocks."""
    return Leanings(
        _joins(source.blocks, _titles(target.blocks)),
        _joins(target.blocks, _titles(source.blocks)),
        _gaps(source.blocks),
        _gaps(target.blocks),
        _pairing(source.blocks, target.blocks),
    )


def _titles(blocks: Sequence[Block]) -> frozenset[str]:
    return frozenset(each.text for each in blocks if each.kind is BlockKind.HEADING)


def _joins(blocks: Sequence[Block], titles: frozenset[str]) -> Floats:
    """For joining each block with the next; one that repeats a title of the other text, as a caption that nobody
    translated does, stands for itself."""
    joins = [_join(first, second) for first, second in pairwise(blocks)]
    if titles:
        copies = [each.kind in PROSE and each.text in titles for each in blocks]
        joins = [
            JOINED_UNLIKE if any(pair) else join for join, pair in zip(joins, pairwise(copies), strict=True)
        ]
    return np.array(joins, dtype=np.float64)


def _join(first: Block, second: Block) -> float:
    kinds = {first.kind, second.kind}
    if BlockKind.FRONT_MATTER in kinds:
        return FORBIDDEN
    if BlockKind.TABLE_CELL in kinds or BlockKind.HEADING in kinds:
        return JOINED_UNLIKE
    if is_torn(first.text, second.text) and second.kind is not BlockKind.LIST_ITEM:
        return TORN
    return 0.0 if kinds <= PROSE else JOINED_ITEMS


def _gaps(blocks: Sequence[Block]) -> Floats:
    return np.array([ALONE.get(_kind(block), 0.0) for block in blocks], dtype=np.float64)


def _pairing(ours: Sequence[Block], theirs: Sequence[Block]) -> Callable[[Integers, Integers], Floats] | None:
    """A function of indexes: what the kinds, places and links of blocks say of pairing them; None where
    all are alike."""
    if len({_kind(block) for block in (*ours, *theirs)} - PROSE) == 0 and not any(b.marks for b in ours):
        return None
    forms = dict.fromkeys(map(_form, (*ours, *theirs)))  # few, of however many blocks
    kinship = np.array([[_kinship(one, other) for other in forms] for one in forms])
    our_forms, their_forms = (_numbered(map(_form, side), forms) for side in (ours, theirs))
    our_runs, their_runs = _places(ours), _places(theirs)
    places = dict.fromkeys([NO_PLACE, *our_runs, *their_runs])
    our_places, their_places = _numbered(our_runs, places), _numbered(their_runs, places)
    our_links, their_links = _linked(ours), _linked(theirs)
    our_cells, their_cells = same_cells(ours, theirs)

    def pairs(sources: Integers, targets: Integers) -> Floats:
        found = kinship[our_forms[sources][:, None], their_forms[targets]]
        place = our_places[sources][:, None]
        found += SAME_PLACE * ((place == their_places[targets]) & (place > 0))
        cells, others = our_cells[sources][:, None], their_cells[targets]
        if cells.any() and others.any():
            found += np.where(
                (cells > 0) & (others > 0), np.where(cells == others, SAME_CELL, OTHER_CELL), 0.0
            )
        rows = [(row, our_links[i]) for row, i in enumerate(sources.tolist()) if i in our_links]
        columns = [(column, their_links[j]) for column, j in enumerate(targets.tolist()) if j in their_links]
        for (row, mine), (column, yours) in product(rows, columns):
            found[row, column] += SAME_LINK * (not mine.isdisjoint(yours))
        return found

    return pairs


class _Form(NamedTuple):
    """What makes blocks kin; `is_credit` is None where it may be one in other words, "Courtesy photo"."""

    kind: BlockKind
    level: int
    key: str
    is_credit: bool | None


def _form(block: Block) -> _Form:
    return _Form(_kind(block), block.level, block.key, credited(block))


def _kind(block: Block) -> BlockKind:
    """The kind of a block; a credit is a caption wherever it stands."""
    return BlockKind.CAPTION if is_credit(block) else block.kind


def _numbered(things: Iterable[Hashable], known: Iterable[Hashable]) -> Integers:
    """The place of each of some things among those known."""
    numbers = {each: number for number, each in enumerate(known)}
    return np.array([numbers[each] for each in things], dtype=np.int64)


def _kinship(ours: _Form, theirs: _Form) -> float:
    if BlockKind.FRONT_MATTER in (ours.kind, theirs.kind):
        return _kinship_of_values(ours, theirs)
    if {ours.is_credit, theirs.is_credit} == {True, False}:
        return CREDIT_ALONE
    if ours.kind is theirs.kind:
        return SAME_KIND.get(ours.kind, 0.0) + SAME_LEVEL * (0 < ours.level == theirs.level)
    return KINDRED if {ours.kind, theirs.kind} <= PROSE | {BlockKind.LIST_ITEM, BlockKind.CONTACT} else UNLIKE


def _kinship_of_values(ours: _Form, theirs: _Form) -> float:
    """Of front-matter values: with one another, or of a title with a heading of the text."""
    if ours.kind is theirs.kind:
        return SAME_KEY if ours.key == theirs.key else OTHER_KEY
    value, other = (ours, theirs) if ours.kind is BlockKind.FRONT_MATTER else (theirs, ours)
    is_title = value.key == "title" and other.kind is BlockKind.HEADING and other.level <= 1
    return SAME_KIND[BlockKind.HEADING] if is_title else OTHER_KEY


def _places(blocks: Sequence[Block]) -> list[tuple[str, int]]:
    """Where list items and cells stand in their run; others have no place."""
    places: list[tuple[str, int]] = []
    for block in blocks:
        counted = block.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL)
        before = places[-1] if places and places[-1][0] == block.kind else (block.kind.value, -1)
        places.append((block.kind.value, before[1] + 1) if counted else NO_PLACE)
    return places


def _linked(blocks: Sequence[Block]) -> dict[int, frozenset[str]]:
    """The blocks that link to something or show it, with the last parts of the addresses."""
    links = ((at, _links(block)) for at, block in enumerate(blocks) if block.marks)
    return {at: own for at, own in links if own}


def _links(block: Block) -> frozenset[str]:
    addresses = [mark.value for mark in block.marks if mark.kind in ("link", "image") and mark.value]
    found = [ADDRESS_NAME.search(address) for address in addresses]
    return frozenset(match.group().lower() for match in found if match)
