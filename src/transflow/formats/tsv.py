"""Tab-separated bitext: kind, confidence, source, target, a bead a line."""

from __future__ import annotations

from transflow.model import Bitext, UnitLevel

FORMULA = ("=", "+", "-", "@")
FLAT = str.maketrans(dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "))


def bitext_to_tsv(bitext: Bitext, level: UnitLevel) -> str:
    """A header and a line a bead. Units are joined by a space; a cell that a spreadsheet would take for
    a formula gets an apostrophe in front."""
    rows = ["kind\tconfidence\tsource\ttarget"]
    for bead, source, target in bitext.rows(level):
        rows.append(f"{bead.kind}\t{bead.confidence:.4f}\t{_cell(source)}\t{_cell(target)}")
    return "\n".join(rows) + "\n"


def _cell(texts: tuple[str, ...]) -> str:
    cell = " ".join(texts).translate(FLAT)
    return "'" + cell if cell.startswith(FORMULA) else cell
