"""Deputies and advisers: one text names a deputy, or a minister's adviser, where its translation names none."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks._offices.one_sided import Telling, said_by_one
from transflow.model import Bitext, Message, Remark


def _lost(word: str) -> Message:
    return Message("“{word}” in the source is a deputy; the target names none.", word=word)


def _added(word: str) -> Message:
    return Message("“{word}” in the target is a deputy; the source names none.", word=word)


def _adviser_lost(word: str) -> Message:
    return Message("“{word}” in the source is an adviser; the target names none.", word=word)


def _adviser_added(word: str) -> Message:
    return Message("“{word}” in the target is an adviser; the source names none.", word=word)


DEPUTIES = (
    Telling(lambda offices: offices.deputy, _lost, _added),
    Telling(lambda offices: offices.vice, _lost, _added),
    Telling(lambda offices: offices.adviser, _adviser_lost, _adviser_added),
)


def deputies(bitext: Bitext) -> Iterator[Remark]:
    """A remark where only one side of a sure pair has a deputy, or an adviser."""
    yield from said_by_one(bitext, DEPUTIES)
