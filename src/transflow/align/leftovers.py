"""What was left alone on both sides and belongs together all the same: text that was moved far."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from transflow.align.evidence import Evidence
from transflow.align.landscape import landscape, with_priors
from transflow.align.leanings import Leanings, among
from transflow.align.scores import Window
from transflow.align.search import Found
from transflow.align.settings import Settings
from transflow.align.vocabulary import Bools, Floats, Integers, Units

STRIP, REACH = 64, 128
SHAPES = ((1, 1), (1, 2), (1, 3), (2, 1), (3, 1))
NEAR, DISTANT = 8, 4.0


@dataclass(frozen=True)
class _Alone:
    """Units of one side that stand alone, ascending: the place of each among the beads, and whether the
    text has it elsewhere too."""

    units: Integers
    places: Integers
    is_repeated: Bools

    def __len__(self) -> int:
        return len(self.units)

    def part(self, first: int, last: int) -> _Alone:
        return _Alone(self.units[first:last], self.places[first:last], self.is_repeated[first:last])

    def around(self, place: int) -> _Alone:
        """The units nearest to a place, as many as are looked at."""
        middle = int(np.searchsorted(self.places, place))
        first = max(0, min(middle - REACH // 2, len(self) - REACH))
        return self.part(first, first + REACH)


def rejoined(found: list[Found], known: Evidence, leanings: Leanings, settings: Settings) -> list[Found]:
    """The beads with pairs made of units that stood alone: best first, where the evidence is strong, then
    those beside what was moved, which probably went with it."""
    found = _with(found, _best_apart(_candidates(found, known, leanings, settings)))
    return _with(found, list(_beside_moved(found, known, leanings, settings)))


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


def _beside_moved(
    found: list[Found], known: Evidence, leanings: Leanings, settings: Settings
) -> Iterator[Found]:
    """Two units that stand alone just before or just after a moved bead and are worth more as a pair, as the
    search asks of neighbours in the straight; and so on from each of these."""
    ours = {bead.source[0] for bead in found if not bead.target}
    theirs = {bead.target[0] for bead in found if not bead.source}
    waiting = [bead for bead in reversed(found) if bead.is_moved]
    while waiting:
        bead = waiting.pop()
        for source, target in (
            (bead.source[0] - 1, bead.target[0] - 1),
            (bead.source[-1] + 1, bead.target[-1] + 1),
        ):
            if source in ours and target in theirs:
                pair, gain = _pair(source, target, (known, leanings, settings))
                if gain > 0:
                    ours.remove(source)
                    theirs.remove(target)
                    waiting.append(pair)
                    yield pair


def _pair(source: int, target: int, given: tuple[Evidence, Leanings, Settings]) -> tuple[Found, float]:
    """Two units as a moved bead, and how much more it is worth than both alone."""
    known, leanings, settings = given
    window = Window((source, source + 1), (target, target + 1))
    land = with_priors(landscape(known, leanings, window, settings.weights), settings.costs.priors())
    score = float(land.beads(1, 1)[0, 0])
    return Found((source,), (target,), 0.0, score, True), score - float(land.gaps[0] + land.skips[0])


def _candidates(
    found: list[Found], known: Evidence, leanings: Leanings, settings: Settings
) -> Iterator[tuple[float, Found]]:
    """Every bead of the leftover units that is worth more than the threshold, with its worth; a long text is
    looked through strip by strip."""
    ours = _alone({bead.source[0]: at for at, bead in enumerate(found) if not bead.target}, known.source)
    theirs = _alone({bead.target[0]: at for at, bead in enumerate(found) if not bead.source}, known.target)
    if len(theirs):
        for first in range(0, len(ours), STRIP):
            strip = ours.part(first, first + STRIP)
            others = theirs.around(int(strip.places[len(strip) // 2]))
            least = settings.crossing + math.log(len(ours) * len(others))
            yield from _worthy(strip, others, least, (known, leanings, settings))


def _alone(places: dict[int, int], side: Units) -> _Alone:
    counts = Counter(side.texts)
    units = sorted(places)
    return _Alone(
        np.array(units, dtype=np.int64),
        np.array([places[unit] for unit in units], dtype=np.int64),
        np.array([counts[side.texts[unit]] > 1 for unit in units], dtype=np.bool_),
    )


def _worthy(
    ours: _Alone, theirs: _Alone, least: float, given: tuple[Evidence, Leanings, Settings]
) -> Iterator[tuple[float, Found]]:
    known, leanings, settings = given
    part = known.among(ours.units, theirs.units)
    window = Window((0, len(ours)), (0, len(theirs)))
    plain = landscape(part, among(leanings, ours.units, theirs.units), window, settings.weights)
    land, costs = with_priors(plain, settings.costs.priors()), _costs(ours, theirs)
    for a, b in SHAPES:
        scores = land.beads(a, b)
        worth = scores - costs[: scores.shape[0], : scores.shape[1]]
        for i, j in np.argwhere(worth > least).tolist():
            spans = tuple(ours.units[i : i + a].tolist()), tuple(theirs.units[j : j + b].tolist())
            yield float(worth[i, j]), Found(*spans, 0.0, float(scores[i, j]), True)


def _costs(ours: _Alone, theirs: _Alone) -> Floats:
    """[source, target]: the farther, the less likely a unit was moved; and what a text repeats, such as a
    contact line, was not moved from afar."""
    distance = np.abs(ours.places[:, None] - theirs.places[None, :])
    is_doubtful = (distance > NEAR) & (ours.is_repeated[:, None] | theirs.is_repeated[None, :])
    costs: Floats = np.where(is_doubtful, np.inf, DISTANT * np.log(np.maximum(1.0, distance / NEAR)))
    return costs


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
