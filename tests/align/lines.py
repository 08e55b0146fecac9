"""Lists of lines, aligned without the structure of documents."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.align.form.leanings import neutral_leanings
from transflow.align.form.pins import Pin
from transflow.align.units import lined_up
from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import units
from transflow.model import Bead


def align_lines(
    source_texts: Sequence[str],
    target_texts: Sequence[str],
    source_language: str,
    target_language: str,
    pins: Sequence[Pin] = (),
) -> tuple[Bead, ...]:
    """Lines up two lists of texts. Every index of both is in one bead; the order is that of `Bitext`."""
    known = evidence(units(source_texts, source_language), units(target_texts, target_language))
    return lined_up(known, neutral_leanings(source_texts, target_texts), pins)
