"""What a check says of a bitext as a finding in its files: with its place, both texts, and a fingerprint."""

from __future__ import annotations

import hashlib
from bisect import bisect
from collections.abc import Mapping

from transflow.model import Bead, Bitext, Document, Finding, Place, Related, Remark, Side, Spot, other_side
from transflow.pipeline.consequences import Told
from transflow.text.normalise import plain_spaces
from transflow.text.remembered import kept


def finding_of(bitext: Bitext, told: Told) -> Finding:
    """The finding of what was told."""
    remark, spot = told.remark, told.remark.spot
    side: Side = spot.side if spot else "source"
    bead = bitext.bead_of_block.get((side, spot.block)) if spot else None
    source_text = bitext.passage("source", bead.source).text if bead else ""
    target_text = bitext.passage("target", bead.target).text if bead else ""
    document = bitext.document(side)
    return Finding(
        check=told.check,
        level=told.level,
        message=remark.message,
        file=document.path,
        place=_place(document, remark),
        side=side,
        release=bitext.release,
        language=bitext.target.language,
        source_text=source_text,
        target_text=target_text,
        related=_related(bitext, remark, bead),
        suggestion=remark.suggestion,
        fingerprint=_fingerprint(told.check, bitext, source_text, target_text, remark.value),
        fix=remark.fix,
    )


def _fingerprint(check: str, bitext: Bitext, source_text: str, target_text: str, value: str) -> str:
    """Identifies a finding by what it is about, not by where it stands."""
    parts = (
        check,
        bitext.release,
        bitext.target.language,
        plain_spaces(source_text),
        plain_spaces(target_text),
        plain_spaces(value),
    )
    return "v1:" + hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _place(document: Document, remark: Remark) -> Place | None:
    if remark.key and (place := document.place_of_value(remark.key)):
        return place
    spot = remark.spot
    return document.place(spot.block, spot.start, spot.end) if spot else None


def _related(bitext: Bitext, remark: Remark, bead: Bead | None) -> Related | None:
    if remark.key and remark.spot:
        document = bitext.document(other_side(remark.spot.side))
        if place := document.place_of_value(remark.key):
            return Related(document.path, place.line, place.column)
    if remark.related:
        return _counterpart(bitext, remark.related)
    if remark.spot is None or bead is None:
        return None
    side = other_side(remark.spot.side)
    block = _answering_block(bitext, bead, side)
    return None if block is None else _counterpart(bitext, Spot(side, block, 0, 0))


def _counterpart(bitext: Bitext, spot: Spot) -> Related:
    document = bitext.document(spot.side)
    place = document.place(spot.block, spot.start, spot.start)
    return Related(document.path, place.line, place.column)


def _answering_block(bitext: Bitext, bead: Bead, side: Side) -> int | None:
    """The bead's first block on `side`, else that of the nearest bead that has one."""
    own = bead.units(side)
    if own:
        return own[0]
    number, pairs = _numbered(bitext)
    here = number[bead]
    at = bisect(pairs, here)
    nearest = min(pairs[max(0, at - 1) : at + 1], key=lambda each: abs(each - here), default=None)
    return None if nearest is None else bitext.beads[nearest].units(side)[0]


@kept
def _numbered(bitext: Bitext) -> tuple[Mapping[Bead, int], list[int]]:
    """The place of each bead among all, and the places of those with two sides."""
    pairs = [at for at, each in enumerate(bitext.beads) if each.source and each.target]
    return {each: at for at, each in enumerate(bitext.beads)}, pairs
