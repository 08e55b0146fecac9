"""What an archive consists of: the files of one or two folders or addresses, or those that a list names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO, TextIOWrapper
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from msgspec.structs import astuple

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.addresses import addresses_below, is_address, mark_of, read_address
from transflow.io.files import read_bytes, real_path
from transflow.io.heaps import files_below, unfollowed
from transflow.io.scratch import Pile, ascending
from transflow.languages import languages
from transflow.services.pairing.sketching import Tags, told_apart
from transflow.services.releases.named_files import is_document

HEADER = ["source", "target"]
LARGEST_LIST = 200_000_000  # bytes


class Listed(Frozen):
    """A document: its file or address, what changes when it does, and the language of its folder (empty where
    that holds both)."""

    name: str
    mark: str
    home: str = ""


class Inputs(Frozen):
    """The documents of an archive, or, where a list of pairs was given (`is_paired`), its pairs and the documents in
    none; how many files are of kinds that are not read, and a sentence for each folder that is not read."""

    documents: Sequence[Listed]
    pairs: Sequence[tuple[str, str, float]] = ()
    is_paired: bool = False
    passed_over: int = 0
    problems: tuple[str, ...] = ()


def inputs_of(source: str, target: str | None, tags: Tags) -> Inputs:
    """The documents below a folder or an address that holds both languages, below two, or in a list."""
    if target is None and not is_address(source) and Path(source).is_file():
        return _listed(Path(source), tags)
    if target is None or Path(source) == Path(target):
        return _heaps([(source, "", None)])
    return _heaps([(source, tags[0], target), (target, tags[1], source)])


def languages_by_name(source: str, target: str | None, told: Sequence[str | None], usual: Tags) -> Tags:
    """The languages as told, by the names of two folders (`lv`, `en`), or else the usual ones."""
    names = [_last_name(place).lower() for place in (source, target or source)]
    named = [name if target and name in languages else None for name in names]
    if named[0] == named[1]:
        named = [None, None]
    one, other = (said or name or tag for said, name, tag in zip(told, named, usual, strict=True))
    return told_apart(one, other)


def _last_name(place: str) -> str:
    """The name of a folder, or the last part of an address."""
    return place.rstrip("/").rpartition("/")[2] if is_address(place) else real_path(Path(place)).name


def _heaps(places: Sequence[tuple[str, str, str | None]]) -> Inputs:
    documents = _pile()
    passed_over, links = 0, list[str]()
    for place, home, other in places:
        before = len(documents)
        for name, mark in _found(place, other, links):
            if is_document(name):
                documents.append(Listed(name, mark, home))
            else:
                passed_over += 1
        if len(documents) == before:
            raise TransflowError(f"No document was found below {place}; there is nothing to work on.")
    folders = [Path(place) for place, _, _ in places if not is_address(place)]
    return Inputs(documents, passed_over=passed_over, problems=tuple(unfollowed(links, folders)))


def _pile() -> Pile[Listed]:
    return Pile(astuple, lambda told: Listed(*told))


def _found(place: str, other: str | None, links: list[str]) -> Iterator[tuple[str, str]]:
    """The files below a folder or an address with their marks, and the `links` to folders there. What lies below the
    other is no part of it."""
    if is_address(place):
        found = addresses_below(place).items()
        inner = f"{other.rstrip('/')}/" if other else ""
        is_apart = not inner.startswith(f"{place.rstrip('/')}/")
        return ((name, mark) for name, mark in found if is_apart or not name.startswith(inner))
    without = real_path(Path(other)) if other and not is_address(other) else None
    return ((file, _mark(Path(file))) for file in files_below(Path(place), without, links))


def _listed(file: Path, tags: Tags) -> Inputs:
    """A list names a pair a line, the files apart by a tab as `pair` writes them, or else a document a line."""
    content = read_bytes(file, LARGEST_LIST)
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TransflowError(f"{file} is no list; write one document or one pair a line, in UTF-8.") from None
    is_paired = any(len(row) > 1 for row in _rows(content))
    first = next(_rows(content), [])
    rows = islice(_rows(content), int(first[:2] == HEADER), None)
    found = _paired(rows, file, tags) if is_paired else Inputs(_each_once(rows))
    if not found.documents and not found.pairs:
        raise TransflowError(f"{file} names no document; write one document or one pair a line.")
    return found


def _rows(content: bytes) -> Iterator[list[str]]:
    """The cells of each line that is not empty."""
    lines = TextIOWrapper(BytesIO(content), "utf-8-sig")
    return ([_plain(cell) for cell in line.split("\t")] for line in lines if line.strip())


def _each_once(rows: Iterable[Sequence[str]]) -> Sequence[Listed]:
    """The documents of a list, where each is named first."""
    named = ascending((row[0], at) for at, row in enumerate(rows))
    firsts = ((next(places)[1], name) for name, places in groupby(named, itemgetter(0)))
    found = _pile()
    found.extend(listed(name) for _, name in ascending(firsts))
    return found


def _paired(rows: Iterable[Sequence[str]], file: Path, tags: Tags) -> Inputs:
    """The pairs of a list, and the documents that it names in none."""
    pairs: Pile[tuple[str, str, float]] = Pile(tuple, tuple)
    named: Pile[tuple[str, bool, int, str]] = Pile(tuple, tuple)
    for at, row in enumerate(rows):
        is_alone = len(row) < 2 or not all(row[:2])
        if not is_alone:
            pairs.append((row[0], row[1], _sureness(row)))
        named.extend((name, is_alone, at, tag) for name, tag in zip(row, tags, strict=False) if name)
    alone = _pile()
    alone.extend(listed(name, home) for _, name, home in ascending(_alone(ascending(named), file)))
    return Inputs(alone, pairs, is_paired=True)


def _alone(named: Iterable[tuple[Any, ...]], file: Path) -> Iterator[tuple[int, str, str]]:
    """The documents in no pair, of all that are named, by name: where each is named first, and its language."""
    for name, places in groupby(named, itemgetter(0)):
        own = list(places)
        in_pairs = sum(not is_alone for _, is_alone, _, _ in own)
        if in_pairs > 1:
            raise TransflowError(f"{file} names {name} in two pairs; a document belongs to one.")
        if not in_pairs:
            yield own[0][2], name, own[-1][3]


def _plain(cell: str) -> str:
    """A cell without the mark that keeps a spreadsheet from reading it as a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def _sureness(row: Sequence[str]) -> float:
    try:
        return min(1.0, max(0.0, float(row[2])))
    except (IndexError, ValueError):
        return 1.0


def listed(name: str, home: str = "") -> Listed:
    """The document of that name; where there is none its mark is empty."""
    return Listed(name, mark_of(name) if is_address(name) else _mark(Path(name)), home)


def _mark(file: Path) -> str:
    try:
        found = os.stat(file)  # noqa: PTH116  (a list may name what is no path at all)
    except (OSError, ValueError):
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"


def bytes_of(name: str, folder: str) -> bytes:
    """The content of a document whose file is named from `folder`."""
    return read_address(name) if is_address(name) else read_bytes(Path(folder, name))
