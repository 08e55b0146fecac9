"""One mistake is told once: what lies in a text that has to be translated, put in or taken out anyway says nothing
more about it, unless it is graver."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from transflow.model import Bitext, Level, Remark, Side, Spot

DOUBT = "low-confidence"
OF_THE_WHOLE = frozenset(  # where a paragraph stands, and what it was made from
    {"paragraph-order", "outdated-source", "conflict", "cosmetic-source-change"}
)


class Told(NamedTuple):
    """What a check says, and at which level it counts."""

    check: str
    remark: Remark
    level: Level


class Stretch(NamedTuple):
    """A part of a block of which all is said, and how grave that is."""

    start: int
    end: int
    level: Level


Stretches = Mapping[tuple[Side, int], list[Stretch]]  # by the side and the block


def without_consequences(bitext: Bitext, told: Sequence[Told]) -> list[Told]:
    """What is told, but for what another remark settles that counts as much."""
    settled = _settled(bitext, told)
    if not settled:
        return [*told]
    return [
        each
        for each in told
        if each.remark.settles or each.check in OF_THE_WHOLE or not _is_consequence(bitext, each, settled)
    ]


def _settled(bitext: Bitext, told: Sequence[Told]) -> Stretches:
    found: dict[tuple[Side, int], list[Stretch]] = defaultdict(list)
    for each in told:
        for spot in each.remark.settles:
            found[spot.side, spot.block].append(Stretch(spot.start, _end(spot, bitext), each.level))
    return found


def _is_consequence(bitext: Bitext, each: Told, settled: Stretches) -> bool:
    spot, related = each.remark.spot, each.remark.related
    if each.check == DOUBT and spot:
        blocks = bitext.bead_of_block[spot.side, spot.block].target
        return any(one.level >= each.level for block in blocks for one in settled.get(("target", block), ()))
    return any(_lies_in(place, settled, each.level, bitext) for place in (spot, related) if place)


def _lies_in(spot: Spot, settled: Stretches, level: Level, bitext: Bitext) -> bool:
    """Whether a stretch that is as grave holds all of it."""
    end = _end(spot, bitext)
    stretches = settled.get((spot.side, spot.block), ())
    return any(each.level >= level and each.start <= spot.start and end <= each.end for each in stretches)


def _end(spot: Spot, bitext: Bitext) -> int:
    return len(bitext.document(spot.side).blocks[spot.block].text) if spot.end is None else spot.end
