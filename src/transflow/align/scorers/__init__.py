"""Scorers: further evidence for pairs of units, found by their registry, used where the setting `scorers` names
them. transflow ships none (docs/decisions/0004); a package adds its own through the entry-point group
`transflow.align.scorers`, whose modules call `scorers.add(name, scorer)`.

A scorer sees both sides once and returns a function of unit indexes: log scores for pairing each of some source
units with each of some target units, 0 where it has nothing to say. It is asked for windows of at most some
hundreds of units, so that long texts stay linear; a bead scores the mean of its pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from transflow.align.leanings import Leanings
from transflow.align.vocabulary import Floats, Integers, Units
from transflow.registry import Registry

PairScores = Callable[[Integers, Integers], Floats]
Scorer = Callable[[Units, Units], PairScores]

scorers: Registry[Scorer] = Registry("scorer", "transflow.align.scorers")


def with_scorers(leanings: Leanings, names: Iterable[str], source: Units, target: Units) -> Leanings:
    """The leanings of two sides with what the scorers of these names say."""
    for name in names:
        leanings = _with(leanings, scorers[name](source, target))
    return leanings


def _with(leanings: Leanings, more: PairScores) -> Leanings:
    before = leanings.pairs

    def pairs(sources: Integers, targets: Integers) -> Floats:
        own = more(sources, targets)
        return own + before(sources, targets) if before else own

    return replace(leanings, pairs=pairs)
