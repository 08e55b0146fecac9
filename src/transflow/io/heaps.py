"""The files of a folder whatever they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.files import is_left_beside, real_path, unreadable_folder


def files_below(folder: Path, without: Path | None = None) -> Iterator[str]:
    """All ordinary files in a folder and those inside it, by path; none that is hidden or lies in `without`. Links
    to folders are not followed."""
    try:
        is_folder = folder.is_dir()
    except OSError as error:
        raise unreadable_folder(error) from None
    if not is_folder:
        raise TransflowError(f"{folder} is not a folder; name the folder that holds the documents.")
    return _files(folder, real_path(without) if without else None)


def _files(folder: Path, left_out: Path | None) -> Iterator[str]:
    waiting = _entries(str(folder))
    while waiting:
        entry = waiting.pop()
        if entry.is_dir(follow_symlinks=False):
            waiting += _entries(entry.path) if real_path(Path(entry.path)) != left_out else []
        elif entry.is_file(follow_symlinks=False) or (entry.is_symlink() and Path(entry.path).is_file()):
            yield str(Path(entry.path))


def _entries(folder: str) -> list[os.DirEntry[str]]:
    """What is in a folder and not hidden, the first name last."""
    try:
        with os.scandir(folder) as found:
            shown = [
                each for each in found if not each.name.startswith(".") and not is_left_beside(each.name)
            ]
    except OSError as error:
        raise unreadable_folder(error) from None
    return sorted(shown, key=lambda each: each.name, reverse=True)
