"""One mistake is told once: what lies in a text that has to be translated, put in or taken out anyway says nothing
more about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from transflow.model import Bitext, Remark, Side, Spot

DOUBT = "low-confidence"
OF_THE_WHOLE = frozenset(  # where a paragraph stands, and what it was made from
    {"paragraph-order", "outdated-source", "conflict", "cosmetic-source-change"}
)

Told = tuple[str, Remark]
Stretches = Mapping[tuple[Side, int], list[tuple[int, int]]]  # from and to, by the side and the block


def without_consequences(bitext: Bitext, told: Sequence[Told]) -> list[Told]:
    """The remarks but those about what another one settles."""
    settled = _settled(bitext, told)
    if not settled:
        return [*told]

    def is_consequence(name: str, remark: Remark) -> bool:
        if name == DOUBT and remark.spot:
            bead = bitext.bead_of_block[remark.spot.side, remark.spot.block]
            return any(("target", block) in settled for block in bead.target)
        return any(_lies_in(spot, settled, bitext) for spot in (remark.spot, remark.related) if spot)

    return [
        (name, remark)
        for name, remark in told
        if remark.settles or name in OF_THE_WHOLE or not is_consequence(name, remark)
    ]


def _settled(bitext: Bitext, told: Sequence[Told]) -> Stretches:
    found: dict[tuple[Side, int], list[tuple[int, int]]] = defaultdict(list)
    for _, remark in told:
        for spot in remark.settles:
            found[spot.side, spot.block].append((spot.start, _end(spot, bitext)))
    return found


def _lies_in(spot: Spot, settled: Stretches, bitext: Bitext) -> bool:
    """Whether one of the stretches holds all of it."""
    stretches = settled.get((spot.side, spot.block), ())
    return any(start <= spot.start and _end(spot, bitext) <= end for start, end in stretches)


def _end(spot: Spot, bitext: Bitext) -> int:
    return len(bitext.document(spot.side).blocks[spot.block].text) if spot.end is None else spot.end
