"""Numbers by which, or to which, something goes up or down in both versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from transflow.checks._facts.compared import compared_beads
from transflow.checks._facts.reading import Located
from transflow.checks._limits.held_against import are_held_against_each_other
from transflow.checks._limits.placed import placed
from transflow.languages import all_give, table
from transflow.languages.tables.limits import Change, Limits
from transflow.model import Bitext
from transflow.text.facts import Amount
from transflow.text.remembered import kept


class Turned(NamedTuple):
    """A number that each side has once; the source says `said` of how something changes by it, the target the
    contrary."""

    ours: Located
    theirs: Located
    said: str


def turned(bitext: Bitext, part: Callable[[Change], str]) -> Iterator[Turned]:
    """The numbers that both versions have once, and of whose change they say contrary things. `part` picks what of a
    change is compared: its `way`, up or down, or its `manner`, by the number or to it."""
    for source, target, *both in _changes(bitext):
        said, heard = map(part, both)
        is_turned = bool(said and heard and said != heard)
        if is_turned and not are_held_against_each_other(placed(bitext, source), placed(bitext, target)):
            yield Turned(source, target, said)


@kept
def _changes(bitext: Bitext) -> tuple[tuple[Located, Located, Change, Change], ...]:
    """The numbers that each side has once, at which the source says that something changes."""
    if not all_give(Limits, *bitext.languages):
        return ()
    pairs = (pair for bead in compared_beads(bitext) for pair in bead.said_once)
    said = (
        (source, target, _change(bitext, source))
        for source, target in pairs
        if isinstance(source.value, Amount)
    )
    return tuple(
        (source, target, change, _change(bitext, target)) for source, target, change in said if any(change)
    )


def _change(bitext: Bitext, located: Located) -> Change:
    text, start, end, tag = placed(bitext, located)
    return table(Limits, tag).of_change(text, start, end)
