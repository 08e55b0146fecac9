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
from transflow.io.files import read_bytes
from transflow.model import Document, Message

NAME = "release"
ASKED = ("translate", "due")


def said_of(release: str, source: Document, settings: Settings) -> Mapping[str, str]:
    """What the front matter of the source says of a release, and where it is silent the index."""
    if not settings.index:
        return source.metadata
    file = settings.root / settings.index
    rows = _rows(settings.root, settings.index, file.stat().st_mtime_ns if file.is_file() else 0)
    return {**rows.get(release, {}), **source.metadata}


def where_said(key: str, source: Document, settings: Settings) -> tuple[str, int | None]:
    """The file that says it, and the line where that is the front matter."""
    if key not in source.metadata:
        return settings.index or source.path, None
    place = source.place_of_value(key)
    return source.path, place.line if place else None


@lru_cache(maxsize=4)
def _rows(root: Path, name: str, _stamp: int) -> dict[str, dict[str, str]]:
    """What each release is asked for; a row without a name, and an empty cell, say nothing."""
    table = _table(read_bytes(root / name, root=root), name)
    return {
        row[NAME].strip(): {key: row[key].strip() for key in ASKED if row.get(key)}
        for row in table
        if row[NAME]
    }


def _table(data: bytes, name: str) -> list[dict[str, str]]:
    try:
        text = data.decode("utf-8-sig")
        head = text.partition("\n")[0]
        delimiter = ";" if head.count(";") > head.count(",") else ","
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns, rows = table.fieldnames or (), list(table)
    except (UnicodeDecodeError, csv.Error):
        why = Message("this is not a table of comma-separated values in UTF-8; save it as one.")
        raise UnreadableFileError(name, why) from None
    if NAME not in columns:
        raise UnreadableFileError(name, Message("an index names its releases in a column “release”."), 1)
    return rows
