"""A title whose untranslated copy, the caption of a picture, stands below the translated one: the copy is like it word
for word, and yet the heading is its translation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from transflow.model import Bead, BlockKind, Document
from transflow.text.normalise import matching_form


def with_copied_titles(beads: Sequence[Bead], source: Document, target: Document) -> tuple[Bead, ...]:
    """The beads of blocks; a heading that is paired with a copy of itself goes with the heading alone above it."""
    alone = {bead.target[0]: at for at, bead in enumerate(beads) if not bead.source and len(bead.target) == 1}
    found = list(beads)
    for at, bead in enumerate(beads):
        above = alone.get(bead.target[0] - 1) if bead.target else None
        if above is not None and _is_copied(bead, source, target):
            confidence = min(bead.confidence, beads[above].confidence)
            found[at] = replace(bead, target=beads[above].target, confidence=confidence)
            found[above] = replace(beads[above], target=bead.target)
    return tuple(found)


def _is_copied(bead: Bead, source: Document, target: Document) -> bool:
    """Whether the bead is a heading and a copy of it that is none, below a heading of the same level."""
    if len(bead.source) != 1 or len(bead.target) != 1 or bead.is_pinned:
        return False
    ours, copy = source.blocks[bead.source[0]], target.blocks[bead.target[0]]
    above = target.blocks[bead.target[0] - 1]
    headings = [each.kind is BlockKind.HEADING for each in (ours, above, copy)]
    return (
        headings == [True, True, False]
        and ours.level == above.level
        and matching_form(ours.text) == matching_form(copy.text)
    )
