"""Blocks that changed after their counterparts were made, and what is said of them."""

from transflow.model import Bitext, Message, Remark, Spot, Staleness, other_side
from transflow.text.cut_short import beginning
from transflow.text.diff import marked_diff

LONGEST_DIFF = 400  # characters of a message


def stale_remark(bitext: Bitext, stale: Staleness, claim: Message) -> Remark:
    """The claim with what changed, at the counterpart of the block where it has one."""
    changed = Spot(stale.side, stale.block)
    text = bitext.document(stale.side).blocks[stale.block].text
    diff = beginning(marked_diff(stale.old_text, text), LONGEST_DIFF)
    spot = _counterpart(bitext, stale)
    message = Message("{claim}: {diff}", claim=claim, diff=diff)
    return Remark(message, spot or changed, changed if spot else None, value=text)


def _counterpart(bitext: Bitext, stale: Staleness) -> Spot | None:
    bead = bitext.bead_of_block.get((stale.side, stale.block))
    other = other_side(stale.side)
    blocks = bead.units(other) if bead else ()
    return Spot(other, blocks[0]) if blocks else None
