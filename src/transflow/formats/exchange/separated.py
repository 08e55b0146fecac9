"""Tables for spreadsheets, separated by commas or tabs. A cell that a spreadsheet would take for a formula, or for a
value that it writes in its own way ("11:00" as "11:00:00 AM"), has an apostrophe in front, which is taken away
again; one in a table of another program, "'90", is its own."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.decoding import decoded
from transflow.formats.exchange import Bundle, Exchange, Holds, Unit, exchanges
from transflow.formats.exchange._table import (
    COLUMNS,
    Header,
    Row,
    bundles_of,
    header_cells,
    header_of,
    key_cell,
    remark,
    state_cell,
)
from transflow.model import Marked, Message

GUARD = "'"
OURS = frozenset(("release", "was"))  # columns that no other program's table has
KEY = re.compile(r"[0-9a-f]{12}(?:-\d+)?")  # as a ledger names its paragraphs
FORMULA = ("=", "+", "-", "@", "\t", "\r")
WORD = re.compile(r"[^\W\d_]+")
WORDS_OF_VALUES = frozenset("e am pm eur usd gbp".split())  # the first as in 12e3
MONTHS = frozenset("jan feb mar apr may mai jun jūn jul jūl aug sep oct okt nov dec".split())  # begin so
NO_TEXT = Message("this is no table with a source and a target column; its first line is to name them.")
CUT_OFF = Message("the file ends in the middle of this row; export the file again.")
LARGEST_CELL = 10_000_000
SEPARATORS = ",;\t"  # of tables called .csv: a spreadsheet takes that of its country, or tabs for UTF-16
SAID = re.compile(r"sep=(.)\r?\n")  # a line that tells a spreadsheet the separator
BOM = "\ufeff"  # by which spreadsheets know UTF-8


def write(bundles: Sequence[Bundle], *, delimiter: str) -> bytes:
    """A line that names the columns, and a row for each unit."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    rows.writerow(header_cells(COLUMNS, bundles[0]))
    for bundle in bundles:
        for unit in bundle.units:
            key, was = key_cell(unit)
            texts = (unit.source.text, unit.target.text, state_cell(unit), unit.comment, remark(unit))
            rows.writerow([_guarded(each) for each in (bundle.release, key, *texts, was)])
    return (BOM + out.getvalue()).encode("utf-8")


def _guarded(cell: str) -> str:
    return GUARD + cell if _is_changeable(cell.lstrip(GUARD)) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith(GUARD) and _is_changeable(cell.lstrip(GUARD)) else cell


def _is_changeable(cell: str) -> bool:
    """Whether a spreadsheet takes a cell for a formula, a number, a date or a time."""
    if cell.startswith(FORMULA):
        return True
    words = (each.lower() for each in WORD.findall(cell))
    return any(map(str.isdecimal, cell)) and all(
        each in WORDS_OF_VALUES or each[:3] in MONTHS for each in words
    )


def read(data: bytes, path: str, *, delimiter: str) -> list[Bundle]:
    """The bundles of a table, by the names of its columns in any order; others are passed over."""
    content, _ = decoded(data, path)
    said = SAID.match(content)
    if said:
        delimiter = said[1]
    elif delimiter == ",":
        delimiter = max(SEPARATORS, key=content.partition("\n")[0].count)
    first = said.end() if said else 0
    (line, names), *rows = [*_rows(content[first:], path, delimiter, 1 + bool(said))] or [(1, [])]
    header = header_of(names)
    if not header.is_one:
        raise UnreadableFileError(path, NO_TEXT, line)
    if rows and not content.endswith(("\n", "\r")):
        _demand_whole(header, rows[-1], path)
    units = (
        (cells["release"].strip(), _unit(cells, line))
        for line, row in rows
        if any(row) and (cells := _cells(header, row))
    )
    return bundles_of(units, header.languages)


def _demand_whole(header: Header, last: tuple[int, list[str]], path: str) -> None:
    """A last row without a line end has the cell that we fill in each row and that stands last, or was cut off."""
    line, row = last
    if len(row) <= header.columns.get("was", -1):
        raise UnreadableFileError(path, CUT_OFF, line)


def _rows(content: str, path: str, delimiter: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """The rows, each with the line of the file on which it begins; `first` is that of the first."""
    csv.field_size_limit(LARGEST_CELL)
    rows = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
    line = first
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + first
    except csv.Error as error:
        why = Message("this row cannot be read ({why}); export the file again.", why=str(error))
        raise UnreadableFileError(path, why, line) from None


def _cells(header: Header, row: Sequence[str]) -> dict[str, str]:
    """The cells of a row by the names of our columns; one that the row or the table lacks is empty."""
    found = dict.fromkeys(COLUMNS, "")
    for name, at in header.columns.items():
        found[name] = row[at].replace("\r\n", "\n") if at < len(row) else ""
    is_ours = not OURS.isdisjoint(header.columns) or KEY.fullmatch(_unguarded(found["key"].strip()))
    return {name: _unguarded(cell) for name, cell in found.items()} if is_ours else found


def _unit(cells: Mapping[str, str], line: int) -> Unit:
    source, target = Marked(cells["source"]), Marked(cells["target"])
    key, was = cells["key"].strip(), cells["was"].strip()
    return Row(source, target, key, was, cells["state"], cells["comment"], line).unit()


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
for name, separator in (("csv", ","), ("tsv", "\t")):
    own = partial(write, delimiter=separator), partial(read, delimiter=separator)
    exchanges.add(name, Exchange(name, (f".{name}",), *own, HOLDS))
