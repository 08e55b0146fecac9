"""An alignment as JSON (`docs/schemas/align.json`) and as a table for a terminal."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from itertools import zip_longest

from transflow.model import Bead, Bitext, UnitLevel
from transflow.text.shown import on_one_line

VERSION = 1
INDENT = " " * 4


def alignment_json(bitext: Bitext, level: UnitLevel) -> str:
    """All beads with their indexes, texts and confidence."""
    beads = [
        {
            "source": list(bead.source),
            "target": list(bead.target),
            "kind": bead.kind,
            "confidence": round(bead.confidence, 4),
            "moved": bead.is_moved,
            "pinned": bead.is_pinned,
            "source_text": "\n".join(source),
            "target_text": "\n".join(target),
        }
        for bead, source, target in bitext.rows(level)
    ]
    sides = {side: bitext.document(side) for side in ("source", "target")}
    document = {
        "version": VERSION,
        **{side: {"path": each.path, "lang": each.language} for side, each in sides.items()},
        "level": level,
        "beads": beads,
        "unit_counts": {side: len(bitext.units(side, level)) for side in ("source", "target")},
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def alignment_table(bitext: Bitext, level: UnitLevel, width: int, reasons: Sequence[str] = ()) -> str:
    """Two columns of wrapped text with kind and confidence between them; `reasons`, one a bead, below."""
    column = max(20, (width - 14) // 2)
    rows: list[str] = []
    for (bead, source, target), reason in zip_longest(list(bitext.rows(level)), reasons):
        rows += _row(bead, _wrapped(source, column), _wrapped(target, column), column)
        rows += textwrap.wrap(reason or "", width, initial_indent=INDENT, subsequent_indent=INDENT)
        rows.append("")
    return "\n".join(rows) + "\n"


def _wrapped(texts: tuple[str, ...], column: int) -> list[str]:
    plain = map(on_one_line, texts)
    return [line for text in plain for line in textwrap.wrap(text, column) or [""]]


def _row(bead: Bead, left: list[str], right: list[str], column: int) -> list[str]:
    middle = [f"{bead.kind:^5}", f"{bead.confidence:^5.2f}", *_signs(bead)]
    lines = zip_longest(left, middle, right, fillvalue="")
    return [f"{a:{column}}  {sign:^8}  {b}".rstrip() for a, sign, b in lines]


def _signs(bead: Bead) -> list[str]:
    return [sign for sign, is_so in (("moved", bead.is_moved), ("pinned", bead.is_pinned)) if is_so]
