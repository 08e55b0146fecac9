"""The termbase as CSV: one row a concept, a column for each language (`lv,en`) and, if wanted, for its
admitted, deprecated, forbidden names and abbreviations (`lv_abbr`, `en_forbidden`); names between bars. A
person's offices stand between bars too, the days `from` and `until` in the same order."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal, get_args

from transflow.errors import TermbaseError
from transflow.formats._offices import OFFICE_FIELDS, gender_of, office_cells, offices_of
from transflow.model import Concept, Designation, Message

Status = Literal["preferred", "admitted", "deprecated", "forbidden"]
Case = Literal["ignore", "match", "initial"]

CATEGORIES = ("institution", "position", "person", "place", "law", "general")
COLUMN = re.compile(
    r"(?P<tag>[a-z]{2,3}(?:-[a-z0-9]{2,8})?)(?:_(?P<kind>admitted|deprecated|forbidden|abbr))?"
)
TERM_FIELDS = ("category", "case", "dnt", "note", "source", "checked", "valid_from", "valid_until")
FIELDS = (*TERM_FIELDS, *OFFICE_FIELDS)
DATES = ("checked", "valid_from", "valid_until")
YES = frozenset("1 yes true x jā y".split())
NO = frozenset(("", *"0 no false nē n".split()))
KINDS = ("", "_abbr", "_admitted", "_deprecated", "_forbidden")
FORMULA = ("=", "+", "-", "@", "\t")
LARGEST = 64 * 1024 * 1024


def read(data: bytes, path: str) -> tuple[Concept, ...]:
    """The concepts of a CSV file in UTF-8, separated by commas or semicolons. A row that cannot be used is
    a `TermbaseError` that names file and line."""
    return tuple(_usable(each) for each in read_rows(data, path))


def read_rows(data: bytes, path: str) -> Iterator[Concept | TermbaseError]:
    """The same row by row, with the trouble of a row in its place; a file that is no termbase raises it."""
    rows = _rows(_decoded(data, path), path)
    header_line, header = next(rows, (1, []))
    columns = [column_of(name, path, header_line) for name in header]
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
    columns = [column_of(name, path, 1) for name in header]
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
            filled[tag] += "|" + _safe(filled.pop(name))
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
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TermbaseError(
            Message("{place}: This is not UTF-8; save the file as CSV UTF-8.", place=f"{path}:{line}")
        ) from error


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
    return ";" if head.count(";") > head.count(",") else ","


def column_of(name: str, path: str, line: int) -> str:
    """The column that a name of the first line means."""
    known = name.strip().lower()
    if known in FIELDS or not known or COLUMN.fullmatch(known):
        return known
    raise TermbaseError(
        Message(
            "{place}: There is no column {name!r}; columns are language codes such as lv and en, these with "
            "_abbr, _admitted, _deprecated or _forbidden, and {fields}.",
            place=f"{path}:{line}",
            name=name.strip(),
            fields=", ".join(FIELDS),
        )
    )


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


def concept_of(cells: Mapping[str, str], path: str, line: int) -> Concept:
    """The concept in cells by column; what cannot be used is a `TermbaseError`."""
    place = f"{path}:{line}"
    designations = tuple(_designations(cells))
    if not designations:
        raise TermbaseError(Message("{place}: This row names nothing in any language.", place=place))
    return Concept(
        designations,
        category=_one_of(CATEGORIES, cells.get("category", "") or "general", "category", place),
        case=_case(cells.get("case", "") or "ignore", place),
        do_not_translate=_yes(cells.get("dnt", ""), place),
        note=cells.get("note", ""),
        source=cells.get("source", ""),
        origin=place,
        gender=gender_of(cells, place),
        offices=offices_of(cells, place),
        **{name: _date(cells.get(name, ""), name, place) for name in DATES},
    )


def _designations(cells: Mapping[str, str]) -> Iterator[Designation]:
    for column, cell in cells.items():
        match = COLUMN.fullmatch(column)
        if match is None or column in FIELDS or not cell:
            continue
        for index, name in enumerate(each.strip() for each in _safe(cell).split("|") if each.strip()):
            yield Designation(name, match["tag"], _status(match["kind"], index), match["kind"] == "abbr")


def _safe(cell: str) -> str:
    """A cell that a spreadsheet would compute is written behind an apostrophe."""
    return cell[1:] if cell.startswith("'") and cell[1:2] in FORMULA else cell


def _status(kind: str | None, index: int) -> Status:
    if kind is None:
        return "preferred" if index == 0 else "admitted"
    statuses: dict[str, Status] = {"deprecated": "deprecated", "forbidden": "forbidden"}
    return statuses.get(kind, "admitted")


def _one_of(allowed: tuple[str, ...], value: str, name: str, place: str) -> str:
    if value.lower() in allowed:
        return value.lower()
    raise TermbaseError(
        Message(
            "{place}: {value!r} is no {name}; choose one of {allowed}.",
            place=place,
            value=value,
            name=name,
            allowed=", ".join(allowed),
        )
    )


def _case(value: str, place: str) -> Case:
    chosen = _one_of(get_args(Case), value, "case rule", place)
    return "match" if chosen == "match" else "initial" if chosen == "initial" else "ignore"


def _yes(value: str, place: str) -> bool:
    if value.lower() in YES | NO:
        return value.lower() in YES
    raise TermbaseError(
        Message(
            "{place}: {value!r} in the column dnt is neither yes nor no; write one.", place=place, value=value
        )
    )


def _date(value: str, name: str, place: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise TermbaseError(
            Message(
                "{place}: {value!r} in the column {name} is no date such as 2026-01-31; write one.",
                place=place,
                value=value,
                name=name,
            )
        ) from error


def cells_of(concept: Concept) -> dict[str, str]:
    """The cells of a concept by column, empty ones among them."""
    cells: dict[str, list[str]] = {}
    for each in concept.designations:
        cells.setdefault(_column_of(each, cells), []).append(each.text)
    joined = {name: _neutral("|".join(names)) for name, names in cells.items()}
    ruled = {
        "category": "" if concept.category == "general" else concept.category,
        "case": "" if concept.case == "ignore" else concept.case,
        "dnt": "yes" if concept.do_not_translate else "",
    }
    plain = {name: getattr(concept, name) for name in ("note", "source", *DATES)}
    return joined | ruled | {name: _neutral(value) for name, value in (plain | office_cells(concept)).items()}


def _column_of(designation: Designation, cells: Mapping[str, list[str]]) -> str:
    """An admitted name goes beside the preferred one, or alone where there is none."""
    tag = designation.language
    if designation.is_abbreviation:
        return f"{tag}_abbr"
    if designation.status in ("deprecated", "forbidden"):
        return f"{tag}_{designation.status}"
    return tag if designation.status == "preferred" else f"{tag}_admitted"


def _neutral(cell: str) -> str:
    return "'" + cell if cell.startswith(FORMULA) else cell
