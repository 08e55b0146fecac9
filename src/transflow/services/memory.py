"""The translation memory of a project: searched, brought in and out as TMX."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Generic, TypeVar

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.formats.bitexts.memory_tmx import read_units, write_units
from transflow.frozen import Frozen
from transflow.io.files import reason_of
from transflow.io.writing import replacing
from transflow.ledger.memory import queries
from transflow.model import Ledger, Message, Record
from transflow.recall import Match, MemoryUnit, Query, matches
from transflow.services.remembering import Problems, open_memory
from transflow.services.store import project_work
from transflow.store import Work
from transflow.store import memory as kept

LARGEST = 4_000_000_000  # bytes of a TMX file
SHOWN = 3  # matches beside an item
Thing = TypeVar("Thing", Match, MemoryUnit)


class Imported(Frozen):
    """How many units a file had in the languages wanted, and how many of them were new."""

    units: int
    new: int


class Recalled(Frozen, Generic[Thing]):
    """What the memory found, and a sentence for each ledger that could not be read."""

    found: tuple[Thing, ...]
    problems: Problems = ()


class Exported(Frozen):
    """How many units were written, and a sentence for each ledger that could not be read."""

    units: int
    problems: Problems = ()


def matches_for(work: Work, ledger: Ledger, record: Record, origin: str) -> tuple[Match, ...]:
    """The best matches for a record of a ledger, which `origin` names, but for its own translation: neither the one it
    has nor the one that the memory knows it to have had, which stands between the same neighbours."""
    query = queries(ledger)[record.key]

    def is_former(unit: MemoryUnit) -> bool:
        is_there = (unit.origin, unit.before, unit.after) == (origin, query.before, query.after)
        return is_there and unit.target != record.target

    found = matches(query, (each for each in kept.candidates(work, query) if not is_former(each)))
    return tuple(each for each in found if (each.unit.origin, each.unit.target) != (origin, record.target))[
        :SHOWN
    ]


def search(settings: Settings, query: Query, *, least: int, limit: int) -> Recalled[Match]:
    """The best matches for a text."""
    with open_memory(settings) as (work, problems):
        found = matches(query, kept.candidates(work, query), least=least)
        return Recalled(tuple(found[:limit]), problems)


def concordance(settings: Settings, words: str, query: Query, *, limit: int) -> Recalled[MemoryUnit]:
    """The units in whose source all these words stand, in any form."""
    with open_memory(settings) as (work, problems):
        return Recalled(tuple(kept.concordance(work, words, query, limit)), problems)


def import_tmx(settings: Settings, file: Path, source_language: str, target_language: str) -> Imported:
    """Adds the units of a TMX file, all of them or none."""
    with _opened(file) as stream, project_work(settings) as work:
        return _imported(work, stream, file, source_language, target_language)


def _imported(work: Work, stream: IO[bytes], file: Path, source: str, target: str) -> Imported:
    count = 0

    def counted() -> Iterator[MemoryUnit]:
        nonlocal count
        for unit in read_units(stream, str(file), source, target, origin=file.name):
            count += 1
            yield unit

    new = kept.remember(work, counted())
    kept.settle_counts(work)
    if not count:
        none = f"there is no unit with both {source!r} and {target!r} in it"
        raise UnreadableFileError(str(file), f"{none}; name its languages (--source-lang, --target-lang).")
    return Imported(count, new)


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    try:
        with file.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size > LARGEST:
                raise UnreadableFileError(str(file), "the file is larger than 4 GB; split it.")
            yield stream
    except FileNotFoundError:
        raise UnreadableFileError(str(file), Message("there is no such file; check the path.")) from None
    except IsADirectoryError:
        raise UnreadableFileError(str(file), Message("this is a folder; name a file in it.")) from None
    except OSError as error:
        why = Message("the file cannot be read ({why}).", why=reason_of(error))
        raise UnreadableFileError(str(file), why) from None


def export_tmx(settings: Settings, file: Path, source_language: str, target_language: str) -> Exported:
    """Writes the units of a language pair as TMX, in the file's place once all are written."""
    count = 0

    def counted(work: Work) -> Iterator[MemoryUnit]:
        nonlocal count
        for unit in kept.units(work, source_language, target_language):
            count += 1
            yield unit

    with open_memory(settings) as (work, problems), replacing(file) as stream:
        for piece in write_units(counted(work), source_language):
            stream.write(piece)
    return Exported(count, problems)
