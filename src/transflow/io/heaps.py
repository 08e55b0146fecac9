"""The files of a folder whatever they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.files import unreadable_folder


def files_below(folder: Path, without: Path | None = None) -> list[Path]:
    """All ordinary files in a folder and those inside it, by path; none that is hidden or lies in `without`.
    Links to folders are not followed."""
    if not folder.is_dir():
        raise TransflowError(f"{folder} is not a folder; name the folder that holds the documents.")
    left_out = without.resolve() if without else None
    return sorted(_files(folder, left_out))


def _files(folder: Path, left_out: Path | None) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=_refuse):
        here = Path(parent)
        folders[:] = [
            name for name in folders if not name.startswith(".") and (here / name).resolve() != left_out
        ]
        yield from (here / name for name in names if not name.startswith(".") and (here / name).is_file())


def _refuse(error: OSError) -> None:
    raise unreadable_folder(error)
