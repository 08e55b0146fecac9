"""Aligning the sentences inside beads of blocks: all in one search, none leaving its bead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from transflow.align.form.leanings import Leanings, neutral_leanings
from transflow.align.units import beads_of
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Floats, Integers
from transflow.frozen import replace
from transflow.model import Bead, Document

Group = tuple[Sequence[int], Sequence[int]]
APART = -1000.0  # log score of what no evidence may join


def sentences_by_block(document: Document) -> Mapping[int, list[int]]:
    """The numbers of the sentences of each block that has some."""
    found: dict[int, list[int]] = defaultdict(list)
    for unit, segment in enumerate(document.segments):
        found[segment.block].append(unit)
    return found


def aligned_inside(known: Evidence, groups: Sequence[Group]) -> list[Bead]:
    """Beads of the sentences of each group (source, target), which stay inside their group."""
    source_units, source_groups = _listed([sources for sources, _ in groups])
    target_units, target_groups = _listed([targets for _, targets in groups])
    part = known.among(source_units, target_units)
    plain = neutral_leanings(part.source.texts, part.target.texts)
    return [
        Bead(
            tuple(source_units[list(bead.source)].tolist()),
            tuple(target_units[list(bead.target)].tolist()),
            bead.confidence,
        )
        for bead in beads_of(part, _fenced(plain, source_groups, target_groups))
    ]


def _listed(sides: Sequence[Sequence[int]]) -> tuple[Integers, Integers]:
    """The sentences one after the other, and the group of each."""
    sentences = np.array([unit for side in sides for unit in side], dtype=np.int64)
    return sentences, np.repeat(np.arange(len(sides)), [len(side) for side in sides])


def _fenced(leanings: Leanings, source_groups: Integers, target_groups: Integers) -> Leanings:
    """Leanings that keep units of different groups apart."""

    def pairs(sources: Integers, targets: Integers) -> Floats:
        return np.where(source_groups[sources][:, None] == target_groups[targets], 0.0, APART)

    return replace(
        leanings,
        source_joins=np.where(np.diff(source_groups) == 0, leanings.source_joins, APART),
        target_joins=np.where(np.diff(target_groups) == 0, leanings.target_joins, APART),
        pairs=pairs,
    )
