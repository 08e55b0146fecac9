"""Whether an office is still held, and for good: one text says "former" or "acting" where its translation does not."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks._offices.one_sided import Telling, said_by_one
from transflow.model import Bitext, Message, Remark


def _lost(word: str) -> Message:
    return Message("“{word}” is said of an office in the source; the target does not say so.", word=word)


def _added(word: str) -> Message:
    return Message("“{word}” is said of an office here; the source does not say so.", word=word)


STANDINGS = (
    Telling(lambda offices: offices.former, _lost, _added, is_of_both=True),
    Telling(lambda offices: offices.acting, _lost, _added, is_of_both=True),
)


def standings(bitext: Bitext) -> Iterator[Remark]:
    """A remark where only one side of a sure pair says that an office is no longer, or not yet, somebody's own."""
    yield from said_by_one(bitext, STANDINGS)
