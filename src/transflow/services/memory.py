"""The translation memory of a project: filled from what was agreed, searched, brought in and out as TMX."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Generic, TypeVar

from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.ledger_po import read_ledger
from transflow.formats.tmx_units import read_units, write_units
from transflow.io.files import read_bytes, reason_of
from transflow.io.writing import replacing
from transflow.model import Ledger, Message, Record, State
from transflow.recall import Match, MemoryUnit, Query, matches
from transflow.services.ledger_files import changed_ledgers
from transflow.services.store import project_work
from transflow.store import Work
from transflow.store import memory as kept
from transflow.text.normalise import plain_spaces, text_hash

AGREED = (State.TRANSLATED, State.REVIEWED, State.FINAL)
LARGEST = 4_000_000_000  # bytes of a TMX file
AT_A_LOOK = 200  # ledgers; that is a second
A_FEW = 20  # ledgers
SHOWN = 3  # matches beside an item
Problems = tuple[str, ...]
Thing = TypeVar("Thing", Match, MemoryUnit)


@dataclass(frozen=True, slots=True)
class Imported:
    """How many units a file had in the languages wanted, and how many of them were new."""

    units: int
    new: int


@dataclass(frozen=True, slots=True)
class Recalled(Generic[Thing]):
    """What the memory found, and a sentence for each ledger that could not be read."""

    found: tuple[Thing, ...]
    problems: Problems = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """How many units were written, and a sentence for each ledger that could not be read."""

    units: int
    problems: Problems = ()


@contextmanager
def open_memory(settings: Settings) -> Iterator[tuple[Work, Problems]]:
    """The memory with all that the ledgers hold now, in one transaction; and a sentence for each ledger that
    cannot be read."""
    with project_work(settings) as work:
        yield work, take_in_ledgers(work, settings)


def take_in_ledgers(work: Work, settings: Settings) -> Problems:
    """Brings the memory to what the ledgers say is agreed. Of one that cannot be read it keeps what it knows;
    the sentence for it is returned."""
    problems = []
    for name, stamp in changed_ledgers(settings, kept.remembered_files(work)):
        try:
            _take_in(work, settings.root, name, stamp)
        except TransflowError as error:
            problems.append(str(error))
    return tuple(problems)


def remember_more(settings: Settings) -> None:
    """Brings the memory of a server nearer to what its queue knows: a few ledgers at each call."""
    with project_work(settings) as work:
        take_in_known(work, settings, A_FEW)


def take_in_known(work: Work, settings: Settings, most: int = AT_A_LOOK) -> None:
    """Brings the memory to what the queue knows of the ledgers, without a look at the files that are as they
    were; of many that are not, some now and the others at the next look."""
    for name, stamp in kept.outdated_files(work, most).items():
        is_there = bool(stamp) and (settings.root / name).is_file()
        with suppress(
            UnreadableFileError
        ):  # broken since the queue looked at it, whose next look will say so
            _take_in(work, settings.root, name, stamp if is_there else "")


def _take_in(work: Work, root: Path, name: str, stamp: str) -> None:
    """Puts the units of a ledger in the place of those it had; without a stamp it has none any more."""
    units = [*units_of(read_ledger(read_bytes(root / name, root=root), name), name)] if stamp else []
    kept.forget(work, name)
    kept.remember(work, units)
    kept.note_file(work, name, stamp)


def queries(ledger: Ledger) -> dict[str, Query]:
    """What the memory is asked for each record of a ledger, by key: its source between its neighbours."""
    hashes = ["", *(text_hash(each.source) for each in ledger.active), ""]
    return {
        each.key: Query(each.source, ledger.source_language, ledger.language, hashes[at], hashes[at + 2])
        for at, each in enumerate(ledger.active)
    }


def matches_for(work: Work, ledger: Ledger, record: Record, origin: str) -> tuple[Match, ...]:
    """The best matches for a record of a ledger, which `origin` names, but for its own translation."""
    query = queries(ledger)[record.key]
    found = matches(query, kept.candidates(work, query))
    return tuple(each for each in found if (each.unit.origin, each.unit.target) != (origin, record.target))[
        :SHOWN
    ]


def units_of(ledger: Ledger, origin: str) -> Iterator[MemoryUnit]:
    """What a ledger holds that was agreed and is not stale, each with its neighbours in the source."""
    known = queries(ledger)
    for record in ledger.active:
        if _is_agreed(record):
            yield MemoryUnit(
                ledger.source_language,
                ledger.language,
                record.source,
                record.target,
                before=known[record.key].before,
                after=known[record.key].after,
                origin=origin,
                state=record.state,
                by=record.by,
                on=record.on,
            )


def _is_agreed(record: Record) -> bool:
    """What a person has not looked at and is the same on both sides may have been left as it was."""
    is_settled = not (record.change or record.conflict or record.note)
    is_left = not record.by and plain_spaces(record.source) == plain_spaces(record.target)
    return bool(record.target) and is_settled and not is_left and record.state in AGREED


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
        raise UnreadableFileError(str(file), f"there is no unit with both {source!r} and {target!r} in it.")
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
