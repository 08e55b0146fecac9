"""Sentences that surely answer one another: what one of them says in no way was changed or lost."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.model import Bead, Bitext, Passage

SURE = 0.6  # the least confidence; where it is lower, a sentence may be its neighbour's counterpart


def sure_sentences(bitext: Bitext) -> Iterator[tuple[Passage, Passage]]:
    """The texts of source and target, in the order of the source."""
    for bead, source, target in bitext.sentence_passages():
        if is_sure(bead):
            yield source, target


def is_sure(bead: Bead) -> bool:
    """Whether a bead of sentences has both sides, and they surely belong together."""
    return bool(bead.source and bead.target) and bead.confidence >= SURE
