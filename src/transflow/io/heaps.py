"""The files of a folder whatever they are called."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.files import is_left_beside, real_path, unreadable_folder
from transflow.io.linked_folders import files_in, flaw_of_folder


def files_below(folder: Path, without: Path | None = None, links: list[str] | None = None) -> Iterator[str]:
    """All files in a folder and those inside it, by path; none that is hidden or lies in `without`. Links to folders
    are not followed, but added to `links`."""
    try:
        is_folder = folder.is_dir()
    except OSError as error:
        raise unreadable_folder(error) from None
    if not is_folder:
        raise TransflowError(f"{folder} is not a folder; name the folder that holds the documents.")
    return _files(folder, real_path(without) if without else None, [] if links is None else links)


def unfollowed(links: Iterable[str], folders: Sequence[Path]) -> list[str]:
    """A sentence for each link behind which are files that are not read at their own place in one of the folders."""
    read = [real_path(each) for each in folders]
    return [
        flaw_of_folder(link).message
        for link in links
        if not any(real_path(Path(link)).is_relative_to(each) for each in read) and any(files_in(Path(link)))
    ]


def _files(folder: Path, left_out: Path | None, links: list[str]) -> Iterator[str]:
    waiting = _entries(str(folder))
    while waiting:
        entry = waiting.pop()
        if entry.is_dir(follow_symlinks=False):
            waiting += _entries(entry.path) if real_path(Path(entry.path)) != left_out else []
        elif entry.is_symlink() and Path(entry.path).is_dir():
            links.append(str(Path(entry.path)))
        else:
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
