"""What pairing found, as a table, as TSV and as JSON (`docs/schemas/pair.json`)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transflow.report import plural
from transflow.text.shown import in_cell, on_one_line

VERSION = 1


@dataclass(frozen=True, slots=True)
class PairedFiles:
    """Two files that belong together, with forward slashes, and how sure that is."""

    source: str
    target: str
    confidence: float


@dataclass(frozen=True, slots=True)
class HeapSide:
    """One side of a pairing: its folder and language, how many documents were read, those left alone."""

    path: Path
    language: str
    documents: int
    unpaired: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """The links between two heaps. `problems` are sentences about files that could not be read; of files of
    kinds that are not read there were `passed_over`."""

    source: HeapSide
    target: HeapSide
    pairs: tuple[PairedFiles, ...]
    problems: tuple[str, ...] = ()
    passed_over: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether no document was left alone."""
        return not self.source.unpaired and not self.target.unpaired


def pairing_json(pairing: Pairing) -> str:
    """One object: both sides, the pairs, what is left, the problems."""
    sides = {"source": pairing.source, "target": pairing.target}
    document = {
        "version": VERSION,
        **{
            name: {"path": side.path.as_posix(), "lang": side.language, "documents": side.documents}
            for name, side in sides.items()
        },
        "pairs": [
            {
                "source": each.source,
                "target": each.target,
                "confidence": round(each.confidence, 4),
            }
            for each in pairing.pairs
        ],
        "unpaired": {name: list(side.unpaired) for name, side in sides.items()},
        "problems": list(pairing.problems),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def pairing_tsv(pairing: Pairing) -> str:
    """A header and a line a pair; a document left alone has a line with the other cells empty."""
    rows = [(each.source, each.target, f"{each.confidence:.4f}") for each in pairing.pairs]
    rows += [(each, "", "") for each in pairing.source.unpaired]
    rows += [("", each, "") for each in pairing.target.unpaired]
    return (
        "\n".join("\t".join(map(in_cell, row)) for row in [("source", "target", "confidence"), *rows]) + "\n"
    )


def pairing_table(pairing: Pairing) -> str:
    """The pairs with their confidence, then what was left alone on either side, then the sum."""
    width = max((len(each.source) for each in pairing.pairs), default=0)
    rows = [f"{each.confidence:.2f}  {each.source:{width}}  {each.target}" for each in pairing.pairs]
    rows += _left("Source documents without a counterpart:", pairing.source.unpaired)
    rows += _left("Target documents without a counterpart:", pairing.target.unpaired)
    rows += ["", summary(pairing)] if rows else [summary(pairing)]
    return "".join(on_one_line(row) + "\n" for row in rows)


def _left(title: str, files: Sequence[str]) -> list[str]:
    return ["", title, *(f"      {file}" for file in files)] if files else []


def summary(pairing: Pairing) -> str:
    """Such as "12 pairs; left alone: 2 of 14 documents in lv, 0 of 12 in en."."""
    source, target = pairing.source, pairing.target
    return (
        f"{plural(len(pairing.pairs), 'pair')}; left alone: {len(source.unpaired)} of "
        f"{plural(source.documents, 'document')} in {source.language}, {len(target.unpaired)} of "
        f"{target.documents} in {target.language}."
    )
