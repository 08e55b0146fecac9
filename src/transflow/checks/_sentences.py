"""Sentences that surely answer one another: what one of them says in no way was changed or lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from transflow.frozen import Frozen
from transflow.model import Bead, Bitext, Document, Passage, Segment, Side, Spot
from transflow.text.remembered import kept

Sentence = tuple[Bead, Passage, Passage]
SURE = 0.6  # the least confidence; where it is lower, a sentence may be its neighbour's counterpart


class Whole(Frozen):
    """A sentence with all of the parts that it was torn in, mostly one."""

    parts: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """All of its words."""
        return " ".join(each.text for each in self.parts)

    @property
    def block(self) -> int:
        """The block in which it begins."""
        return self.parts[0].block

    def spot(self, side: Side) -> Spot:
        """Where it stands, of a torn one the first part."""
        first = self.parts[0]
        return Spot(side, first.block, first.start, first.end)


def whole_sentences(document: Document, units: Sequence[int]) -> list[Whole]:
    """The sentences of a bead, those that were torn mended."""
    wholes: list[Whole] = []
    for segment in (document.segments[at] for at in units):
        last = wholes[-1].parts if wholes else ()
        if last and segment.block == last[-1].block + 1 and segment.block in document.torn:
            wholes[-1] = Whole((*last, segment))
        else:
            wholes.append(Whole((segment,)))
    return wholes


def sure_sentences(bitext: Bitext) -> Iterator[tuple[Passage, Passage]]:
    """The texts of source and target, in the order of the source."""
    for bead, source, target in bitext.sentence_passages():
        if is_sure(bead):
            yield source, target


def is_sure(bead: Bead) -> bool:
    """Whether a bead of sentences has both sides, and they surely belong together."""
    return bool(bead.source and bead.target) and bead.confidence >= SURE


def sure_sentences_of(bitext: Bitext, paragraph: Bead) -> Iterator[Sentence]:
    """The sentences of a bead of blocks that surely answer one another."""
    by_block = _by_block(bitext)
    return (each for block in paragraph.source for each in by_block.get(block, ()))


@kept
def _by_block(bitext: Bitext) -> Mapping[int, list[Sentence]]:
    """Those that are sure, by the block of the source in which they begin."""
    found: dict[int, list[Sentence]] = defaultdict(list)
    for each in bitext.sentence_passages():
        if is_sure(each[0]):
            found[each[1].pieces[0][1]].append(each)
    return found
