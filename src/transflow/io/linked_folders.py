"""Links to folders among the releases. None is followed: git knows no file behind one, and what is written there would
be written elsewhere. What is read at its own place anyway may have another name; else a sentence tells of it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from transflow.errors import UnreadableFileError
from transflow.io.files import is_left_beside, real_path, refuse_link_out, unreadable_folder
from transflow.io.templates import fixed_folder, folders_of, pattern_of
from transflow.model import Message

MOST = 10_000  # files behind a link that are looked at; it may lead to the root of a disk
SUFFIX = re.compile(r"\.[A-Za-z]\w{0,4}$")  # of a file, not the end of a date


def files_in(folder: Path, links: list[str] | None = None, suffix: str = "\0") -> Iterator[str]:
    """The paths below `folder` of the files in it, with forward slashes, none of them hidden or behind a link, and of
    folders with the `suffix` of a file; those of links to folders are added to `links`."""
    start = len(os.path.join(folder, ""))  # noqa: PTH118  (there may be thousands)
    for parent, folders, names in os.walk(folder, followlinks=True, onerror=_refuse_folder):
        own = f"{parent[start:]}/".replace(os.sep, "/").removeprefix("/")
        shown = sorted(name for name in folders if not name.startswith("."))
        folders[:] = [name for name in shown if not os.path.islink(f"{parent}/{name}")]  # noqa: PTH114
        if links is not None and len(folders) < len(shown):
            links += (f"{own}{name}" for name in shown if name not in folders)
        yield from (own + name for name in folders if name.endswith(suffix))
        yield from (own + name for name in sorted(names) if not is_left_beside(name))


def _refuse_folder(error: OSError) -> None:
    """A folder that cannot be listed may hold releases: to pass over it would be to say that all is well."""
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        raise unreadable_folder(error)


def files_behind(root: Path, link: str) -> Iterator[str]:
    """The files behind a link to a folder; none where it leads to a folder that it lies in itself."""
    folder = root / link
    if not leads_round(folder):
        yield from (f"{link}/{each}" for each in islice(files_in(folder), MOST))


def leads_round(link: Path) -> bool:
    """Whether a link leads to a folder that it lies in itself."""
    return real_path(link.parent).is_relative_to(real_path(link))


def flaw_of_link(root: Path, link: str) -> UnreadableFileError:
    """Why a release behind a link to a folder is not read."""
    try:
        refuse_link_out(root / link, root)
    except UnreadableFileError as error:
        return error
    return flaw_of_folder(link)


def flaw_of_folder(link: str) -> UnreadableFileError:
    """That a link to a folder is not followed."""
    return UnreadableFileError(link, Message("this folder is a link; put here the folder it leads to."))


def way_to(root: Path, shown: str, fixed: str) -> str | None:
    """The first link to a folder on the way from the fixed folder to a file, empty where there is none. None where no
    walk comes to the file: it is none, or a folder is hidden."""
    way, link = fixed, ""
    *folders, last = shown.removeprefix(f"{fixed}/" if fixed else "").split("/")
    for each in folders:
        if each.startswith(".") or not each:
            return None
        way = f"{way}/{each}".removeprefix("/")
        if not link and os.path.islink(root / way):  # noqa: PTH114  (it may be no name)
            link = way
    is_there = last not in ("", ".", "..") and not is_left_beside(last) and os.path.exists(root / shown)  # noqa: PTH110
    return link if is_there else None


def is_read_elsewhere(root: Path, file: str, templates: Iterable[str], languages: Sequence[str]) -> bool:
    """Whether a file behind a link is that of a release at its own place."""
    real = real_path(root / file)
    for template in templates:
        fixed = fixed_folder(template)
        base = real_path(root / fixed)
        if real.is_relative_to(base):
            shown = f"{fixed}/{real.relative_to(base).as_posix()}".removeprefix("/")
            if pattern_of(template, languages).fullmatch(shown) and way_to(root, shown, fixed) == "":
                return True
    return False


def lost_release(root: Path, file: str, template: str, languages: Sequence[str]) -> str | None:
    """The release whose folder should be where a link leads nowhere; None where it is no link or that of a file. One in
    the place of a folder of many releases is refused."""
    if SUFFIX.search(file) or not os.path.islink(root / file):  # noqa: PTH114  (there may be thousands)
        return None
    for folder in folders_of(template):
        if match := pattern_of(folder, languages).fullmatch(file):
            if "release" not in match.groupdict():
                raise flaw_of_link(root, file)
            return match["release"]
    return None
