"""What the beads of two sides are weighed by."""

from __future__ import annotations

from typing import NamedTuple

from transflow.align.form.leanings import Leanings
from transflow.align.search.landscape import Landscape, landscape, with_priors
from transflow.align.search.scores import Window
from transflow.align.search.settings import Settings
from transflow.align.words.evidence import Evidence


class Scales(NamedTuple):
    """What words say, what else is known of the units, and how much each counts."""

    known: Evidence
    leanings: Leanings
    settings: Settings

    def scores(self, window: Window) -> Landscape:
        """All scores of a window but for the priors."""
        return landscape(self.known, self.leanings, window, self.settings.weights)

    def weighed(self, window: Window) -> Landscape:
        """All scores of a window with the priors that hold of any text."""
        return with_priors(self.scores(window), self.settings.costs.priors)
