"""The index file: what is asked of releases, told in one table instead of in the front matter of each. Pages, Word
files and plain text have no front matter."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.model import Document, Message

NAME = "release"
ASKED = ("translate", "due")


class Row(Frozen):
    """What the index says of a release, and in which line."""

    said: Mapping[str, str]
    line: int


def said_of(release: str, source: Document, settings: Settings) -> Mapping[str, str]:
    """What the front matter of the source says of a release, and where it is silent the index."""
    if not settings.index:
        return source.metadata
    row = _row_of(release, settings)
    return {**(row.said if row else {}), **source.metadata}


def where_said(key: str, release: str, source: Document, settings: Settings) -> tuple[str, int | None]:
    """The file and the line that say it."""
    if key in source.metadata:
        place = source.place_of_value(key)
        return source.path, place.line if place else None
    if not settings.index:
        return source.path, None
    row = _row_of(release, settings)
    return settings.index, row.line if row else None


def _row_of(release: str, settings: Settings) -> Row | None:
    file = settings.root / settings.index
    rows = _rows(settings.root, settings.index, file.stat().st_mtime_ns if file.is_file() else 0)
    return rows.get(release)


@lru_cache(maxsize=4)
def _rows(root: Path, name: str, _stamp: int) -> dict[str, Row]:
    """What each release is asked for; a row without a name, and an empty cell, say nothing."""
    rows: dict[str, Row] = {}
    for line, cells in _table(read_bytes(root / name, root=root), name):
        release = (cells[NAME] or "").strip()
        row = Row({key: cells[key].strip() for key in ASKED if cells.get(key)}, line)
        if release and rows.setdefault(release, row).said != row.said:
            why = Message(
                "line {other} says something else of {name!r}; leave one of the two.",
                name=release,
                other=rows[release].line,
            )
            raise UnreadableFileError(name, why, line)
    return rows


def _table(data: bytes, name: str) -> list[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
        head = text.partition("\n")[0]
        delimiter = ";" if head.count(";") > head.count(",") else ","
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns, rows = table.fieldnames or (), [(table.line_num, row) for row in table]
    except (UnicodeDecodeError, csv.Error):
        why = Message("this is not a table of comma-separated values in UTF-8; save it as one.")
        raise UnreadableFileError(name, why) from None
    if NAME not in columns:
        raise UnreadableFileError(name, Message("an index names its releases in a column “release”."), 1)
    return rows
