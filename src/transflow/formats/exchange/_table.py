"""What the formats share that show a release as a table: a row a unit, with columns that a person reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from transflow.errors import UnreadableFileError
from transflow.formats.exchange import NOTHING, STATES, Bundle, Unit, was_in, was_of
from transflow.frozen import Frozen
from transflow.model import Marked, Message, State

COLUMNS = ("release", "key", "source", "target", "state", "comment", "remark", "was")
SHOWN = ("key", "source", "target", "state", "comment", "remark")
ADVICE = {
    "lv": "Labojiet tikai slejas „target”, „state” (translated, reviewed) un „comment”.",
    "en": "Change only the columns “target”, “state” (translated, reviewed) and “comment”.",
}
NO_TABLE = Message(
    "there is no table in it whose first row names a source and a target column; name another file."
)
STALE = "stale"
SPAN = re.compile(r"[1-9][0-9]{0,2}")


def key_cell(unit: Unit) -> tuple[str, str]:
    """The two words of the first column: the name of the paragraph, and what its translation was."""
    return unit.key, str(was_of(unit))


def state_cell(unit: Unit) -> str:
    """Such as “translated, stale”."""
    state = (unit.state or State.MISSING).value
    return f"{state}, {STALE}" if unit.is_stale else state


def remark(unit: Unit) -> str:
    """What a person should know of a unit besides."""
    told = (("Rejected: ", unit.reason), ("The source was: ", unit.old_source))
    return "\n".join(f"{what}{text}" for what, text in told if text)


class Row(Frozen):
    """The cells of a row as they were read."""

    source: Marked
    target: Marked = NOTHING
    key: str = ""
    was: str = ""
    state: str = ""
    comment: str = ""
    line: int = 0

    def unit(self) -> Unit:
        """The unit that the row says."""
        words = self.state.lower().replace(",", " ").split()
        state = next((State(word) for word in words if word in STATES), None)
        return Unit(
            self.source,
            self.target,
            self.key,
            None if state is State.MISSING else state,
            is_stale=STALE in words,
            comment=self.comment.strip(),
            was=was_in(self.was),
            line=self.line,
        )


def header_cells(names: Iterable[str], bundle: Bundle) -> list[str]:
    """The names of columns, those of the texts with their language: “source lv”."""
    languages = {"source": bundle.source_language, "target": bundle.target_language}
    return [f"{name} {languages.get(name, '')}".strip() for name in names]


class Header(Frozen):
    """Where our columns stand, and the languages that their names say."""

    columns: Mapping[str, int]
    languages: tuple[str, str]
    width: int
    """How many cells the row has."""

    @property
    def is_one(self) -> bool:
        """Whether the row names the columns of the texts."""
        return {"source", "target"} <= set(self.columns)


def header_of(cells: Iterable[str]) -> Header:
    """What a row says if it is the one that names the columns, in any order, with others between."""
    columns: dict[str, int] = {}
    width = 0
    languages = {"source": "", "target": ""}
    for at, cell in enumerate(cells):
        width = at + 1
        name, _, language = " ".join(cell.lower().split()).partition(" ")
        if name in COLUMNS and name not in columns:
            columns[name] = at
            languages |= {name: language.strip("()")} if name in languages else {}
    return Header(columns, (languages["source"], languages["target"]), width)


def row_of(header: Header, cells: Sequence[Marked], line: int) -> Row | None:
    """A row of a table for reading, in whose first column name and former state stand together; None for
    one without a source."""

    def cell(name: str) -> Marked:
        at = header.columns.get(name, len(cells))
        return cells[at] if at < len(cells) else NOTHING

    if not cell("source").text:
        return None
    words = cell("key").text.split()
    was = words[-1] if len(words) > 1 and was_in(words[-1]) else ""
    key = " ".join(words[:-1] if was else words)
    texts = cell("source"), cell("target")
    return Row(*texts, key, was, cell("state").text, cell("comment").text, line)


def columns_wide(said: str) -> int:
    """How many columns wide a cell is, as its file says it."""
    found = SPAN.match(said)
    return int(found[0]) if found else 1


def is_heading(header: Header, cells: Sequence[Marked], width: int) -> bool:
    """Whether a row is a heading that somebody put in: one cell, `width` columns wide, across a table of ours, without
    what a row of a unit holds in its first column."""
    is_whole = len(cells) == 1 and width >= header.width > 1 and "key" in header.columns
    return is_whole and not any(was_in(word) for word in cells[0].text.split())


def _merged(path: str, table: int, row: int) -> UnreadableFileError:
    """That a row has other cells than the one that names the columns; tables and rows are counted from one."""
    why = Message(
        "cells were merged or deleted in row {row} of table {table}; divide them, so that each column has its own "
        "again.",
        row=row,
        table=table,
    )
    return UnreadableFileError(path, why)


class Reading:
    """A table of a file as it is read row by row: it is one of ours from the row on that names the columns."""

    def __init__(self, path: str, number: int) -> None:
        self._path, self._number = path, number
        self._rows = 0
        self.header = header_of(())

    def unit(self, cells: Sequence[Marked], line: int, *, width: int, is_merged: bool = False) -> Unit | None:
        """What the next row says, which is `width` columns wide and stands at a line; None where it is of no unit."""
        self._rows += 1
        if not self.header.is_one:
            self.header = header_of(each.text for each in cells)
            return None
        if is_heading(self.header, cells, width):
            return None
        if is_merged or len(cells) != self.header.width:
            raise _merged(self._path, self._number, self._rows)
        row = row_of(self.header, cells, line)
        return row.unit() if row else None


def bundles_of(rows: Iterable[tuple[str, Unit]], languages: tuple[str, str]) -> list[Bundle]:
    """The units by the release that each is of, in the order in which releases come first."""
    found: dict[str, list[Unit]] = {}
    for release, unit in rows:
        found.setdefault(release, []).append(unit)
    return [Bundle(tuple(units), *languages, release) for release, units in found.items()]
