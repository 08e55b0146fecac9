"""The facts of the sentences of a paragraph that surely answer one another, each pair as if it stood alone: a figure
that other sentences of the paragraph say, too, answers nothing there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._sentences import is_sure
from transflow.model import Bead, Bitext, Passage
from transflow.text.remembered import kept

Sentence = tuple[Bead, Passage, Passage]


def compared_sentences(bitext: Bitext, bead: Compared) -> Iterator[Compared]:
    """The sentences of the bead that have facts on both sides, where it has several."""
    if not (bead.source and bead.target and bead.bead.source):
        return
    sentences = _sentences_by_block(bitext).get(bead.bead.source[0], [])
    for own, *passages in sentences if len(sentences) > 1 else ():
        ours, theirs = (_inside(facts, each) for facts, each in zip(bead.sides, passages, strict=True))
        if ours and theirs:
            yield Compared(own, (passages[0], passages[1]), ours, theirs)


@kept
def _sentences_by_block(bitext: Bitext) -> Mapping[int, list[Sentence]]:
    found: dict[int, list[Sentence]] = defaultdict(list)
    for sentence in bitext.sentence_passages():
        if is_sure(sentence[0]):
            found[sentence[1].pieces[0][1]].append(sentence)
    return found


def _inside(facts: Facts, passage: Passage) -> Facts:
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
