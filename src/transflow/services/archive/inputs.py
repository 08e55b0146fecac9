"""What an archive consists of: the files of one or two folders or addresses, or those that a list names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.addresses import addresses_below, is_address, mark_of, read_address
from transflow.io.files import read_bytes
from transflow.io.heaps import files_below
from transflow.languages import languages
from transflow.services.documents import is_document
from transflow.services.sketching import Tags

HEADER = "source\ttarget"
LARGEST_LIST = 200_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Listed:
    """A document: its file or address, what changes when it does, and the language of its folder (empty where
    that holds both)."""

    name: str
    mark: str
    home: str = ""


@dataclass(frozen=True, slots=True)
class Inputs:
    """The documents of an archive by name, those pairs that a list says belong together, whether such a list was
    given, and how many files are of kinds that are not read."""

    documents: dict[str, Listed]
    pairs: tuple[tuple[str, str, float], ...] = ()
    is_paired: bool = False
    passed_over: int = 0


def inputs_of(source: str, target: str | None, tags: Tags) -> Inputs:
    """The documents below a folder or an address that holds both languages, below two, or in a list."""
    if target is None and not is_address(source) and Path(source).is_file():
        return _listed(Path(source), tags)
    if target is None or source == target:
        return _heaps([(source, "", None)])
    return _heaps([(source, tags[0], target), (target, tags[1], source)])


def languages_by_name(source: str, target: str | None, told: Sequence[str | None], usual: Tags) -> Tags:
    """The languages as told, by the names of two folders (`lv`, `en`), or else the usual ones."""
    names = [place.rstrip("/").rpartition("/")[2].lower() for place in (source, target or source)]
    named = [name if target and name in languages else None for name in names]
    if named[0] == named[1]:
        named = [None, None]
    one, other = (said or name or tag for said, name, tag in zip(told, named, usual, strict=True))
    if one == other:
        raise TransflowError(
            "The two languages cannot be told apart; name them with --source-lang and --target-lang."
        )
    return one, other


def _heaps(places: Sequence[tuple[str, str, str | None]]) -> Inputs:
    documents: dict[str, Listed] = {}
    count = 0
    for place, home, other in places:
        marks = addresses_below(place) if is_address(place) else _files(Path(place), other)
        own = {name: Listed(name, mark, home) for name, mark in marks.items() if is_document(name)}
        if not own:
            raise TransflowError(f"No document was found below {place}; there is nothing to work on.")
        documents |= own
        count += len(marks)
    return Inputs(documents, passed_over=max(0, count - len(documents)))


def _files(folder: Path, other: str | None) -> dict[str, str]:
    without = Path(other).resolve() if other and not is_address(other) else None
    return {file: _mark(Path(file)) for file in files_below(folder, without=without)}


def _listed(file: Path, tags: Tags) -> Inputs:
    """A list names a pair a line, the files apart by a tab as `pair` writes them, or else a document a line."""
    try:
        lines = read_bytes(file, LARGEST_LIST).decode("utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise TransflowError(f"{file} is no list; write one document or one pair a line, in UTF-8.") from None
    rows = [[_plain(cell) for cell in line.split("\t")] for line in lines if line.strip()]
    is_paired = any(len(row) > 1 for row in rows)
    if lines[0].startswith(HEADER):
        rows = rows[1:]
    if not is_paired:
        return Inputs(_documents(((row[0], "") for row in rows), file))
    sides = [(name, tag) for row in rows for name, tag in zip(row, tags, strict=False) if name]
    pairs = [(row[0], row[1], _sureness(row)) for row in rows if len(row) > 1 and row[0] and row[1]]
    _demand_one_to_one(pairs, file)
    return Inputs(_documents(sides, file), tuple(pairs), is_paired=True)


def _documents(names: Iterable[tuple[str, str]], file: Path) -> dict[str, Listed]:
    found = {name: Listed(name, mark_of_document(name), home) for name, home in names}
    if not found:
        raise TransflowError(f"{file} names no document; write one document or one pair a line.")
    return found


def _demand_one_to_one(pairs: Sequence[tuple[str, str, float]], file: Path) -> None:
    seen: set[str] = set()
    for pair in pairs:
        for name in pair[:2]:
            if name in seen:
                raise TransflowError(f"{file} names {name} in two pairs; a document belongs to one.")
            seen.add(name)


def _plain(cell: str) -> str:
    """A cell without the mark that keeps a spreadsheet from reading it as a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _sureness(row: Sequence[str]) -> float:
    try:
        return min(1.0, max(0.0, float(row[2])))
    except (IndexError, ValueError):
        return 1.0


def mark_of_document(name: str) -> str:
    """What changes when the document does; empty where there is none."""
    return mark_of(name) if is_address(name) else _mark(Path(name))


def _mark(file: Path) -> str:
    try:
        found = os.stat(file)  # noqa: PTH116  (a list may name what is no path at all)
    except (OSError, ValueError):
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"


def bytes_of(name: str, folder: str) -> bytes:
    """The content of a document whose file is named from `folder`."""
    return read_address(name) if is_address(name) else read_bytes(Path(folder, name))
