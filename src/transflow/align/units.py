"""Aligning two lists of units: blocks or sentences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from transflow.align.confidence import confidence
from transflow.align.confidence.borders import Answered, answered, mended
from transflow.align.form.leanings import Leanings
from transflow.align.form.pins import Pin, around, checked, pinned_beads
from transflow.align.learning import self_taught
from transflow.align.order import in_order, with_moves
from transflow.align.search.leftovers import rejoined
from transflow.align.search.scales import Scales
from transflow.align.search.settings import settings_for
from transflow.align.search.widening import widened
from transflow.align.search.windows import searched
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Integers
from transflow.model import Bead


def lined_up(known: Evidence, leanings: Leanings, pins: Sequence[Pin] = ()) -> tuple[Bead, ...]:
    """Lines up two sides of which the evidence is known, around pins."""
    pins = checked(pins, len(known.source), len(known.target))
    if not pins:
        return in_order(with_moves(beads_of(known, leanings)))
    sources = _free(len(known.source), {unit for pin in pins for unit in pin.source})
    targets = _free(len(known.target), {unit for pin in pins for unit in pin.target})
    found = beads_of(known.among(sources, targets), around(leanings, pins, sources, targets))
    beads = [
        Bead(_back(sources, each.source), _back(targets, each.target), each.confidence) for each in found
    ]
    return in_order(with_moves([*beads, *pinned_beads(pins)]))


def beads_of(known: Evidence, leanings: Leanings) -> list[Bead]:
    """The beads of two sides, with what was left alone on both sides matched across; not yet in order. Where
    no lexicon is known, a first search teaches words to a second."""
    seen = search(known, leanings)
    if not known.has_lexicon:
        seen = search(self_taught(known, seen.found), leanings)
    sure = confidence(seen, leanings)
    return [Bead(each.source, each.target, chance) for each, chance in zip(seen.found, sure, strict=True)]


def search(known: Evidence, leanings: Leanings) -> Answered:
    """What the search finds, crossings of far-off units included, in the order of the source."""
    scales = Scales(known, leanings, settings_for(has_lexicon=known.has_lexicon))
    found = rejoined(widened(searched(scales), scales), scales)
    end = (len(known.source),)
    found.sort(key=lambda bead: (bead.source[:1] or end, bead.target))
    return mended(answered(found, known), leanings)


def _free(count: int, taken: set[int]) -> Integers:
    return np.array([unit for unit in range(count) if unit not in taken], dtype=np.int64)


def _back(places: Integers, span: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(places[list(span)].tolist())
