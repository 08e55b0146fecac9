"""What was left alone on both sides and belongs together all the same: text that was moved far."""

from __future__ import annotations

import math

import numpy as np

from transflow.align.evidence import Evidence
from transflow.align.landscape import landscape, with_priors
from transflow.align.leanings import Leanings, among
from transflow.align.scores import Window
from transflow.align.search import Found
from transflow.align.settings import Settings
from transflow.align.vocabulary import Integers

MOST_CELLS = 250_000
LARGEST = 3


def rejoined(found: list[Found], known: Evidence, leanings: Leanings, settings: Settings) -> list[Found]:
    """The beads with pairs made of units that stood alone, best first, where the evidence is strong."""
    ours = np.array([bead.source[0] for bead in found if not bead.target], dtype=np.int64)
    theirs = np.array([bead.target[0] for bead in found if not bead.source], dtype=np.int64)
    if not len(ours) or not len(theirs) or len(ours) * len(theirs) > MOST_CELLS:
        return found
    crossing = _best_apart(_candidates(np.sort(ours), np.sort(theirs), known, leanings, settings))
    sources = {unit for bead in crossing for unit in bead.source}
    targets = {unit for bead in crossing for unit in bead.target}
    rest = [
        bead
        for bead in found
        if (bead.source and bead.target) or not (sources & set(bead.source) or targets & set(bead.target))
    ]
    return [*rest, *crossing]


def _candidates(
    ours: Integers, theirs: Integers, known: Evidence, leanings: Leanings, settings: Settings
) -> list[Found]:
    """Every bead of the leftover units that scores above the threshold, which rises with the number of
    pairs that chance has to choose from."""
    part = known.among(ours, theirs)
    window = Window((0, len(ours)), (0, len(theirs)))
    plain = landscape(part, among(leanings, ours, theirs), window, settings.weights)
    land = with_priors(plain, settings.costs.priors())
    least = settings.crossing + math.log(len(ours) * len(theirs))
    return [
        Found(
            tuple(ours[i : i + a].tolist()), tuple(theirs[j : j + b].tolist()), 0.0, float(scores[i, j]), True
        )
        for (a, b), scores in land.beads.items()
        if a <= LARGEST and b <= LARGEST and min(a, b) == 1
        for i, j in np.argwhere(scores > least).tolist()
    ]


def _best_apart(candidates: list[Found]) -> list[Found]:
    """The best candidates that share no unit."""
    chosen: list[Found] = []
    sources: set[int] = set()
    targets: set[int] = set()
    for bead in sorted(candidates, key=lambda bead: (-bead.score, bead.source, bead.target)):
        if not (sources & set(bead.source) or targets & set(bead.target)):
            chosen.append(bead)
            sources.update(bead.source)
            targets.update(bead.target)
    return chosen
