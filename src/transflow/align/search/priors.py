"""How often beads of each shape are met: a reference, and what a text shows of itself."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np

from transflow.align.search.scores import SHAPES
from transflow.align.words.vocabulary import Floats
from transflow.frozen import Frozen

Shape = tuple[int, int]
# The shares of shapes that a text is taken to have until it shows its own.
REFERENCE: Mapping[Shape, float] = {
    (0, 1): 0.21,
    (1, 1): 0.56,
    (1, 2): 0.165,
    (2, 2): 0.022,
    (1, 3): 0.02,
    (2, 3): 0.012,
    (3, 3): 0.004,
    (1, 4): 0.004,
    (2, 4): 0.004,
    (3, 4): 0.001,
    (4, 4): 0.0005,
}
LEAST_GAIN, LEAST_GAP_GAIN = -3.0, -4.0  # log score that a text takes from a shape, from a gap, at the most
MOST_GAIN = 1.5  # log score that it adds to either, at the most
CLASSES = {(a, b): (min(a, b), max(a, b)) for a, b in (*SHAPES, (0, 1), (1, 0))}  # the sides taken together


class Priors(Frozen, dict=True):
    """Log scores of bead shapes, relative to 1-1; `gap` is that of leaving one unit alone."""

    shapes: Mapping[Shape, float]
    gap: float

    @cached_property
    def of_moves(self) -> Floats:
        """Those of the moves of a landscape."""
        return np.array([*(self.shapes[shape] for shape in SHAPES), self.gap])


class ShapeCosts(Frozen, dict=True):
    """Log scores before anything is known of the text: of leaving a unit alone, of spans of one to four
    units, and what is given back where both sides are spans. `memory` is how many beads they weigh against
    those of the text."""

    gap: float
    spans: tuple[float, float, float, float]
    both: float
    memory: float

    @cached_property
    def priors(self) -> Priors:
        """The priors of these costs."""
        return Priors({shape: self.cost(*shape) for shape in SHAPES}, self.gap)

    def cost(self, a: int, b: int) -> float:
        """The log score of a bead of a and b units."""
        return self.spans[a - 1] + self.spans[b - 1] + (self.both if a > 1 and b > 1 else 0.0)


def counted(shapes: Iterable[Shape]) -> Counter[Shape]:
    """How often each shape was met, the sides taken together."""
    return Counter(map(CLASSES.__getitem__, shapes))


def adapted_priors(counts: Counter[Shape], costs: ShapeCosts) -> Priors:
    """Priors re-estimated from the shapes that a first pass found, and shrunk to the reference."""
    total = counts.total()
    gain = {
        name: math.log((counts[name] + costs.memory * share) / (total + costs.memory) / share)
        for name, share in REFERENCE.items()
    }
    adjusted = {
        shape: cost + _clipped(gain[CLASSES[shape]], LEAST_GAIN)
        for shape, cost in costs.priors.shapes.items()
    }
    return Priors(adjusted, costs.gap + _clipped(gain[0, 1] - 0.5 * gain[1, 1], LEAST_GAP_GAIN))


def _clipped(gain: float, least: float) -> float:
    return min(MOST_GAIN, max(least, gain))
