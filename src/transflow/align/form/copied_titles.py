"""A title whose untranslated copy, the caption of a picture, stands below the translated one: the copy is like it word
for word, and yet the heading is its translation."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.frozen import replace
from transflow.model import SIDES, Bead, BlockKind, Document, Side, other_side
from transflow.text.normalise import matching_form


def with_copied_titles(beads: Sequence[Bead], source: Document, target: Document) -> tuple[Bead, ...]:
    """The beads of blocks; a heading that is paired with a copy of itself goes with the heading alone above it."""
    found = list(beads)
    documents: dict[Side, Document] = {"source": source, "target": target}
    for side in SIDES:
        alone = {bead.units(side): at for at, bead in enumerate(found) if not bead.units(other_side(side))}
        for at, bead in enumerate(found):
            above = alone.get((bead.units(side)[0] - 1,)) if bead.units(side) else None
            if above is not None and _is_copied(bead, side, documents):
                found[at], found[above] = _exchanged(bead, found[above], side)
    return tuple(found)


def _exchanged(bead: Bead, lone: Bead, side: Side) -> tuple[Bead, Bead]:
    """Both with the units of that side that the other had."""
    confidence = min(bead.confidence, lone.confidence)
    paired = replace(bead.with_units(side, lone.units(side)), confidence=confidence)
    return paired, lone.with_units(side, bead.units(side))


def _is_copied(bead: Bead, side: Side, documents: dict[Side, Document]) -> bool:
    """Whether the bead is a heading and, on that side, a copy of it that is none, below a heading of the same level."""
    if len(bead.source) != 1 or len(bead.target) != 1 or bead.is_pinned:
        return False
    (title,), (copied,) = bead.units(other_side(side)), bead.units(side)
    there = documents[side].blocks
    heading, above, copy = documents[other_side(side)].blocks[title], there[copied - 1], there[copied]
    return (
        heading.kind is above.kind is BlockKind.HEADING is not copy.kind
        and heading.level == above.level
        and matching_form(heading.text) == matching_form(copy.text)
    )
