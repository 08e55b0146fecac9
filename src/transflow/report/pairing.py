"""What pairing found, as a table, as TSV and as JSON (`docs/schemas/pair.json`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from transflow.frozen import Frozen
from transflow.report import plural
from transflow.report.json_pieces import LIST, json_pieces
from transflow.text.shown import in_cell, on_one_line

VERSION = 1


class PairedFiles(Frozen):
    """Two files that belong together, with forward slashes, and how sure that is."""

    source: str
    target: str
    confidence: float


class HeapSide(Frozen):
    """One side of a pairing: its folder and language, how many documents were read, those left alone."""

    path: Path
    language: str
    documents: int
    unpaired: Sequence[str]


class Pairing(Frozen):
    """The links between two heaps. `problems` are sentences about files that could not be read; `passed_over` counts
    files of kinds that are not read."""

    source: HeapSide
    target: HeapSide
    pairs: Sequence[PairedFiles]
    problems: tuple[str, ...] = ()
    passed_over: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether no document was left alone."""
        return not self.source.unpaired and not self.target.unpaired


def pairing_json(pairing: Pairing) -> Iterator[str]:
    """One object: both sides, the pairs, what is left, the problems."""
    sides = {"source": pairing.source, "target": pairing.target}
    document = {
        "version": VERSION,
        **{
            name: {"path": side.path.as_posix(), "lang": side.language, "documents": side.documents}
            for name, side in sides.items()
        },
        "pairs": LIST,
        "unpaired": {name: list(side.unpaired) for name, side in sides.items()},
        "problems": list(pairing.problems),
    }
    return json_pieces(document, map(_pair, pairing.pairs))


def _pair(files: PairedFiles) -> dict[str, object]:
    return {"source": files.source, "target": files.target, "confidence": round(files.confidence, 4)}


def pairing_tsv(pairing: Pairing) -> Iterator[str]:
    """A header and a line a pair; a document left alone has a line with the other cells empty."""
    yield "source\ttarget\tconfidence\n"
    for each in pairing.pairs:
        yield _row(each.source, each.target, f"{each.confidence:.4f}")
    yield from (_row(each, "", "") for each in pairing.source.unpaired)
    yield from (_row("", each, "") for each in pairing.target.unpaired)


def _row(*cells: str) -> str:
    return "\t".join(map(in_cell, cells)) + "\n"


def pairing_table(pairing: Pairing) -> Iterator[str]:
    """The pairs with their confidence, then what was left alone on either side, then the sum."""
    return (on_one_line(row) + "\n" for row in _table_rows(pairing))


def _table_rows(pairing: Pairing) -> Iterator[str]:
    width = max((len(each.source) for each in pairing.pairs), default=0)
    for each in pairing.pairs:
        yield f"{each.confidence:.2f}  {each.source:{width}}  {each.target}"
    yield from _left("Source documents without a counterpart:", pairing.source.unpaired)
    yield from _left("Target documents without a counterpart:", pairing.target.unpaired)
    if pairing.pairs or not pairing.is_complete:
        yield ""
    yield summary(pairing)


def _left(title: str, files: Sequence[str]) -> Iterator[str]:
    if files:
        yield from ("", title)
        yield from (f"      {file}" for file in files)


def summary(pairing: Pairing) -> str:
    """Such as "12 pairs; left alone: 2 of 14 documents in lv, 0 of 12 in en."."""
    source, target = pairing.source, pairing.target
    return (
        f"{plural(len(pairing.pairs), 'pair')}; left alone: {len(source.unpaired)} of "
        f"{plural(source.documents, 'document')} in {source.language}, {len(target.unpaired)} of "
        f"{target.documents} in {target.language}."
    )
