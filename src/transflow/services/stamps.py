"""What tells that files are as they were when somebody looked: their times and sizes."""

from __future__ import annotations

import os

from transflow.config import Settings
from transflow.services.glossaries import termbase_files
from transflow.services.ledger_files import ledger_file
from transflow.services.pairs import Pair

Stamp = tuple[object, ...]


def stamp_of(file: str) -> Stamp:
    """The stamp of a file; empty where there is none."""
    try:
        found = os.stat(file)  # noqa: PTH116  (there may be thousands)
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def stamps_of_glossaries(settings: Settings) -> Stamp:
    """The stamps of the files that make the termbase."""
    return tuple(stamp_of(str(file)) for file in termbase_files(settings))


def files_of(pair: Pair, settings: Settings) -> tuple[str, ...]:
    """The files of a pair: source, target and ledger."""
    ledger = ledger_file(settings, pair)
    return str(pair.source), str(pair.target), str(ledger)
