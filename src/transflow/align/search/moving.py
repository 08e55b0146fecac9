"""Units that may have been moved, and what it costs to believe so."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from transflow.align.words.vocabulary import Bools, Floats, Integers
from transflow.frozen import Frozen

WORTH_MOVING = 3.0  # log score that a pair of moved units must have
NEAR = 8  # beads over which a unit moves at no cost
DISTANT = 4.0  # log score of a way that is e times as long


class Movable(Frozen):
    """Some units of one side, ascending: the place of each among the beads, and whether the text has it
    elsewhere too."""

    units: Integers
    places: Integers
    is_repeated: Bools

    def __len__(self) -> int:
        return len(self.units)

    def part(self, first: int, last: int) -> Movable:
        """The units from `first` to `last`, exclusive."""
        return Movable(self.units[first:last], self.places[first:last], self.is_repeated[first:last])


def movable(places: Mapping[int, int], is_repeated: Bools) -> Movable:
    """The units that have a place; `is_repeated` is of all units of their side."""
    units = np.array(sorted(places), dtype=np.int64)
    return Movable(
        units, np.array([places[unit] for unit in units.tolist()], dtype=np.int64), is_repeated[units]
    )


def moving_costs(sources: Movable, targets: Movable) -> Floats:
    """[source, target]: the farther, the less likely a unit was moved; and what a text repeats, such as a
    contact line, was not moved from afar."""
    distance = np.abs(sources.places[:, None] - targets.places[None, :])
    is_doubtful = (distance > NEAR) & (sources.is_repeated[:, None] | targets.is_repeated[None, :])
    costs: Floats = np.where(is_doubtful, np.inf, DISTANT * np.log(np.maximum(1.0, distance / NEAR)))
    return costs
