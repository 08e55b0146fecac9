"""The termbase as CSV: one row a concept, its first line names the columns (`cells`)."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping

from transflow.errors import TermbaseError
from transflow.formats._bytes.decoding import OPEN_CONFLICT, decoded, open_conflict
from transflow.formats.termbases.cells import FIELDS, cells_of, column_of, concept_of, unguarded
from transflow.model import Concept, Message

SEPARATORS = ",;\t"
SEPARATOR_LINE = re.compile(r"\Asep=.\r?\n")  # tells a spreadsheet what divides the cells
KINDS = ("", "_abbr", "_admitted", "_deprecated", "_forbidden")
LARGEST = 64 * 1024 * 1024


def read(data: bytes, path: str) -> tuple[Concept, ...]:
    """The concepts of a CSV file in UTF-8, separated by commas, semicolons or tabs. A row that cannot be used is
    a `TermbaseError` that names file and line."""
    return tuple(_usable(each) for each in read_rows(data, path))


def read_rows(data: bytes, path: str) -> Iterator[Concept | TermbaseError]:
    """The concepts of a CSV file one by one; a row that cannot be used gives its `TermbaseError` in its place, and a
    file that is no termbase raises one."""
    rows = _rows(_decoded(data, path), path)
    header_line, header = next(rows, (1, []))
    columns = _columns(header, path, header_line)
    languages = [name for name in columns if name and name not in FIELDS and "_" not in name]
    if not languages:
        raise TermbaseError(
            Message(
                "{place}: The first line must name the languages, as in lv,en.", place=f"{path}:{header_line}"
            )
        )
    for line, row in rows:
        if any(cell.strip() for cell in row):
            yield _concept_or_trouble(columns, row, path, line)


def from_spreadsheet(data: bytes, path: str) -> bytes:
    """A table as a spreadsheet saves it, in UTF-16 or the encoding of its country, in UTF-8; its lines keep their
    numbers."""
    content, _ = decoded(data, path)
    return SEPARATOR_LINE.sub("\n", content).encode()


def _columns(header: list[str], path: str, line: int) -> list[str]:
    columns = [column_of(name, path, line) for name in header]
    for name in columns:
        if name and columns.count(name) > 1:
            raise TermbaseError(
                Message(
                    "{place}: The column {name} stands here twice; put both into one.",
                    place=f"{path}:{line}",
                    name=name,
                )
            )
    return columns


def _usable(row: Concept | TermbaseError) -> Concept:
    if isinstance(row, TermbaseError):
        raise row
    return row


def _concept_or_trouble(columns: list[str], row: list[str], path: str, line: int) -> Concept | TermbaseError:
    try:
        return concept_of(_by_column(columns, row, path, line), path, line)
    except TermbaseError as trouble:
        return trouble


def write(concepts: Iterable[Concept], delimiter: str = ",") -> bytes:
    """The concepts as CSV in UTF-8; what `read` makes of it are the same concepts."""
    listed = tuple(concepts)
    tags = list(dict.fromkeys(each.language for concept in listed for each in concept.designations))
    names = [tag + kind for kind in KINDS for tag in tags] + list(FIELDS)
    table = [cells_of(concept) for concept in listed]
    used = [name for name in names if name in tags or any(row.get(name) for row in table)]
    out = io.StringIO()
    writer = csv.DictWriter(
        out, used, restval="", extrasaction="ignore", delimiter=delimiter, lineterminator="\n"
    )
    writer.writeheader()
    writer.writerows(table)
    return out.getvalue().encode()


def appended(data: bytes, concepts: Iterable[Concept], path: str) -> bytes:
    """The file with rows for the concepts at its end: its columns, delimiter, line ends and byte order mark
    stay. A column that it lacks is named at the end of its first line."""
    content = _decoded(data, path)
    delimiter = _delimiter(content)
    _, header = next(_rows(content, path), (1, []))
    columns = _columns(header, path, 1)
    rows = [_in_columns(cells_of(concept), columns) for concept in concepts]
    lacking = [name for name in _all_columns(rows) if name not in columns]
    end = "\r\n" if "\r\n" in content else "\n"
    content = _with_columns(content, lacking, delimiter) if lacking else content
    out = io.StringIO()
    writer = csv.DictWriter(out, [*columns, *lacking], restval="", delimiter=delimiter, lineterminator=end)
    writer.writerows(rows)
    start = data[: len(codecs.BOM_UTF8)] if data.startswith(codecs.BOM_UTF8) else b""
    glue = "" if content.endswith(("\n", "\r")) else end
    return start + (content + glue + out.getvalue()).encode()


def replaced(data: bytes, line: int, concept: Concept, path: str) -> bytes:
    """The file with the concept in place of the row that begins on a line; all other rows stay."""
    content = _decoded(appended(data, (concept,), path), path)
    begins = [at for at, _ in _rows(content, path)]
    last = begins[-1]
    following = next(at for at in begins if at > line)
    lines = io.StringIO(content, newline="").readlines()
    kept = [*lines[: line - 1], *lines[last - 1 :], *lines[following - 1 : last - 1]]
    start = data[: len(codecs.BOM_UTF8)] if data.startswith(codecs.BOM_UTF8) else b""
    return start + "".join(kept).encode()


def _in_columns(cells: Mapping[str, str], columns: list[str]) -> dict[str, str]:
    """The filled cells; admitted names beside the preferred one in a file that has no column for them."""
    filled = {name: cell for name, cell in cells.items() if cell}
    for name in [name for name in filled if name.endswith("_admitted") and name not in columns]:
        tag = name.removesuffix("_admitted")
        if tag in filled and tag in columns:
            filled[tag] += "|" + unguarded(filled.pop(name))
    return filled


def _all_columns(rows: Iterable[Mapping[str, str]]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def _with_columns(content: str, names: list[str], delimiter: str) -> str:
    """The first line, which may be a row of several, with more columns."""
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter)
    while not next(reader):
        pass
    first = "".join(io.StringIO(content, newline="").readlines()[: reader.line_num])
    body = first.rstrip("\r\n")
    return body + "".join(delimiter + name for name in names) + first[len(body) :] + content[len(first) :]


def _decoded(data: bytes, path: str) -> str:
    if len(data) > LARGEST:
        raise TermbaseError(Message("{place}: A termbase may have 64 MB; split this one.", place=path))
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error.start, path) from error
    if "\0" in content:
        raise _not_utf8(data, data.index(b"\0"), path)
    if line := open_conflict(content):
        raise TermbaseError(Message("{place}: {why}", place=f"{path}:{line}", why=OPEN_CONFLICT))
    return content


def _not_utf8(data: bytes, at: int, path: str) -> TermbaseError:
    line = data.count(b"\n", 0, at) + 1
    return TermbaseError(
        Message("{place}: This is not UTF-8; save the file as CSV UTF-8.", place=f"{path}:{line}")
    )


def _rows(content: str, path: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line each begins on."""
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=_delimiter(content), strict=True)
    line = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            why = Message(
                "{place}: This row is not valid CSV ({why}); correct it.",
                place=f"{path}:{line}",
                why=str(error),
            )
            raise TermbaseError(why) from error
        if row:
            yield line, row
        line = reader.line_num + 1


def _delimiter(content: str) -> str:
    head = content.lstrip().partition("\n")[0]
    return max(SEPARATORS, key=head.count)


def _by_column(columns: list[str], row: list[str], path: str, line: int) -> dict[str, str]:
    if len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
        raise TermbaseError(
            Message(
                "{place}: This row has {count} cells and the first line {columns}; put a name that holds the "
                "separator in quotes.",
                place=f"{path}:{line}",
                count=len(row),
                columns=len(columns),
            )
        )
    return {name: cell.strip() for name, cell in zip(columns, row, strict=False) if name}
