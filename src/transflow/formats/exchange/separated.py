"""Tables for spreadsheets, separated by commas or tabs. A cell that a spreadsheet would take for a formula has
an apostrophe in front, which is taken away again."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from transflow.errors import UnreadableFileError
from transflow.formats._decoding import decoded
from transflow.formats.exchange import Bundle, Exchange, Holds, exchanges
from transflow.formats.exchange._table import Row, bundles_of, key_cell, remark, state_cell
from transflow.model import Marked

COLUMNS = ("release", "key", "source", "target", "state", "comment", "remark", "was")
FORMULA = re.compile(r"'*[=+\-@\t\r]")
GUARDED = re.compile(r"'+[=+\-@\t\r]")
NO_TEXT = "this is no table with a source and a target column; its first line is to name them."
LARGEST_CELL = 10_000_000
BOM = "\ufeff"  # by which spreadsheets know UTF-8


def write(bundles: Sequence[Bundle], *, delimiter: str) -> bytes:
    """A line that names the columns, and a row for each unit."""
    first = bundles[0]
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    named = {"source": first.source_language, "target": first.target_language}
    rows.writerow([f"{name} {named[name]}".strip() if name in named else name for name in COLUMNS])
    for bundle in bundles:
        for unit in bundle.units:
            key, was = key_cell(unit)
            texts = (unit.source.text, unit.target.text, state_cell(unit), unit.comment, remark(unit))
            rows.writerow([_guarded(each) for each in (bundle.release, key, *texts, was)])
    return (BOM + out.getvalue()).encode("utf-8")


def _guarded(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if GUARDED.match(cell) else cell


def read(data: bytes, path: str, *, delimiter: str) -> list[Bundle]:
    """The bundles of a table, by the names of its columns in any order; others are passed over."""
    content, _ = decoded(data, path)
    head = content.partition("\n")[0]
    if delimiter == "," and head.count(";") > head.count(","):
        delimiter = ";"
    rows = _rows(content, path, delimiter)
    line, names = next(rows, (1, []))
    columns, languages = _columns(names)
    if not {"source", "target"} <= set(columns):
        raise UnreadableFileError(path, NO_TEXT, line)
    units = (
        (_cell(columns, row, "release"), _row(columns, row, line).unit()) for line, row in rows if any(row)
    )
    return bundles_of(units, languages)


def _rows(content: str, path: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(LARGEST_CELL)
    rows = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError(path, f"this row cannot be read ({error}).", line) from None


def _columns(names: Sequence[str]) -> tuple[Mapping[str, int], tuple[str, str]]:
    """The places of our columns, and the languages that “source lv” and “target en” name."""
    columns: dict[str, int] = {}
    languages = {"source": "", "target": ""}
    for at, cell in enumerate(names):
        name, _, language = cell.strip().lower().partition(" ")
        if name in COLUMNS and name not in columns:
            columns[name] = at
            languages |= {name: language.strip("()")} if name in languages else {}
    return columns, (languages["source"], languages["target"])


def _cell(columns: Mapping[str, int], row: Sequence[str], name: str) -> str:
    at = columns.get(name, len(row))
    return _unguarded(row[at].replace("\r\n", "\n")) if at < len(row) else ""


def _row(columns: Mapping[str, int], row: Sequence[str], line: int) -> Row:
    source, target, key, was, state, comment = (
        _cell(columns, row, name) for name in ("source", "target", "key", "was", "state", "comment")
    )
    return Row(Marked(source), Marked(target), key, was, state, comment, line)


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
for name, separator in (("csv", ","), ("tsv", "\t")):
    own = partial(write, delimiter=separator), partial(read, delimiter=separator)
    exchanges.add(name, Exchange(name, (f".{name}",), *own, HOLDS))
