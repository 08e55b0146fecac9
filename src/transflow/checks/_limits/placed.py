"""A value in the words around it."""

from __future__ import annotations

from typing import NamedTuple

from transflow.checks._facts.reading import Located
from transflow.model import Bitext


class Placed(NamedTuple):
    """The text of a block, in its language, and where a value stands in it."""

    text: str
    start: int
    end: int
    tag: str


def placed(bitext: Bitext, located: Located) -> Placed:
    """Where a value stands in the version that says it."""
    spot, document = located.spot, bitext.document(located.spot.side)
    text = document.blocks[spot.block].text
    return Placed(text, spot.start, len(text) if spot.end is None else spot.end, document.language)
