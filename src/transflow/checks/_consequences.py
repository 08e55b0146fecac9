"""One mistake is told once: what lies in a text that has to be translated, put in or taken out anyway says nothing
more about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from transflow.checks._untranslated.cases import cases
from transflow.model import Bitext, Remark, Side, Spot

COPIED, LOST, REPEATED = "same-as-source", "missing-paragraph", "duplicate-paragraph"
STAND_ALONE = frozenset(
    {COPIED, LOST, REPEATED, "paragraph-order", "outdated-source", "conflict", "cosmetic-source-change"}
)
ABSENT = "has no counterpart of"
AGAIN = "stands more often in"

Told = tuple[str, Remark]


@dataclass(frozen=True, slots=True)
class Stretch:
    """`blocks[block].text[start:end]` of one side."""

    side: Side
    block: int
    start: int
    end: int

    def holds(self, spot: Spot | None, bitext: Bitext) -> bool:
        """Whether the spot lies in it, all of it."""
        if spot is None or (spot.side, spot.block) != (self.side, self.block):
            return False
        return self.start <= spot.start and _end(spot, bitext) <= self.end


def without_consequences(bitext: Bitext, told: list[Told]) -> list[Told]:
    """The remarks but those that a text left as it was, lost or repeated brings with it."""
    causes = {name for name, _ in told}.intersection((COPIED, LOST, REPEATED))
    if not causes:
        return told
    copied = [*_copied(bitext)] if COPIED in causes else []
    lost = [
        _stretch(remark.spot, bitext)
        for name, remark in told
        if name == LOST and remark.spot and ABSENT in remark.message
    ]
    twice = [_stretch(remark.spot, bitext) for name, remark in told if name == REPEATED and remark.spot]

    def is_consequence(name: str, remark: Remark) -> bool:
        if any(each.holds(remark.spot, bitext) for each in (*copied, *lost, *twice)):
            return True
        return any(each.holds(remark.related, bitext) for each in lost) or _is_of_a_copy(
            bitext, name, remark, twice
        )

    return [each for each in told if each[0] in STAND_ALONE or not is_consequence(*each)]


def _copied(bitext: Bitext) -> Iterator[Stretch]:
    """What stands in the target as in the source, on both sides where the two are a pair."""
    for case in cases(bitext, "same"):
        yield _stretch(case.spot, bitext)
        original = case.related
        if original and case.spot.block in bitext.bead_of_block["source", original.block].target:
            yield _stretch(original, bitext)


def _is_of_a_copy(bitext: Bitext, name: str, remark: Remark, twice: list[Stretch]) -> bool:
    """Whether a text that stands twice is why a figure does, or why a pair of paragraphs is in doubt."""
    if name == "low-confidence" and remark.spot:
        bead = bitext.bead_of_block[remark.spot.side, remark.spot.block]
        return any(each.block in bead.target for each in twice)
    surface = remark.value.removesuffix(" again")
    return AGAIN in remark.message and any(
        surface in bitext.target.blocks[each.block].text[each.start : each.end] for each in twice
    )


def _stretch(spot: Spot, bitext: Bitext) -> Stretch:
    return Stretch(spot.side, spot.block, spot.start, _end(spot, bitext))


def _end(spot: Spot, bitext: Bitext) -> int:
    return len(bitext.document(spot.side).blocks[spot.block].text) if spot.end is None else spot.end
