"""What the form of two documents says of their blocks: a heading answers a heading, a link the same link."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from functools import reduce
from itertools import pairwise, product
from typing import NamedTuple

import numpy as np

from transflow.align.form.cells import same_cells
from transflow.align.form.credits import credited, is_credit
from transflow.align.form.leanings import FORBIDDEN, TORN, Leanings, PairScores, gaps_of_torn
from transflow.align.words.vocabulary import Floats, Integers
from transflow.model import Block, BlockKind, Document
from transflow.text.breaks import is_date_line

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
    source_joins = _joins(source, _titles(target.blocks))
    target_joins = _joins(target, _titles(source.blocks))
    return Leanings(
        source_joins,
        target_joins,
        _gaps(source.blocks) + gaps_of_torn(source_joins),
        _gaps(target.blocks) + gaps_of_torn(target_joins),
        _pairing(source.blocks, target.blocks),
    )


def _titles(blocks: Sequence[Block]) -> frozenset[str]:
    return frozenset(each.text for each in blocks if each.kind is BlockKind.HEADING)


def _joins(document: Document, titles: frozenset[str]) -> Floats:
    """For joining each block with the next; one that repeats a title of the other text, as a caption that nobody
    translated does, stands for itself."""
    pairs = enumerate(pairwise(document.blocks), start=1)
    joins = [TORN if at in document.torn else _join(*pair) for at, pair in pairs]
    if titles:
        copies = [each.kind in PROSE and each.text in titles for each in document.blocks]
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
    if is_date_line(first.text) or is_date_line(second.text):
        return JOINED_UNLIKE
    return 0.0 if kinds <= PROSE else JOINED_ITEMS


def _gaps(blocks: Sequence[Block]) -> Floats:
    return np.array([ALONE.get(_kind(block), 0.0) for block in blocks], dtype=np.float64)


def _pairing(source: Sequence[Block], target: Sequence[Block]) -> PairScores | None:
    """What the kinds, places, cells and links of blocks say of pairing them; None where all are alike."""
    if {_kind(block) for block in (*source, *target)} <= PROSE and not any(b.marks for b in source):
        return None
    more = [tell(source, target) for tell in (_same_places, _same_cells, _same_links)]
    told = [_kin(source, target), *(each for each in more if each is not None)]
    return lambda sources, targets: reduce(np.add, (each(sources, targets) for each in told))


def _kin(source: Sequence[Block], target: Sequence[Block]) -> PairScores:
    """For being of one kind, or of two."""
    forms = dict.fromkeys(map(_form, (*source, *target)))  # few, of however many blocks
    kinship = np.array([[_kinship(one, other) for other in forms] for one in forms])
    of_source, of_target = (_numbered(map(_form, side), forms) for side in (source, target))

    def scores(sources: Integers, targets: Integers) -> Floats:
        found: Floats = kinship[of_source[sources][:, None], of_target[targets]]
        return found

    return scores


def _same_places(source: Sequence[Block], target: Sequence[Block]) -> PairScores | None:
    """For the same place in a list or a table; None where there is neither."""
    of_source, of_target = _places(source), _places(target)
    known = dict.fromkeys([NO_PLACE, *of_source, *of_target])
    if len(known) == 1:
        return None
    source_places, target_places = _numbered(of_source, known), _numbered(of_target, known)

    def scores(sources: Integers, targets: Integers) -> Floats:
        place = source_places[sources][:, None]
        found: Floats = SAME_PLACE * ((place == target_places[targets]) & (place > 0))
        return found

    return scores


def _same_cells(source: Sequence[Block], target: Sequence[Block]) -> PairScores | None:
    """For the same cell of a table, or another; None where either side has no table."""
    source_cells, target_cells = same_cells(source, target)
    if not (source_cells.any() and target_cells.any()):
        return None

    def scores(sources: Integers, targets: Integers) -> Floats:
        cell, other = source_cells[sources][:, None], target_cells[targets]
        return np.where((cell > 0) & (other > 0), np.where(cell == other, SAME_CELL, OTHER_CELL), 0.0)

    return scores


def _same_links(source: Sequence[Block], target: Sequence[Block]) -> PairScores | None:
    """For a link to the same thing, or a picture of it; None where either side has neither."""
    source_links, target_links = _linked(source), _linked(target)
    if not (source_links and target_links):
        return None

    def scores(sources: Integers, targets: Integers) -> Floats:
        found = np.zeros((len(sources), len(targets)))
        rows = [(row, source_links[at]) for row, at in enumerate(sources.tolist()) if at in source_links]
        columns = [
            (column, target_links[at]) for column, at in enumerate(targets.tolist()) if at in target_links
        ]
        for (row, links), (column, others) in product(rows, columns):
            found[row, column] = SAME_LINK * (not links.isdisjoint(others))
        return found

    return scores


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


def _kinship(one: _Form, other: _Form) -> float:
    if BlockKind.FRONT_MATTER in (one.kind, other.kind):
        return _kinship_of_values(one, other)
    if {one.is_credit, other.is_credit} == {True, False}:
        return CREDIT_ALONE
    if one.kind is other.kind:
        return SAME_KIND.get(one.kind, 0.0) + SAME_LEVEL * (0 < one.level == other.level)
    return KINDRED if {one.kind, other.kind} <= PROSE | {BlockKind.LIST_ITEM, BlockKind.CONTACT} else UNLIKE


def _kinship_of_values(one: _Form, other: _Form) -> float:
    """Of front-matter values: with one another, or of a title with a heading of the text."""
    if one.kind is other.kind:
        return SAME_KEY if one.key == other.key else OTHER_KEY
    value, block = (one, other) if one.kind is BlockKind.FRONT_MATTER else (other, one)
    is_title = value.key == "title" and block.kind is BlockKind.HEADING and block.level <= 1
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
