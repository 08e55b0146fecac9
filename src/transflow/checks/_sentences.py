"""Sentences that surely answer one another: what one of them says in no way was changed or lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from transflow.model import Bead, Bitext, Passage
from transflow.text.remembered import kept

Sentence = tuple[Bead, Passage, Passage]
SURE = 0.6  # the least confidence; where it is lower, a sentence may be its neighbour's counterpart


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
