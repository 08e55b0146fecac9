"""How often beads of each shape are met: a reference, and what a text shows of itself."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from transflow.align.scores import SHAPES

Shape = tuple[int, int]
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
SPAN_COST = (0.0, -2.04, -3.6, -5.85)
BOTH_SPANS = 0.68


@dataclass(frozen=True, slots=True)
class Priors:
    """Log scores of bead shapes, relative to 1-1; `gap` is that of leaving one unit alone."""

    shapes: Mapping[Shape, float]
    gap: float


def reference_priors(gap: float) -> Priors:
    """What holds before anything is known of the text."""
    return Priors({shape: _cost(*shape) for shape in SHAPES}, gap)


def _cost(a: int, b: int) -> float:
    return SPAN_COST[a - 1] + SPAN_COST[b - 1] + (BOTH_SPANS if a > 1 and b > 1 else 0.0)


def counted(shapes: Iterable[Shape]) -> Counter[Shape]:
    """How often each shape was met, the sides taken together."""
    return Counter(_class(shape) for shape in shapes)


def adapted_priors(counts: Counter[Shape], gap: float, memory: float) -> Priors:
    """Priors re-estimated from the shapes that a first pass found, and shrunk to the reference: `memory` is
    how many beads the reference weighs."""
    total = counts.total()
    gain = {
        name: math.log((counts[name] + memory * share) / (total + memory) / share)
        for name, share in REFERENCE.items()
    }
    adjusted = {shape: _cost(*shape) + _clipped(gain[_class(shape)], -3.0) for shape in SHAPES}
    return Priors(adjusted, gap + _clipped(gain[0, 1] - 0.5 * gain[1, 1], -4.0))


def _class(shape: Shape) -> Shape:
    a, b = sorted(shape)
    return (0, 1) if a == 0 else (a, b)


def _clipped(gain: float, least: float) -> float:
    return min(1.5, max(least, gain))
