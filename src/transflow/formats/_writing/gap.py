"""Places of a target file where a text is lacking."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TypeVar

from transflow.frozen import Frozen
from transflow.model import Bead, Bitext, Block, BlockKind

Thing = TypeVar("Thing")


class Gap(Frozen):
    """A place after block `after` of the target, at its head where that is None. `lacking` are the source
    blocks that have no counterpart there, in order; `lacking[at]` gets one now."""

    after: int | None
    lacking: tuple[Block, ...]
    at: int = 0

    @property
    def like(self) -> Block:
        """The source block that the new text translates."""
        return self.lacking[self.at]

    def counterpart(self, free: Sequence[Thing]) -> Thing | None:
        """Which of the free places, all fit for a text like this one, is meant: known where there are as
        many as source blocks that lack one."""
        own = [at for at, each in enumerate(self.lacking) if _shape(each) == _shape(self.like)]
        return free[own.index(self.at)] if len(own) == len(free) else None


def gap_for(bitext: Bitext, bead: Bead, filled: Collection[Bead] = ()) -> Gap:
    """Where the counterpart of a source-only bead belongs; beads that are `filled` have theirs by now."""
    beads = [each for each in bitext.beads if each.source]
    at = beads.index(bead)
    first = next((n + 1 for n in range(at - 1, -1, -1) if beads[n].target), 0)
    stop = next((n for n in range(at, len(beads)) if beads[n].target or beads[n] in filled), len(beads))
    lacking = [block for each in beads[first:stop] for block in each.source]
    blocks = bitext.source.blocks
    after = beads[first - 1].target[-1] if first else None
    return Gap(after, tuple(blocks[each] for each in lacking), lacking.index(bead.source[0]))


def _shape(block: Block) -> tuple[BlockKind, int, str]:
    return block.kind, block.column, block.attribute
