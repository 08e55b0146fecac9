"""The facts of the sentences of a paragraph that surely answer one another, each pair as if it stood alone: a figure
that other sentences of the paragraph say, too, answers nothing there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._sentences import sure_sentences_of
from transflow.frozen import replace
from transflow.model import Bitext, Passage


def compared_sentences(bitext: Bitext, bead: Compared) -> Iterator[Compared]:
    """The sentences of the bead that have facts on both sides, where it has several."""
    if not (bead.source and bead.target):
        return
    sentences = [*sure_sentences_of(bitext, bead.bead)]
    for own, *passages in sentences if len(sentences) > 1 else ():
        source, target = (inside(facts, each) for facts, each in zip(bead.sides, passages, strict=True))
        if source and target:
            yield Compared(own, (passages[0], passages[1]), source, target, bead.tags)


def inside(facts: Iterable[Located], passage: Passage) -> Facts:
    """The facts in the words of the sentence, where they stand in it."""
    return tuple(moved for each in facts if (moved := _moved(each, passage)))


def _moved(each: Located, passage: Passage) -> Located | None:
    spot = each.spot
    for offset, block, in_block in passage.pieces:
        start = offset + spot.start - in_block
        end = start + len(each.fact.surface)
        if block == spot.block and start >= offset and passage.text[start:end] == each.fact.surface:
            return replace(each, fact=replace(each.fact, start=start, end=end))
    return None
