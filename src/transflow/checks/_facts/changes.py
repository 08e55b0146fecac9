"""Numbers by which, or to which, something goes up or down in both versions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._facts.comparison import compared_beads
from transflow.checks._facts.reading import Located
from transflow.languages import all_give, table
from transflow.languages.tables.limits import Change, Limits
from transflow.model import Bitext, Document
from transflow.text.facts import Duration, Money, Number, Percent, Quantity

Amount = Number | Money | Percent | Quantity | Duration


class Changes(NamedTuple):
    """A number that each side has once, with how something changes by it."""

    ours: Located
    theirs: Located
    said: Change
    heard: Change


def changes(bitext: Bitext) -> Iterator[Changes]:
    """The numbers at which both versions say that something changes."""
    tags = bitext.languages
    if not all_give(Limits, *tags):
        return
    for bead in compared_beads(bitext):
        for ours, theirs in bead.said_once:
            said = _change(bitext.source, ours, tags[0]) if isinstance(ours.value, Amount) else None
            if said and any(said):
                yield Changes(ours, theirs, said, _change(bitext.target, theirs, tags[1]))


def _change(document: Document, located: Located, tag: str) -> Change:
    spot = located.spot
    text = document.blocks[spot.block].text
    return table(Limits, tag).of_change(text, spot.start, len(text) if spot.end is None else spot.end)
