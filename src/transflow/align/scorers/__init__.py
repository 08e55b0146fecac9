"""Scorers: further evidence for beads, found by their registry and heard where the setting `scorers` names them.
A package adds its own through the entry-point group `transflow.align.scorers`, whose modules call
`scorers.add(name, scorer)`.

A scorer sees the units of both sides once and returns a function of unit indexes, source and target: an array
[i, a - 1, b - 1, j] of log scores for the bead of a source and b target units whose last are the i-th and the j-th
of those given, a and b up to `scores.SIZE`; 0 where it has nothing to say. It is asked for windows of at most some
hundreds of units, so that long texts stay linear."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias

from transflow.frozen import replace
from transflow.registry import Registry

if TYPE_CHECKING:
    from transflow.align.form.leanings import Leanings
    from transflow.align.words.vocabulary import Floats, Integers, Units

BeadScores: TypeAlias = "Callable[[Integers, Integers], Floats]"
Scorer: TypeAlias = "Callable[[Units, Units], BeadScores]"

scorers: Registry[Scorer] = Registry("scorer", "transflow.align.scorers")


def with_scorers(leanings: Leanings, names: Iterable[str], source: Units, target: Units) -> Leanings:
    """The leanings of two sides with what the scorers of these names say."""
    for name in names:
        leanings = _with(leanings, scorers[name](source, target))
    return leanings


def _with(leanings: Leanings, more: BeadScores) -> Leanings:
    before = leanings.beads

    def beads(sources: Integers, targets: Integers) -> Floats:
        own = more(sources, targets)
        return own + before(sources, targets) if before else own

    return replace(leanings, beads=beads)
