"""Tab-separated bitext: kind, confidence, source, target, a bead a line."""

from __future__ import annotations

from transflow.model import Bitext, UnitLevel
from transflow.text.shown import in_cell


def bitext_to_tsv(bitext: Bitext, level: UnitLevel) -> str:
    """A header and a line a bead. Units are joined by a space; a cell that a spreadsheet would take for
    a formula gets an apostrophe in front."""
    rows = ["kind\tconfidence\tsource\ttarget"]
    for bead, source, target in bitext.rows(level):
        rows.append(
            f"{bead.kind}\t{bead.confidence:.4f}\t{in_cell(' '.join(source))}\t{in_cell(' '.join(target))}"
        )
    return "\n".join(rows) + "\n"
