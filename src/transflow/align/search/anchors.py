"""Anchors of long texts: pairs of units that share rare words, chained from start to end."""

from __future__ import annotations

import numpy as np

from transflow.align.chains import heaviest_chain
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Floats, Integers, Units

Anchor = tuple[int, int, float]

MOST_PLACES = 64  # pairs of units that two words may stand in, to be rare
CANDIDATES = 3  # target units weighed for each source unit
LEAST_WORTH = 8.0  # of an anchor: summed log gains of its words
HIGHEST_GAIN = 8.0  # log gain of two words, at the most


def anchors(known: Evidence) -> list[Anchor]:
    """Pairs of units (source, target, worth), rising on both sides: the worthiest chain of the best few
    candidates of each unit, so that repeated text does not lead astray."""
    if not len(known.pairs) or not len(known.source) or not len(known.target):
        return []
    return _worthiest_chain(_candidates(known))


def _candidates(known: Evidence) -> list[Anchor]:
    """The best few target units of each source unit by their rare words."""
    in_source, in_target = _units_of_words(known.source), _units_of_words(known.target)
    pairs = known.pairs
    source_sizes, target_sizes = np.diff(in_source[1])[pairs.source], np.diff(in_target[1])[pairs.target]
    places = source_sizes * target_sizes
    rare = (places > 0) & (places <= MOST_PLACES)
    us, vs = pairs.source[rare], pairs.target[rare]
    gains = np.clip(np.log(np.maximum(1.0, pairs.forward[rare])), 0.0, HIGHEST_GAIN)
    gains /= np.maximum(source_sizes, target_sizes)[rare] ** 0.5
    sizes = places[rare]
    link = np.repeat(np.arange(len(us)), sizes)
    step = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    width = target_sizes[rare][link]
    i = in_source[0][in_source[1][us][link] + step // width]
    j = in_target[0][in_target[1][vs][link] + step % width]
    cells = i * len(known.target) + j
    order = np.argsort(cells)
    cells, gained = cells[order], gains[link[order]]
    starts = np.flatnonzero(np.diff(cells, prepend=-1))
    worths: Floats = np.add.reduceat(gained, starts) if len(starts) else gained
    cells = cells[starts]
    return _best_few(cells, worths, len(known.target))


def _units_of_words(side: Units) -> tuple[Integers, Integers]:
    """The units in which each word occurs, one list after the other, and where each list starts."""
    cells = np.unique(side.ids * max(1, len(side)) + side.unit_of_token)
    words = cells // max(1, len(side))
    starts = np.searchsorted(words, np.arange(len(side.words) + 1))
    return cells % max(1, len(side)), starts.astype(np.int64)


def _best_few(cells: Integers, worths: Floats, columns: int) -> list[Anchor]:
    kept = worths >= LEAST_WORTH
    cells, worths = cells[kept], worths[kept]
    order = np.lexsort((cells, -worths, cells // columns))
    rows = (cells // columns)[order]
    rank = np.arange(len(rows)) - np.searchsorted(rows, rows)
    best = order[rank < CANDIDATES]
    best.sort()
    return [(int(cells[at]) // columns, int(cells[at]) % columns, float(worths[at])) for at in best]


def _worthiest_chain(candidates: list[Anchor]) -> list[Anchor]:
    """The chain of the greatest worth that rises strictly on both sides."""
    ordered = sorted(candidates, key=lambda each: (each[0], -each[1]))
    chain = heaviest_chain([target for _, target, _ in ordered], [worth for _, _, worth in ordered])
    return [ordered[number] for number in chain]
