"""Translations that were made for another text than the one that stands there now.

A changed fact or wording makes a paragraph stale until somebody confirms or changes the translation; a
change of spacing or typography doesn't."""

from collections.abc import Iterator

from transflow.checks import check
from transflow.checks._wording import short
from transflow.model import Bitext, Level, Remark, Remarks, Side, Spot, Staleness
from transflow.text.diff import marked_diff


@check("outdated-source", Level.ERROR, passes=[], fails=[])
def outdated_source(bitext: Bitext) -> Remarks:
    """No paragraph has changed in facts or wording since its translation was made."""
    for stale in _of(bitext, is_conflict=False):
        if stale.change != "cosmetic":
            what = "A fact" if stale.change == "facts" else "The wording"
            yield _remark(bitext, stale, f"{what} of the {stale.side} changed after this was translated")


@check("cosmetic-source-change", Level.INFO, passes=[], fails=[])
def cosmetic_source_change(bitext: Bitext) -> Remarks:
    """Spacing or typography of a paragraph changed since its translation was made."""
    for stale in _of(bitext, is_conflict=False):
        if stale.change == "cosmetic":
            yield _remark(bitext, stale, f"Only spacing or typography of the {stale.side} changed")


@check("conflict", Level.ERROR, passes=[], fails=[])
def conflict(bitext: Bitext) -> Remarks:
    """No paragraph was edited on both sides since they last agreed."""
    for stale in _of(bitext, is_conflict=True):
        yield _remark(bitext, stale, "Both sides were edited since they last agreed; somebody must choose")


def _of(bitext: Bitext, *, is_conflict: bool) -> Iterator[Staleness]:
    return (each for each in bitext.stale if each.is_conflict == is_conflict)


def _remark(bitext: Bitext, stale: Staleness, claim: str) -> Remark:
    changed = Spot(stale.side, stale.block)
    text = bitext.document(stale.side).blocks[stale.block].text
    diff = short(marked_diff(stale.old_text, text), 400)
    spot = _counterpart(bitext, stale)
    return Remark(f"{claim}: {diff}", spot or changed, changed if spot else None, value=text)


def _counterpart(bitext: Bitext, stale: Staleness) -> Spot | None:
    bead = bitext.bead_of_block.get((stale.side, stale.block))
    other: Side = "target" if stale.side == "source" else "source"
    blocks = getattr(bead, other) if bead else ()
    return Spot(other, blocks[0]) if blocks else None
