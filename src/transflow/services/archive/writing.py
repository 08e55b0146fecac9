"""The results of an archive as files: translation memory, rows of JSON, tables of columns, the list of pairs.

Each is written a row at a time beside its place, and takes it when it is whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from transflow.errors import TransflowError
from transflow.formats.bitexts.memory_tmx import write_units
from transflow.io.writing import replacing
from transflow.recall import MemoryUnit
from transflow.report.archive import Unpaired
from transflow.services.archive.parts import Row
from transflow.services.pairing.sketching import Tags
from transflow.text.shown import in_cell

PAIRS = "pairs.tsv"
FORMATS = ("tmx", "jsonl", "parquet")
BEAD = ("kind", "confidence", "moved", "source_text", "target_text")
AT_ONCE = 10_000  # rows of a table held before they are written

Rows = Callable[[], Iterator[Row]]


def write_results(
    folder: Path, formats: Sequence[str], rows: Rows, left: Sequence[Unpaired], tags: Tags
) -> None:
    """Writes the list of pairs and the results in each format."""
    with replacing(folder / PAIRS) as stream:
        stream.writelines(_pair_lines(rows(), left, tags))
    if "tmx" in formats:
        with replacing(folder / "memory.tmx") as stream:
            stream.writelines(write_units(_units(rows(), tags), tags[0]))
    if "jsonl" in formats:
        _write_lines(folder, rows, tags)
    if "parquet" in formats:
        _write_tables(folder, rows, tags)


def demand_writers(formats: Sequence[str]) -> None:
    """Refuses a format whose extra is not installed."""
    if "parquet" in formats:
        try:
            import pyarrow  # noqa: F401
        except ImportError:
            raise TransflowError(
                "Parquet needs an extra; install it with: pip install 'transflow[archive]'."
            ) from None


def _pair_lines(rows: Iterable[Row], left: Sequence[Unpaired], tags: Tags) -> Iterator[bytes]:
    """The pairs as `transflow pair` lists them; what is left alone stands on its side."""
    yield b"source\ttarget\tconfidence\n"
    for row in _good(rows):
        yield _line(row["source"], row["target"], f"{row['confidence']:.4f}")
    for each in left:
        yield _line("", each.name, "") if each.language == tags[1] else _line(each.name, "", "")


def _line(*cells: str) -> bytes:
    return ("\t".join(map(in_cell, cells)) + "\n").encode("utf-8", "surrogatepass")


def _units(rows: Iterable[Row], tags: Tags) -> Iterator[MemoryUnit]:
    """What may be offered to translators: beads with two sides that are not the same."""
    for row in _good(rows):
        for _, _, _, source, target in row["beads"]:
            if source.strip() and target.strip() and source != target:
                yield MemoryUnit(*tags, source, target, origin=row["source"])


def beads_of(row: Row, tags: Tags) -> Iterator[Row]:
    """The beads of a pair, each with what it belongs to."""
    common = {
        "release": row["release"],
        "source": row["source"],
        "target": row["target"],
        "source_lang": tags[0],
        "target_lang": tags[1],
        "year": row["year"] or None,
    }
    for bead in row["beads"]:
        yield common | dict(zip(BEAD, bead, strict=True))


def pair_of(row: Row) -> Row:
    """A pair with its sums."""
    sums = ("release", "source", "target", "confidence", "year", "segments", "characters", "covered")
    return {
        **{name: row[name] for name in sums},
        "untranslated": row["untranslated"],
        "year": row["year"] or None,
        "beads": len(row["beads"]),
        "findings": len(row["findings"]),
    }


def _good(rows: Iterable[Row]) -> Iterator[Row]:
    return (row for row in rows if "problem" not in row)


def _tables(rows: Rows, tags: Tags) -> dict[str, Iterator[Row]]:
    return {
        "pairs": (pair_of(row) for row in _good(rows())),
        "beads": (bead for row in _good(rows()) for bead in beads_of(row, tags)),
        "findings": (finding for row in _good(rows()) for finding in row["findings"]),
    }


def _write_lines(folder: Path, rows: Rows, tags: Tags) -> None:
    for name, table in _tables(rows, tags).items():
        with replacing(folder / f"{name}.jsonl") as stream:
            for row in table:
                stream.write((json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass"))


def _write_tables(folder: Path, rows: Rows, tags: Tags) -> None:
    for name, table in _tables(rows, tags).items():
        with replacing(folder / f"{name}.parquet") as stream, _writer(stream, name) as write:
            batch: list[Row] = []
            for row in table:
                batch.append(_flat(row))
                if len(batch) == AT_ONCE:
                    write(batch)
                    batch.clear()
            write(batch)


@contextmanager
def _writer(stream: IO[bytes], name: str) -> Iterator[Callable[[list[Row]], None]]:
    """Writes batches of rows as Parquet."""
    import pyarrow as pa
    from pyarrow import parquet

    schema = pa.schema([(column, getattr(pa, kind)()) for column, kind in COLUMNS[name].items()])
    with parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        yield lambda batch: writer.write_table(pa.Table.from_pylist(batch, schema=schema))


def _flat(row: Row) -> Row:
    """A row whose cells are plain values; what UTF-8 cannot hold is marked."""
    related, waived = row.get("related") or {}, row.get("waived") or {}
    flat = row | {
        "related_file": related.get("file"),
        "related_line": related.get("line"),
        "waived": waived.get("reason"),
    }
    return {name: _clean(value) for name, value in flat.items()}


def _clean(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _columns(names: str, kind: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), kind)


COLUMNS = {
    "pairs": _columns("release source target", "string")
    | _columns("confidence", "float64")
    | _columns("year segments characters covered untranslated beads findings", "int64"),
    "beads": _columns("release source target source_lang target_lang", "string")
    | _columns("year", "int64")
    | _columns("kind", "string")
    | _columns("confidence", "float64")
    | _columns("moved", "bool_")
    | _columns("source_text target_text", "string"),
    "findings": _columns("check level message file", "string")
    | _columns("line column end_line end_column", "int64")
    | _columns("side release language source_text target_text related_file", "string")
    | _columns("related_line", "int64")
    | _columns("suggestion fingerprint waived", "string"),
}
