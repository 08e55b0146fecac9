"""What was left alone on both sides and belongs together all the same: text that was moved far."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from transflow.align.form.leanings import among
from transflow.align.search.moving import WORTH_MOVING, Movable, movable, moving_costs
from transflow.align.search.scales import Scales
from transflow.align.search.scores import Window
from transflow.align.search.window import Found

STRIP, REACH = 64, 128  # source units looked through at once, and target units about them
SHAPES = ((1, 1), (1, 2), (1, 3), (2, 1), (3, 1))


def rejoined(found: list[Found], scales: Scales) -> list[Found]:
    """The beads with pairs made of units that stood alone: best first, where the evidence is strong, then
    those beside what was moved, which probably went with it."""
    found = _with(found, _best_apart(_candidates(found, scales)))
    return _with(found, list(_beside_moved(found, scales)))


def _with(found: list[Found], crossing: list[Found]) -> list[Found]:
    """The beads with some more, in the place of those in which their units stood alone."""
    sources = {unit for bead in crossing for unit in bead.source}
    targets = {unit for bead in crossing for unit in bead.target}
    rest = [
        bead
        for bead in found
        if (bead.source and bead.target) or not (sources & set(bead.source) or targets & set(bead.target))
    ]
    return [*rest, *crossing]


def _beside_moved(found: list[Found], scales: Scales) -> Iterator[Found]:
    """Two units that stand alone just before or just after a moved bead and are worth more as a pair, as the
    search asks of neighbours in the straight; and so on from each of these."""
    sources = {bead.source[0] for bead in found if not bead.target}
    targets = {bead.target[0] for bead in found if not bead.source}
    waiting = [bead for bead in reversed(found) if bead.is_moved]
    while waiting:
        bead = waiting.pop()
        for source, target in (
            (bead.source[0] - 1, bead.target[0] - 1),
            (bead.source[-1] + 1, bead.target[-1] + 1),
        ):
            if source in sources and target in targets:
                pair, gain = _pair(source, target, scales)
                if gain > 0:
                    sources.remove(source)
                    targets.remove(target)
                    waiting.append(pair)
                    yield pair


def _pair(source: int, target: int, scales: Scales) -> tuple[Found, float]:
    """Two units as a moved bead, and how much more it is worth than both alone."""
    land = scales.weighed(Window((source, source + 1), (target, target + 1)))
    score = float(land.beads(1, 1)[0, 0])
    return Found((source,), (target,), 0.0, score, True), score - float(land.gaps[0] + land.skips[0])


def _candidates(found: list[Found], scales: Scales) -> Iterator[tuple[float, Found]]:
    """Every bead of the leftover units that is worth more than the threshold, with its worth; a long text is
    looked through strip by strip."""
    in_source = {bead.source[0]: at for at, bead in enumerate(found) if not bead.target}
    in_target = {bead.target[0]: at for at, bead in enumerate(found) if not bead.source}
    if not in_source or not in_target:
        return
    repeats = scales.known.source.is_repeated, scales.known.target.is_repeated
    sources, targets = movable(in_source, repeats[0]), movable(in_target, repeats[1])
    for first in range(0, len(sources), STRIP):
        strip = sources.part(first, first + STRIP)
        near = _around(targets, int(strip.places[len(strip) // 2]))
        least = WORTH_MOVING + math.log(len(sources) * len(near))
        yield from _worthy(strip, near, least, scales)


def _worthy(
    sources: Movable, targets: Movable, least: float, scales: Scales
) -> Iterator[tuple[float, Found]]:
    """The beads of movable units that are worth more than `least` after what moving them costs, with their worth."""
    known, leanings, settings = scales
    part = Scales(
        known.among(sources.units, targets.units), among(leanings, sources.units, targets.units), settings
    )
    land, costs = part.weighed(Window((0, len(sources)), (0, len(targets)))), moving_costs(sources, targets)
    for a, b in SHAPES:
        scores = land.beads(a, b)
        worth = scores - costs[: scores.shape[0], : scores.shape[1]]
        for i, j in np.argwhere(worth > least).tolist():
            spans = tuple(sources.units[i : i + a].tolist()), tuple(targets.units[j : j + b].tolist())
            yield float(worth[i, j]), Found(*spans, 0.0, float(scores[i, j]), True)


def _around(units: Movable, place: int) -> Movable:
    """The units nearest to a place, as many as are looked at."""
    middle = int(np.searchsorted(units.places, place))
    first = max(0, min(middle - REACH // 2, len(units) - REACH))
    return units.part(first, first + REACH)


def _best_apart(candidates: Iterator[tuple[float, Found]]) -> list[Found]:
    """The best candidates that share no unit."""
    chosen: list[Found] = []
    sources: set[int] = set()
    targets: set[int] = set()
    for _, bead in sorted(candidates, key=lambda each: (-each[0], each[1].source, each[1].target)):
        if not (sources & set(bead.source) or targets & set(bead.target)):
            chosen.append(bead)
            sources.update(bead.source)
            targets.update(bead.target)
    return chosen
