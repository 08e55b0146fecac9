"""Evidence that somebody else's package adds."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from transflow.align.documents import align
from transflow.align.scorers import PairScores, scorers
from transflow.align.vocabulary import Floats, Integers, Units
from transflow.errors import UnknownNameError
from transflow.model import Block, Document, Segment

SOURCE = ("Kissa nukkuu.", "Koira juoksee.")
TARGET = ("A dog runs.", "A cat sleeps.")
MEANING = {"Kissa": 1, "Koira": 2, "A dog": 2, "A cat": 1}


def meaning(source: Units, target: Units) -> PairScores:
    """Knows four words."""
    ours, theirs = (np.array([_meant(text) for text in side.texts]) for side in (source, target))

    def scores(sources: Integers, targets: Integers) -> Floats:
        return np.where(ours[sources][:, None] == theirs[targets], 12.0, -6.0)

    return scores


def _meant(text: str) -> int:
    return next(number for word, number in MEANING.items() if text.startswith(word))


@pytest.fixture
def plugged() -> Iterator[str]:
    scorers.add("meaning", meaning)
    yield "meaning"
    del scorers._things["meaning"]


def document(language: str, *texts: str) -> Document:
    segments = tuple(Segment(text, index, 0, len(text)) for index, text in enumerate(texts))
    return Document("", language, "\n".join(texts), tuple(map(Block, texts)), segments=segments)


def test_a_scorer_is_heard_where_it_is_named(plugged: str) -> None:
    sides = document("fi", *SOURCE), document("en", *TARGET)
    assert [(bead.source, bead.target) for bead in align(*sides).beads] == [((0,), (0,)), ((1,), (1,))]
    crossed = align(*sides, scorers=(plugged,)).beads
    assert {(bead.source, bead.target) for bead in crossed} == {((0,), (1,)), ((1,), (0,))}


def test_a_scorer_that_is_not_there_is_named() -> None:
    with pytest.raises(UnknownNameError, match="no scorer called 'meening'"):
        align(document("fi", *SOURCE), document("en", *TARGET), scorers=("meening",))
