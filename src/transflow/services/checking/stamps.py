"""What tells that files are as they were when somebody looked: their times and sizes."""

from __future__ import annotations

import os

from transflow.config import Settings
from transflow.io.dictionaries import dictionary_files
from transflow.services.glossaries import termbase_files
from transflow.services.ledgers.files import ledger_file
from transflow.services.releases.pairs import Pair

Stamp = tuple[object, ...]


def stamp_of(file: str) -> Stamp:
    """The stamp of a file; empty where there is none."""
    try:
        found = os.stat(file)  # noqa: PTH116  (there may be thousands)
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def stamp_of_index(settings: Settings) -> Stamp:
    """The stamp of the index; empty where the project has none."""
    return stamp_of(str(settings.root / settings.index)) if settings.index else ()


def stamps_in_common(settings: Settings) -> Stamp:
    """The stamps of the files that what is said of any pair depends on: glossaries, dictionaries, index."""
    dictionaries = (file for _, file in dictionary_files(settings.checks, settings.root))
    files = (*termbase_files(settings), *dictionaries)
    return (stamp_of_index(settings), *(stamp_of(str(file)) for file in files))


def files_of(pair: Pair, settings: Settings) -> tuple[str, ...]:
    """The files of a pair: its texts and its ledger."""
    return (*map(str, pair.texts), str(ledger_file(settings, pair)))
